import { type Heading, isAttachment } from '../grammar/headings.ts'
import { follows, isFirst, type Reading } from '../grammar/marks.ts'
import { looksLikeTitle } from '../grammar/printed-title.ts'
import { followsOn, type Start } from './instruments.ts'
import { asSeen, type Line } from './lines.ts'
import { comes } from './placing.ts'
import { alternative, closeArticle, openNumbered, type Refuse, readBody } from './read-article.ts'
import { asFrontMatter, readOpening } from './read-opening.ts'
import { addTitle, readTitle } from './read-title.ts'
import { addNode, addWords, headOf, isTaken, mention, restOf, type State, suspect } from './state.ts'
import type { Node } from './tree.ts'

/** Reads line `i` into the state. */
export function readLine(state: State, i: number, refuse: Refuse) {
  const line = state.lines[i] as Line
  const apart = state.layout.apart.get(i)
  if (apart) {
    if (/^Vervallen/.test(line.text)) state.hasLapsed = true
    return mention(state, 'noise', null, line, apart)
  }
  if (state.layout.starts.has(i)) return openInstrument(state, line, i, refuse)
  if (i <= state.quotedUntil) return readBody(state, line, i, refuse)
  if (line.heading && readHeadingLine(state, line, line.heading, i, refuse)) return
  readWords(state, line, i, refuse)
}

function readWords(state: State, line: Line, i: number, refuse: Refuse) {
  if (state.titleFor && readTitle(state, line, i)) return
  if (state.phase === 'closing') return readClosing(state, line, i)
  if (state.article) return readBody(state, line, i, refuse)
  if (state.phase === 'body') return readOutside(state, line, i, refuse)
  readOpening(state, line, i)
}

/** Below a division and outside of any article: what the articles below are called, or words of a division that has no articles. */
function readOutside(state: State, line: Line, i: number, refuse: Refuse) {
  const next = state.lines[state.layout.nextHeading[i] as number]?.heading
  const division = state.divisions.at(-1)?.node
  const isCapital = line.mark?.readings.some((r) => /^(?:LETTER|ROMAN)/.test(r.style)) && line.text.length < 120
  const isNumber = /^\d{1,3}$/.test(line.text) && next?.kind !== 'article' && division
  if (!isNumber && ((looksLikeTitle(line.text) && (!line.mark || line.mark.isBare)) || isCapital || !/\p{Ll}/u.test(line.text)))
    return mention(state, 'heading', null, line, 'heading without a number')
  // "Part II. The Parties undertake to be bound by the following articles:"
  if (next?.kind === 'article' && division && (/:$/.test(line.text) || /\bfollowing\b/.test(line.text)))
    return addWords(state, division, line)
  if (next?.kind === 'article' || !division)
    refuse(line, 'Words stand outside of any article.', 'See whether the heading of an article is missing above them.')
  state.article = division as Node
  readBody(state, line, i, refuse)
}

/** Law behind the closing formula is not passed over without a word. */
function readClosing(state: State, line: Line, i: number) {
  const isFormula = /\b(?:authentic|authoritative|prevail|cop(?:y|ies)|deposit|certif|transmit|signed|signature)/i.test(line.text)
  if (line.text.length > 80 && /\b(?:shall|must)\b/.test(line.text) && !isFormula)
    suspect(state, line, 'These words stand behind the closing formula and read like law; they are in no provision.')
  else if (line.mark && !line.mark.isBare && line.text.length > 60 && /\b(?:shall|may|must)\b/.test(line.text))
    suspect(state, line, `“${line.mark.printed}” stands behind the closing formula and is in no provision.`)
  else if (line.mark?.readings.some((r) => isFirst(r) && !r.isLookalike && comes(state, r, i)) && !/^[A-Z]\./.test(line.text))
    suspect(state, line, `A list begins behind the closing formula with “${line.mark.printed}”; it is in no provision.`)
  mention(state, 'noise', null, line, 'closing formula')
}

/** False where the line is no heading after all. */
function readHeadingLine(state: State, line: Line, heading: Heading, i: number, refuse: Refuse): boolean {
  if (heading.kind === 'preamble') return readPreamble(state, line, heading.rest, i, refuse)
  if (heading.kind === 'closing') return readFormula(state, line, i, refuse)
  if (heading.kind === 'article') return readArticle(state, line, heading, i, refuse)
  return readDivision(state, line, heading, i, refuse)
}

