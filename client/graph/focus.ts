import { follow } from './follow.ts'
import type { Picture } from './picture.ts'

/** What stands out and what steps back when something is chosen. */
export interface Focus {
  chosen: string | null
  /** Ids of the things and links that touch what is chosen. */
  near: ReadonlySet<string>
  /** Ids of the things and links on the same chain, from the power to what holds it back. */
  along: ReadonlySet<string>
}

export const NO_FOCUS: Focus = { chosen: null, near: new Set(), along: new Set() }

/** An id that is not on the map chooses nothing there. */
export function focusOn(picture: Picture, id: string | null): Focus {
  if (id === null) return NO_FOCUS
  const tie = picture.ties.get(id)
  if (tie) return { chosen: id, near: new Set([tie.from, tie.to]), along: new Set() }
  const around = picture.neighbours.get(id)
  if (!around) return NO_FOCUS
  return { chosen: id, near: new Set(around.flatMap((next) => [next.id, ...next.ties.map((each) => each.id)])), along: follow(picture, id) }
}
