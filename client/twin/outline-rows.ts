import type { Neighbour } from '../graph/neighbours.ts'
import type { Picture } from '../graph/picture.ts'
import { longName, manyTexts } from '../graph/short-name.ts'
import type { Thing, Tie } from '../graph/thing.ts'
import { tieWords } from '../graph/tie-words.ts'

/** A line of the outline. */
export interface Row {
  key: string
  /** What is chosen with it. */
  chooses: string
  thing: Thing
  /** What it is called here. */
  name: string
  /** How it hangs on the line above it, such as `granted by`; empty where the outline begins. */
  how: string
  /** The links that hang it there. */
  ties: Tie[]
  /** False where it stands in full elsewhere in the outline, and is only named here. */
  full: boolean
  /** It has lines below it, shown or folded. */
  foldable: boolean
  rows: Row[]
}

const spoken = (ties: readonly Tie[], from: string): string =>
  [...new Set(ties.map((tie) => tieWords(tie.kind, tie.from === from ? 'OUT' : 'IN')))].join(', ')

const gives = (from: string, { ties }: Neighbour) => ties.some((tie) => tie.kind === 'PROVIDES' && tie.from === from)
const given = (to: string, { ties }: Neighbour) => ties.some((tie) => tie.kind === 'PROVIDES' && tie.to === to)

/**
 * The picture as an outline: each thing stands in full once, where the walk first met it, and each link once, at the end that was met first; but
 * a safeguard is always named below the paragraph that gives it. Same things, same links, same order as walked.
 */
export function outlineRows(picture: Picture, folded: ReadonlySet<string>): Row[] {
  const { things, neighbours, walk } = picture
  const several = manyTexts(things.values())
  const place = new Map(walk.met.filter((id) => things.has(id)).map((id, at) => [id, at]))
  const at = (id: string) => place.get(id) ?? Number.POSITIVE_INFINITY

  const line = (id: string, ties: Tie[], above: string | null, full: boolean): Row | null => {
    const thing = things.get(id)
    if (!thing) return null
    const hangs = (next: Neighbour) => walk.parent.get(next.id) === id || gives(id, next) || (!given(id, next) && at(next.id) > at(id))
    const below = full ? (neighbours.get(id) ?? []).filter(hangs) : []
    return {
      key: full ? id : `${above}>${id}`,
      chooses: id,
      thing,
      name: longName(thing, several),
      how: above ? spoken(ties, above) : '',
      // Where the way led from the safeguard to the paragraph, the link was told there.
      ties: above && walk.parent.get(above) === id ? [] : ties,
      full,
      foldable: below.length > 0 || (full && folded.has(id)),
      rows: folded.has(id) ? [] : lines(id, below),
    }
  }
  const lines = (above: string, below: readonly Neighbour[]): Row[] =>
    below.flatMap((next) => line(next.id, next.ties, above, walk.parent.get(next.id) === above) ?? [])

  return walk.roots.flatMap((id) => line(id, [], null, true) ?? [])
}