function readPreamble(state: State, line: Line, rest: number, i: number, refuse: Refuse): boolean {
  const isOpening = state.phase === 'before' || state.phase === 'preamble'
  if (!isOpening && (line.joins || state.article)) {
    if (state.article) return false
    refuse(line, 'A preamble stands inside the text.', 'See whether another instrument begins here without a title of its own.')
  }
  if (state.hasPreamble)
    refuse(line, 'A preamble stands inside the text.', 'See whether another instrument begins here without a title of its own.')
  asFrontMatter(state)
  mention(state, 'heading', null, headOf(line, rest), 'preamble')
  const words = restOf(state, line, rest)
  if (words.text) readOpening(state, words, i)
  return true
}

function readFormula(state: State, line: Line, i: number, refuse: Refuse): boolean {
  if (state.phase === 'before' && line.text.length < 200) {
    mention(state, 'heading', null, line, 'place and date')
    return true
  }
  if (state.phase === 'before' || state.phase === 'preamble') return false
  if (line.joins && !/[.:;,]$/.test(line.before)) return false
  if (state.article && goesOn(state, i)) return false
  if (!state.article && state.phase !== 'closing')
    refuse(line, 'A closing formula stands before any article.', 'See whether the articles are missing above it.')
  closeArticle(state)
  state.phase = 'closing'
  mention(state, 'noise', null, line, 'closing formula')
  return true
}

/** The next heading is the article that comes next, so nothing ends here. */
function goesOn(state: State, i: number): boolean {
  const next = state.lines[state.layout.nextHeading[i + 1] as number]?.heading
  return (
    next?.kind === 'article' &&
    state.lastArticle !== null &&
    follows(state.lastArticle, next.reading) &&
    !state.layout.starts.has(state.layout.nextHeading[i + 1] as number)
  )
}

