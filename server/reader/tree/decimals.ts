import type { Reading } from '../grammar/marks.ts'
import { addNode, mention, type State } from './state.ts'
import type { Node } from './tree.ts'

/** What a decimal number stands in: 1.2 in article 1 itself, or in paragraph 1; null where it is not the next one there. */
export function decimalPlace(state: State, { above = [], ordinal }: Reading): Node | null {
  const last = lastOf(state, above)
  if (last !== ordinal - 1) return null
  const known = state.decimals.get(above.join('.'))
  if (known) return known
  if (above.length > 1) return null
  const paragraph = state.lists.findLast((list) => list.last.style.startsWith('number') && list.last.ordinal === above[0])
  if (paragraph) return paragraph.node
  const article = state.article as Node
  if (article.pieces.length === 1 && state.lastArticle?.ordinal === above[0]) return article
  // Paragraph 1 has no words but those of 1.1 and 1.2.
  const before = lastOf(state, [])
  if (article.pieces.length < 2 && state.lastArticle) return null
  if (above[0] !== before + 1) return null
  const node = addNode(state, [String(above[0])], article, article, { start: article.at.end, end: article.at.end })
  mention(state, 'number', node, { start: 0, end: 0 })
  state.decimals.set(above.join('.'), node)
  return node
}

function lastOf(state: State, above: number[]): number {
  let last = 0
  while (state.decimals.has([...above, last + 1].join('.'))) last += 1
  return last
}
