import { type Focus, NO_FOCUS } from '../focus.ts'
import { type Border, boxesOf } from './border.ts'
import type { BorderWay } from './way.ts'

/** What stands out at a border when something is chosen; an id that is not there chooses nothing. */
export function borderFocus(border: Border, id: string | null): Focus {
  if (id === null) return NO_FOCUS
  const focus = (near: readonly string[]): Focus => ({ chosen: id, near: new Set(near), along: new Set() })
  const bracket = border.brackets.find((each) => each.id === id)
  if (bracket) return focus(bracket.members)
  const crossing = border.crossings.find((each) => each.id === id)
  if (crossing) return focus([crossing.from, crossing.to])
  if (boxesOf(border).every(({ thing }) => thing.id !== id)) return NO_FOCUS
  const across = border.crossings.filter(({ from, to }) => from === id || to === id)
  const around = border.brackets.filter(({ members }) => members.includes(id))
  return focus([...across.flatMap(({ id: link, from, to }) => [link, from, to]), ...around.map((each) => each.id)])
}

/** What stands on a way stands out, whatever is chosen; everything else steps back. */
export const wayFocus = ({ on }: BorderWay, chosen: string | null): Focus => ({ chosen: chosen ?? '', near: on, along: new Set() })
