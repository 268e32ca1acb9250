import type { Reading } from '../grammar/marks.ts'
import { addNode, isTaken, type State, suspect } from './state.ts'
import type { Node, Stretch } from './tree.ts'

/** How many numbers a list may lack, where the text or its copy left some out. */
const LACKING = 5

/** What a decimal number stands in: 1.2 in article 1 itself, in section 1 or in paragraph 1; null where it cannot stand here. */
export function decimalPlace(state: State, { above = [], ordinal, piece }: Reading, at: Stretch): Node | null {
  const last = lastOf(state, above)
  if (ordinal <= last || ordinal > last + LACKING) return null
  const parent = homeOf(state, above, ordinal, at)
  if (parent && ordinal > last + 1)
    suspect(state, at, `${[...above, piece].join('.')} stands behind ${[...above, last].join('.')}: a number is missing.`)
  return parent
}

function homeOf(state: State, above: number[], ordinal: number, at: Stretch): Node | null {
  const known = state.decimals.get(above.join('.'))
  if (known) return known
  const article = state.article as Node
  const first = above[0] as number
  if (above.length > 1) {
    if (ordinal !== 1) return null
    if (isExtract(state)) return above.reduce<Node | null>((home, _, k) => home && implied(state, above.slice(0, k + 1), home, at), article)
    const home = homeOf(state, above.slice(0, -1), above.at(-1) as number, at)
    return home ? implied(state, above, home, at) : null
  }
  const level = state.lists.findLastIndex((list) => list.last.style.startsWith('number'))
  const outer = state.lists[level]
  if (outer?.last.ordinal === first) return outer.node
  if (article.pieces.length === 1 ? state.lastArticle?.ordinal === first : state.divisions.at(-1)?.ordinal === first) return article
  // Paragraph 4 has no words but those of 4.1 and 4.2.
  if (outer && first === outer.last.ordinal + 1) {
    const node = implied(state, above, state.lists[level - 1]?.node ?? article, at)
    if (node)
      state.lists = [...state.lists.slice(0, level), { last: { ...outer.last, ordinal: first, suffix: '', piece: String(first) }, node }]
    return node
  }
  return article.pieces.length > 1 && ordinal === 1 ? implied(state, above, article, at) : null
}

/** An attachment that holds a piece of a longer text begins with the number that it has there: 5.4.1. */
const isExtract = ({ article, decimals, lists }: State) =>
  article !== null && article.pieces.length > 1 && decimals.size === 0 && lists.length === 0

/** A number that stands nowhere but in front of those below it. */
function implied(state: State, path: number[], parent: Node, at: Stretch): Node | null {
  const piece = String(path.at(-1))
  if (isTaken(state, parent, piece)) return null
  const node = addNode(state, [piece], parent, parent, { start: at.start, end: at.start + 1 })
  state.decimals.set(path.join('.'), node)
  return node
}

/** The last number below the path that was read. */
function lastOf(state: State, above: number[]): number {
  let last = 0
  for (let k = 1; k <= last + LACKING; k += 1) if (state.decimals.has([...above, k].join('.'))) last = k
  return last
}
