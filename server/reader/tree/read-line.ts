import { type Heading, readHeading } from '../grammar/headings.ts'
import { follows, isFirst, readMark } from '../grammar/marks.ts'
import { looksLikeTitle } from '../grammar/printed-title.ts'
import type { Line } from './lines.ts'
import { closeArticle, type Refuse, readBody } from './read-article.ts'
import { addNode, addWords, headOf, mention, restOf, type State } from './state.ts'
import type { Node } from './tree.ts'

const RANK = { part: 0, annex: 0, ch: 1, sec: 2, title: 3 } as const
const OPENING = /^The [^.;:]*(?:Parties|States|Governments|Members)[^.;:]*,$/
const ENACTING = /^(?:Have|Has) (?:hereby )?agreed[^.;]*:$/

/** Reads one line into the state. `next` is the line behind it. */
export function readLine(state: State, line: Line, next: Line | undefined, refuse: Refuse) {
  const heading = readHeading(line.text)
  if (heading) return readHeadingLine(state, line, heading, next, refuse)
  if (state.titleFor && readTitle(state, line, next)) return
  if (state.phase === 'closing') return mention(state, 'noise', null, line, 'closing formula')
  if (state.article) return readBody(state, line, next, refuse)
  if (state.phase === 'body')
    refuse(line, 'Words stand outside of any article.', 'See whether the heading of an article is missing above them.')
  readOpening(state, line)
}

function readHeadingLine(state: State, line: Line, heading: Heading, next: Line | undefined, refuse: Refuse) {
  if (heading.kind === 'preamble') {
    const isOpening = state.phase === 'before' || state.phase === 'preamble'
    if (!isOpening || state.hasPreamble)
      refuse(line, 'A preamble stands inside the text.', 'A file holds one instrument; take the others out.')
    asFrontMatter(state)
    mention(state, 'heading', null, headOf(line, heading.rest), 'preamble')
    const rest = restOf(line, heading.rest)
    return rest.text ? readOpening(state, rest) : undefined
  }
  if (heading.kind === 'closing') {
    if (!state.article && state.phase !== 'closing')
      refuse(line, 'A closing formula stands before any article.', 'See whether the articles are missing above it.')
    closeArticle(state)
    state.phase = 'closing'
    return mention(state, 'noise', null, line, 'closing formula')
  }
  closeArticle(state)
  state.phase = 'body'
  const node = heading.kind === 'article' ? openArticle(state, line, heading, refuse) : openDivision(state, line, heading, refuse)
  mention(state, 'heading', node, headOf(line, heading.rest))
  state.titleFor = node
  const rest = restOf(line, heading.rest)
  if (!rest.text) return
  if (looksLikeTitle(rest.text)) addTitle(state, node, rest)
  else if (state.article) readBody(state, rest, next, refuse)
  else refuse(rest, 'The title of a division ends as a sentence does.', 'See whether it is a title; a title has no full stop.')
  state.titleFor = null
}

function openArticle(state: State, line: Line, heading: Heading & { kind: 'article' }, refuse: Refuse): Node {
  const { reading } = heading
  const isNext = state.lastArticle ? follows(state.lastArticle, reading) : isFirst(reading)
  if (!isNext)
    refuse(
      line,
      `Article ${reading.piece} stands behind ${state.lastArticle ? `article ${state.lastArticle.piece}` : 'no article'}.`,
      'See whether an article is missing or a number misprinted.',
    )
  const annex = state.divisions.find((d) => d.mark === 'annex')?.node ?? null
  state.lastArticle = reading
  state.article = addNode(state, [reading.piece], annex, state.divisions.at(-1)?.node ?? null, line)
  state.article.at.end = headOf(line, heading.rest).end
  return state.article
}

function openDivision(state: State, line: Line, heading: Heading & { kind: 'division' }, refuse: Refuse): Node {
  const { mark, ordinal } = heading
  const rank = mark === 'annex' ? -1 : RANK[mark]
  state.divisions = state.divisions.filter((d) => (d.mark === 'annex' ? -1 : RANK[d.mark as keyof typeof RANK]) < rank)
  const parent = state.divisions.at(-1)?.node ?? null
  const list = `${parent ? state.nodes.indexOf(parent) : ''} ${mark}`
  const last = state.lastDivision.get(list)
  if (last !== undefined && ordinal !== last + 1)
    refuse(line, `${line.text} stands behind number ${last}.`, 'See whether a division is missing or a number misprinted.')
  state.lastDivision.set(list, ordinal)
  const node = addNode(state, [mark, String(ordinal)], parent, parent, { start: line.start, end: headOf(line, heading.rest).end })
  state.divisions.push({ node, mark, ordinal })
  if (mark === 'annex') {
    state.lastArticle = null
    state.article = node
  }
  return node
}

/** Takes the line as a title where it can be one: no number, no end of a sentence, and words of the provision still to come. */
function readTitle(state: State, line: Line, next: Line | undefined): boolean {
  const node = state.titleFor as Node
  const goesOn = node.title.length === 0 || line.before !== ''
  const isDivision = node !== state.article
  const follow = next ? readMark(next.text) : null
  const hasBody =
    isDivision || (next !== undefined && !readHeading(next.text) && (!follow || follow.readings.every((r) => r.style.startsWith('number'))))
  const isTitle = goesOn && hasBody && looksLikeTitle(line.text) && (isDivision || !readMark(line.text))
  if (isTitle) addTitle(state, node, line)
  else state.titleFor = null
  return isTitle
}

function addTitle(state: State, node: Node, line: Line) {
  node.title.push(line.text)
  node.at.end = line.end
  mention(state, 'heading', node, line)
}

/** What stands above the word "Preamble" is no recital: series, title, place and date. */
function asFrontMatter(state: State) {
  for (const seen of state.mentions) Object.assign(seen, { kind: 'heading', node: null, reason: 'instrument title' })
  state.nodes = []
  state.recitals = []
  state.phase = 'preamble'
  state.hasPreamble = true
}

/** A line above the first article: the instrument's title, then the recitals, one a paragraph. */
function readOpening(state: State, line: Line) {
  if (state.phase === 'before' && (state.mentions.length === 0 || line.before !== ''))
    return mention(state, 'heading', null, line, 'instrument title')
  state.phase = 'preamble'
  if (OPENING.test(line.text)) return mention(state, 'heading', null, line, 'opening words')
  if (ENACTING.test(line.text)) return mention(state, 'heading', null, line, 'enacting words')
  const last = state.recitals.at(-1)
  if (last && !/^[.,:;]?$/.test(line.before)) return addWords(state, last, line)
  const node = addNode(state, ['preamble', String(state.recitals.length + 1)], null, null, line)
  state.recitals.push(node)
  addWords(state, node, line)
}
