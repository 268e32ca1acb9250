import { follows, isFirst, type Mark, type Reading, readMark } from '../grammar/marks.ts'
import type { Line } from './lines.ts'
import { addNode, addWords, headOf, mention, restOf, type State } from './state.ts'
import type { Node } from './tree.ts'

/** Refuses a line: what was seen and what to do. */
export type Refuse = (line: Line, saw: string, fix: string) => never

/** A line below an article's heading that is not its title. */
export function readBody(state: State, line: Line, next: Line | undefined, refuse: Refuse) {
  const mark = readMark(line.text)
  if (mark) readNumbered(state, line, mark, next, refuse)
  else readPlain(state, line)
}

function readNumbered(state: State, line: Line, mark: Mark, next: Line | undefined, refuse: Refuse) {
  const article = state.article as Node
  const place =
    placeFor(state, mark, line, next) ?? refuse(line, `${mark.printed} is not the next number of any open list.`, nextNumbers(state))
  const { reading, depth } = place
  if (reading.style.startsWith('number') && depth === 0) foldPlain(state)
  state.lists.length = depth
  const parent = state.lists.at(-1)?.node ?? state.plain.at(-1) ?? article
  const head = headOf(line, mark.length)
  const node = addNode(state, [reading.piece], parent, parent, head)
  for (let up: Node | null = node; up; up = up.parent) up.at.end = Math.max(up.at.end, head.end)
  mention(state, 'number', node, head)
  state.lists.push({ last: reading, node })
  state.open = node
  const rest = restOf(line, mark.length)
  if (readMark(rest.text)) readBody(state, rest, next, refuse)
  else addWords(state, node, rest)
}

/** The deepest list that the number goes on with, or a new list below the provision that is open. */
function placeFor(state: State, mark: Mark, line: Line, next: Line | undefined): { reading: Reading; depth: number } | null {
  const used = new Set(state.lists.map((list) => list.last.style))
  const opening = mark.readings.find((reading) => isFirst(reading) && !used.has(reading.style))
  const opens = opening ? { reading: opening, depth: state.lists.length } : null
  for (let depth = state.lists.length - 1; depth >= 0; depth--) {
    const { last } = state.lists[depth] as State['lists'][number]
    const reading = mark.readings.find((r) => follows(last, r))
    // (i) behind (h) begins a list where (ii) comes next, and is a letter otherwise.
    if (reading) return opens && goesOn(opens.reading, line, next) ? opens : { reading, depth }
  }
  return opens
}

function goesOn(first: Reading, line: Line, next: Line | undefined): boolean {
  const following = next && next.start > line.start ? readMark(next.text) : null
  return following?.readings.some((reading) => follows(first, reading)) ?? false
}

function readPlain(state: State, line: Line) {
  const article = state.article as Node
  const list = state.lists.at(-1)
  if (list) return addWords(state, ownerOfTail(state, line), line)
  const isAnnex = article.pieces[0] === 'annex'
  const before = state.plain.at(-1)
  if (isAnnex) return addWords(state, article, line)
  if (before && !isNewParagraph(line)) return addWords(state, before, line)
  const node = addNode(state, [`~${state.plain.length + 1}`], article, article, line)
  state.plain.push(node)
  state.open = node
  addWords(state, node, line)
}

/**
 * Words without a number below numbered ones. They go on with the provision that is open, unless it ended as an item does and they
 * stand in a paragraph of their own: then they close its list, and belong to what the list stands in.
 */
function ownerOfTail(state: State, line: Line): Node {
  const open = state.open as Node
  const list = state.lists.at(-1) as State['lists'][number]
  const isDash = /^[-–—•]/.test(line.text)
  const isItem = !list.last.style.startsWith('number')
  if (isDash || !isItem || !isNewParagraph(line)) return open
  state.lists.pop()
  state.open = state.lists.at(-1)?.node ?? state.plain.at(-1) ?? state.article
  return state.open as Node
}

const isNewParagraph = (line: Line) => /^[.:;]?$/.test(line.before)

/** Words above numbered paragraphs are the article's own; so is the only unnumbered paragraph of an article. */
function foldPlain(state: State) {
  const article = state.article as Node
  const folded = new Set(state.plain)
  for (const node of folded) article.words.push(...node.words)
  for (const node of state.nodes) {
    if (node.parent && folded.has(node.parent)) node.parent = article
    if (node.idParent && folded.has(node.idParent)) node.idParent = article
  }
  for (const seen of state.mentions) if (seen.node && folded.has(seen.node)) seen.node = article
  state.nodes = state.nodes.filter((node) => !folded.has(node))
  if (state.open && folded.has(state.open)) state.open = article
  state.plain = []
}

/** What stands behind the article is not read as a part of it. */
export function closeArticle(state: State) {
  if (state.plain.length === 1) foldPlain(state)
  state.article = null
  state.titleFor = null
  state.open = null
  state.plain = []
  state.lists = []
}

function nextNumbers(state: State): string {
  const open = state.lists.map((list) => list.last.piece).join(' / ')
  return open
    ? `The open lists stand at ${open}; see whether a number is missing or misprinted.`
    : 'A list begins with 1, a or i; see what stands before it.'
}
