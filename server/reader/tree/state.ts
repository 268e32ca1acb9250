import type { Language } from '../grammar/language.ts'
import type { Reading } from '../grammar/marks.ts'
import type { Layout } from './layout.ts'
import { asSeen, type Line } from './lines.ts'
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

/** A list that words in a paragraph of their own closed; where its next number comes after all, they were its last item's. */
export interface ClosedList extends OpenList {
  /** What was in `lists` below it. */
  depth: number
  owner: Node
  /** The words that closed it, as mentions. */
  tail: Mention[]
}

/** What the reader knows at a line. */
export interface State {
  language: Language
  lines: Line[]
  layout: Layout
  /** The cleaned text. */
  source: string
  nodes: Node[]
  mentions: Mention[]
  suspicions: { at: number; said: string }[]
  /** The attachment or second instrument that is being read. */
  root: Node | null
  divisions: { node: Node; mark: string; ordinal: number }[]
  /** The last division of each mark below each parent, to see that none is missing. */
  lastDivision: Map<string, number>
  lastArticle: Reading | null
  /** The division that begins to count articles anew, and so stands in their ids. */
  counting: Node | null
  /** The article or annex that is being read. */
  article: Node | null
  /** Unnumbered paragraphs of the article. */
  plain: Node[]
  lists: OpenList[]
  closed: ClosedList[]
  decimals: Map<string, Node>
  /** The last number of the outermost list of the article before. */
  runOn: Reading | null
  /** The last number below the Roman heading before, where numbers go on from one to the next. */
  underRoman: Reading | null
  /** Where the next words without a number belong. */
  open: Node | null
  /** The words of another instrument that are quoted go on until this line. */
  quotedUntil: number
  titleFor: Node | null
  recitals: Node[]
  hasPreamble: boolean
  /** A note of the publisher says that something lapsed here. */
  hasLapsed: boolean
  phase: 'before' | 'preamble' | 'body' | 'closing'
  /** What the articles of a draft in brackets are, by the ids that they would have. */
  taken: Map<Node | null, Set<string>>
}

export const newState = (language: Language, lines: Line[], layout: Layout, source: string): State => ({
  language,
  lines,
  layout,
  source,
  nodes: [],
  mentions: [],
  suspicions: [],
  root: null,
  divisions: [],
  lastDivision: new Map(),
  lastArticle: null,
  counting: null,
  article: null,
  plain: [],
  lists: [],
  closed: [],
  decimals: new Map(),
  runOn: null,
  underRoman: null,
  open: null,
  quotedUntil: -1,
  titleFor: null,
  recitals: [],
  hasPreamble: false,
  hasLapsed: false,
  phase: 'before',
  taken: new Map(),
})

export function addNode(state: State, pieces: string[], idParent: Node | null, parent: Node | null, at: Stretch): Node {
  const node = newNode(pieces, idParent, parent, at)
  state.nodes.push(node)
  const siblings = state.taken.get(idParent)
  if (siblings) siblings.add(pieces.join('/'))
  else state.taken.set(idParent, new Set([pieces.join('/')]))
  for (let up = parent; up && up.at.end < at.end; up = up.parent) up.at.end = at.end
  return node
}

export const isTaken = (state: State, idParent: Node | null, ...pieces: string[]) =>
  state.taken.get(idParent)?.has(pieces.join('/')) ?? false

export const mention = (state: State, kind: Mention['kind'], node: Node | null, at: Stretch, reason: string | null = null) => {
  if (at.end > at.start) state.mentions.push({ start: at.start, end: at.end, kind, node, reason })
}

export function addWords(state: State, node: Node, at: Stretch) {
  if (at.end <= at.start) return
  node.words.push({ start: at.start, end: at.end })
  mention(state, 'text', node, at)
  for (let up: Node | null = node; up && up.at.end < at.end; up = up.parent) up.at.end = at.end
}

/** A line that looks like something it was not read as. */
export const suspect = (state: State, line: Stretch, said: string) => {
  state.suspicions.push({ at: line.start, said })
}

/** What is left of a line behind its first `length` characters, and the blanks there. */
export function restOf(state: State, line: Line, length: number): Line {
  const text = line.text.slice(length).trimStart()
  return asSeen({ ...line, start: line.end - text.length, text }, state.language)
}

export const headOf = (line: Line, length: number): Stretch => ({
  start: line.start,
  end: line.start + line.text.slice(0, length).trimEnd().length,
})