function readArticle(state: State, line: Line, heading: Heading & { kind: 'article' }, i: number, refuse: Refuse): boolean {
  const { other } = heading
  const reading = other && state.lastArticle && follows(state.lastArticle, other) ? other : heading.reading
  const isDraft = line.text.startsWith('[')
  let isNext = nextArticle(state, reading, isDraft)
  if (!isNext && !line.joins && !heading.isWeak && state.lastArticle && isGap(state, reading, i)) {
    suspect(state, line, `Article ${reading.piece} stands behind article ${state.lastArticle.piece}: what lies between is missing.`)
    isNext = true
  }
  state.hasLapsed = false
  if (!isNext) {
    if (line.joins || heading.isWeak || /^["“„«]/.test(line.text) || reading.style !== ' article') {
      if (state.phase === 'closing' || !state.article) return false
      if (!line.joins && !/^["“„«]/.test(line.text))
        suspect(state, line, `“${line.text.slice(0, 40)}” looks like a heading and was read as words.`)
      return false
    }
    refuse(
      line,
      `Article ${reading.piece} stands behind ${state.lastArticle ? `article ${state.lastArticle.piece}` : 'no article'}.`,
      'See whether an article is missing or a number misprinted.',
    )
  }
  if (line.joins && heading.rest < line.text.length && !/[.:;]$/.test(line.before)) return false
  closeArticle(state)
  state.phase = 'body'
  const home = state.counting ?? state.divisions.find((d) => isAttachment(d.mark))?.node ?? state.root
  const piece = isDraft ? alternative(state, home, reading.piece) : reading.piece
  state.lastArticle = reading
  const head = headOf(line, heading.rest)
  const node = addNode(state, [piece], home, state.divisions.at(-1)?.node ?? state.root, head)
  state.article = node
  node.isDeleted = heading.isDeleted
  state.open = node
  mention(state, 'heading', node, head)
  readHeadingRest(state, line, heading.rest, node, i, refuse)
  return true
}

/** One article is missing, or a note says that those in between have lapsed; and the count goes on behind. */
function isGap(state: State, reading: Reading, i: number): boolean {
  const last = state.lastArticle as Reading
  if (reading.style !== last.style || reading.suffix !== '' || reading.ordinal <= last.ordinal) return false
  if (state.hasLapsed) return true
  if (reading.ordinal !== last.ordinal + 2) return false
  for (let k = state.layout.nextHeading[i + 1] as number; k < state.lines.length; k = state.layout.nextHeading[k + 1] as number) {
    const next = state.lines[k]?.heading
    if (next?.kind === 'article') return follows(reading, next.reading)
  }
  return false
}

function nextArticle(state: State, reading: Reading, isDraft: boolean): boolean {
  const { lastArticle } = state
  if (!lastArticle) return isFirst(reading)
  if (follows(lastArticle, reading)) return true
  if (isDraft && reading.style === lastArticle.style && reading.piece === lastArticle.piece) return true
  // A division that counts its articles anew.
  const division = state.divisions.at(-1)
  if (!isFirst(reading) || !division || isAttachment(division.mark) || state.article || hasArticles(state, division.node)) return false
  state.counting = division.node
  return true
}

const hasArticles = (state: State, division: Node) => state.nodes.at(-1)?.parent === division || (state.taken.get(division)?.size ?? 0) > 0

function readDivision(state: State, line: Line, heading: Heading & { kind: 'division' }, i: number, refuse: Refuse): boolean {
  const { mark } = heading
  if (line.joins && !/[.:;”"]$/.test(line.before)) return false
  if (mark === 'sec' && state.article?.pieces.length === 1 && state.layout.sectionsInArticles)
    return readSection(state, line, heading, i, refuse)
  if (isAttachment(mark)) {
    if (
      state.article &&
      heading.ordinals.length === 0 &&
      (followsOn(state.lines, i, state.lastArticle?.ordinal ?? 0) || isEmptyArticle(state))
    )
      return false
    if (state.phase === 'before' || state.phase === 'preamble') return isAboveAll(state, line, heading)
    if ((mark === 'protocol' || mark === 'declaration') && heading.isWeak) return false
  } else if (state.phase === 'closing') return false
  const ordinal = ordinalOf(state, heading)
  if (ordinal === null) {
    if (heading.isWeak && state.article) {
      suspect(state, line, `“${line.text.slice(0, 40)}” looks like a heading and was read as words.`)
      return false
    }
    refuse(
      line,
      `${line.text.slice(0, 60)} stands behind number ${lastOf(state, mark)}.`,
      'See whether a division is missing or a number misprinted.',
    )
  }
  closeArticle(state)
  state.phase = 'body'
  const node = openDivision(state, line, mark, ordinal as number, headOf(line, heading.rest).end)
  mention(state, 'heading', node, headOf(line, heading.rest))
  readHeadingRest(state, line, heading.rest, node, i, refuse)
  return true
}

/** "Annex A" above any article: what a letter has annexed is the treaty, and its articles get the ids that they would have alone. */
function isAboveAll(state: State, line: Line, heading: Heading & { kind: 'division' }): boolean {
  if (line.joins || heading.rest < line.text.length || !/^(?:annex|appendix)$/.test(heading.mark)) return false
  mention(state, 'heading', null, line, 'heading of an attachment above any article')
  return true
}

/** "Annex" right below the heading of an article is what the article is called. */
const isEmptyArticle = (state: State) =>
  state.titleFor === state.article && state.article !== null && state.article.title.length === 0 && state.article.pieces.length === 1

const rankOf = (state: State, mark: string) => (isAttachment(mark) ? -1 : (state.layout.rank[mark] ?? 0))

/** An appendix to an annex lies in it; every other attachment stands by itself. */
const parentOf = (state: State, mark: string): Node | null =>
  mark === 'appendix' && state.divisions[0]?.mark === 'annex'
    ? state.divisions[0].node
    : (state.divisions.findLast((d) => rankOf(state, d.mark) < rankOf(state, mark))?.node ?? state.root)

const listOf = (state: State, mark: string) => {
  const parent = parentOf(state, mark)
  return `${parent ? parent.at.start : ''} ${mark}`
}
const lastOf = (state: State, mark: string) => state.lastDivision.get(listOf(state, mark)) ?? 0

function ordinalOf(state: State, { mark, ordinals }: Heading & { kind: 'division' }): number | null {
  const list = listOf(state, mark)
  const last = state.lastDivision.get(list)
  const [first] = ordinals
  if (first === undefined) return (last ?? 0) + 1
  if (last === undefined)
    return ordinals.includes(1) ? 1 : isAttachment(mark) ? 1 + 0 * first + (Math.min(...ordinals) - 1) : Math.min(...ordinals)
  const next = ordinals.find((o) => o === last + 1)
  if (next) return next
  if (!isAttachment(mark)) return null
  return Math.min(...ordinals) > last ? Math.min(...ordinals) : last + 1
}

function openDivision(state: State, line: Line, mark: string, ordinal: number, end: number): Node {
  const list = listOf(state, mark)
  const parent = parentOf(state, mark)
  state.lastDivision.set(list, ordinal)
  state.divisions =
    mark === 'appendix' && parent && parent === state.divisions[0]?.node
      ? state.divisions.slice(0, 1)
      : state.divisions.filter((d) => rankOf(state, d.mark) < rankOf(state, mark))
  if (state.counting && !state.divisions.some((d) => d.node === state.counting))
    state.counting = state.divisions.find((d) => isAttachment(d.mark))?.node ?? null
  const node = addNode(state, [mark, String(ordinal)], parent, parent, { start: line.start, end })
  state.divisions.push({ node, mark, ordinal })
  if (isAttachment(mark)) {
    state.lastArticle = null
    state.counting = null
    state.runOn = null
    state.article = node
    state.open = node
  }
  return node
}

/** What stands on the line of a heading: its title, or the first words below it. */
function readHeadingRest(state: State, line: Line, length: number, node: Node, i: number, refuse: Refuse) {
  state.titleFor = node
  const rest = restOf(state, line, length)
  if (rest.text === '' || /^[\]).]+$/.test(rest.text)) return rest.text ? mention(state, 'heading', node, rest) : undefined
  state.titleFor = null
  const isTitle = looksLikeTitle(rest.text) && !(rest.mark && !rest.mark.isBare) && !isBodyOnHeading(state, rest, i)
  if (isTitle) {
    addTitle(state, node, rest)
    // One Chinese letter beside the number is the first of a title on the next line.
    if (/^[\u4E00-\u9FFF]$/.test(rest.text)) state.titleFor = node
    return
  }
  if (state.article) return readBody(state, rest, i, refuse)
  if (rest.text.length < 120 && !state.language.verbs.test(rest.text)) return addTitle(state, node, rest)
  const next = state.lines[state.layout.nextHeading[i + 1] as number]?.heading
  if (next?.kind === 'article')
    refuse(rest, 'The title of a division ends as a sentence does.', 'See whether it is a title; a title has no full stop.')
  state.article = node
  readBody(state, rest, i, refuse)
}

/** "Article 1. The parties shall keep" with the rest on the next line. */
function isBodyOnHeading(state: State, rest: Line, i: number): boolean {
  const next = state.lines[i + 1]
  if (!next || next.heading?.kind === 'closing' || state.layout.nextHeading[i + 1] === i + 1)
    return rest.text.length > 40 || state.language.verbs.test(rest.text)
  return (/^\p{Ll}/u.test(next.text) && rest.text.length > (next.before === '' ? 100 : 30)) || /\bshall\b/.test(rest.text)
}

/** A section of an article is a numbered paragraph of it; its number may go on from the article before. */
function readSection(state: State, line: Line, heading: Heading & { kind: 'division' }, i: number, refuse: Refuse): boolean {
  const article = state.article as Node
  const ordinal = Math.min(...heading.ordinals)
  if (!Number.isFinite(ordinal)) return false
  const reading: Reading = { style: 'number section', ordinal, suffix: heading.suffix, piece: `${ordinal}${heading.suffix}` }
  const last = state.lists[0]?.last.style === reading.style ? state.lists[0].last : null
  if (last ? !follows(last, reading) : !isFirst(reading) && !(state.runOn && follows(state.runOn, reading))) {
    if (heading.isWeak) return false
    refuse(line, `${line.text.slice(0, 40)} is not the next section.`, 'See whether a section is missing or a number misprinted.')
  }
  state.titleFor = null
  state.lists = []
  const mark = { length: heading.rest, printed: line.text.slice(0, heading.rest).trim(), readings: [reading], isBare: false }
  openNumbered(state, asSeen(line, state.language), mark, reading, article, i, refuse)
  return true
}

function openInstrument(state: State, line: Line, i: number, refuse: Refuse) {
  const { mark, from } = state.layout.starts.get(i) as Start
  closeArticle(state)
  state.root = null
  state.divisions = []
  state.counting = null
  state.lastArticle = null
  state.runOn = null
  state.recitals = []
  state.hasPreamble = false
  const ordinal = (state.lastDivision.get(` ${mark}`) ?? (mark === 'instrument' ? 1 : 0)) + 1
  state.lastDivision.set(` ${mark}`, ordinal)
  const node = addNode(state, [mark, String(ordinal)], null, null, line)
  state.root = node
  state.phase = 'before'
  if (from) state.lastArticle = { style: ' article', ordinal: from - 1, suffix: '', piece: String(from - 1) }
  const { heading } = line
  if (heading?.kind === 'article') {
    state.phase = 'body'
    readHeadingLine(state, line, heading, i, refuse)
    return
  }
  if (heading?.kind === 'division' && isAttachment(heading.mark)) mention(state, 'heading', node, line, null)
  else addTitle(state, node, line)
  const next = state.lines[state.layout.nextHeading[i + 1] as number]?.heading
  const isAbove =
    next?.kind === 'article' ||
    (next?.kind === 'division' && !isAttachment(next.mark) && !state.layout.starts.has(state.layout.nextHeading[i + 1] as number))
  if (!isAbove) {
    // Numbered paragraphs without articles hang from the instrument itself.
    state.phase = 'body'
    state.article = node
    state.open = node
    state.titleFor = node
  }
}

export { isTaken }
