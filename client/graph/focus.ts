import type { Picture } from './picture.ts'

/** What stands out and what steps back: the chosen thing or link, and what touches it. */
export interface Focus {
  chosen: string | null
  /** Ids of things and links next to what is chosen. Empty where nothing is. */
  near: ReadonlySet<string>
}

export const NO_FOCUS: Focus = { chosen: null, near: new Set() }

/** An id that is not on the map chooses nothing there. */
export function focusOn(picture: Picture, id: string | null): Focus {
  if (id === null) return NO_FOCUS
  const tie = picture.ties.get(id)
  if (tie) return { chosen: id, near: new Set([tie.from, tie.to]) }
  const around = picture.neighbours.get(id)
  if (!around) return NO_FOCUS
  return { chosen: id, near: new Set(around.flatMap((next) => [next.id, ...next.ties.map((each) => each.id)])) }
}
