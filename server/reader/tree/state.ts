import type { Reading } from '../grammar/marks.ts'
import type { Line } from './lines.ts'
import { type Node, newNode, type Stretch } from './tree.ts'

export interface Mention extends Stretch {
  kind: 'text' | 'number' | 'heading' | 'noise'
  node: Node | null
  reason: string | null
}

/** A list that may go on: its last number and the provision that has it. */
export interface OpenList {
  last: Reading
  node: Node
}

/** What the reader knows at a line. */
export interface State {
  nodes: Node[]
  mentions: Mention[]
  divisions: { node: Node; mark: string; ordinal: number }[]
  /** The last division of each mark below each parent, to see that none is missing. */
  lastDivision: Map<string, number>
  lastArticle: Reading | null
  /** The article or annex that is being read. */
  article: Node | null
  /** Unnumbered paragraphs of the article. */
  plain: Node[]
  lists: OpenList[]
  /** Where the next words without a number belong. */
  open: Node | null
  titleFor: Node | null
  recitals: Node[]
  hasPreamble: boolean
  phase: 'before' | 'preamble' | 'body' | 'closing'
}

export const newState = (): State => ({
  nodes: [],
  mentions: [],
  divisions: [],
  lastDivision: new Map(),
  lastArticle: null,
  article: null,
  plain: [],
  lists: [],
  open: null,
  titleFor: null,
  recitals: [],
  hasPreamble: false,
  phase: 'before',
})

export function addNode(state: State, pieces: string[], idParent: Node | null, parent: Node | null, at: Stretch): Node {
  const node = newNode(pieces, idParent, parent, at)
  state.nodes.push(node)
  return node
}

export const mention = (state: State, kind: Mention['kind'], node: Node | null, at: Stretch, reason: string | null = null) => {
  if (at.end > at.start) state.mentions.push({ start: at.start, end: at.end, kind, node, reason })
}

export function addWords(state: State, node: Node, at: Stretch) {
  if (at.end <= at.start) return
  node.words.push({ start: at.start, end: at.end })
  mention(state, 'text', node, at)
  for (let up: Node | null = node; up; up = up.parent) up.at.end = Math.max(up.at.end, at.end)
}

/** What is left of a line behind its first `length` characters. */
export function restOf(line: Line, length: number): Line {
  const text = line.text.slice(length)
  return { ...line, start: line.end - text.length, text }
}

export const headOf = (line: Line, length: number): Stretch => ({
  start: line.start,
  end: line.start + line.text.slice(0, length).trimEnd().length,
})
