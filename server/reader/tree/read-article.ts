import { follows, type Mark, type Reading, readMark } from '../grammar/marks.ts'
import { looksLikeTitle } from '../grammar/printed-title.ts'
import { decimalPlace } from './decimals.ts'
import { gluedMark } from './glued-mark.ts'
import type { Line } from './lines.ts'
import { gapOf, placeFor, twice } from './placing.ts'
import { addNode, addWords, headOf, isTaken, mention, restOf, type State, suspect } from './state.ts'
import type { Node } from './tree.ts'

/** Refuses a line: what was seen and what to do. */
export type Refuse = (line: Line, saw: string, fix: string) => never

/** A line below an article's heading that is not its title; `i` is its place among the lines. */
export function readBody(state: State, line: Line, i: number, refuse: Refuse) {
  if (i <= state.quotedUntil) return addWords(state, state.open ?? (state.article as Node), line)
  const until = quotation(state, line, i)
  const mark = until > i ? null : (line.mark ?? gluedMark(state, line, i))
  if (!mark || !readNumbered(state, line, mark, i, refuse)) readPlain(state, line, i)
  if (until > i) state.quotedUntil = until
}

/** False where the number is an accident of line breaking, or words. */
function readNumbered(state: State, line: Line, mark: Mark, i: number, refuse: Refuse): boolean {
  const decimal = mark.readings.find((r) => r.above)
  if (decimal) return readDecimal(state, line, mark, decimal, i, refuse)
  const place = placeFor(state, mark, line, i)
  if (!place) return readAgain(state, line, mark, i, refuse) || isWords(state, line, mark, i, refuse)
  if (line.joins && !/[.:;,)\]”"-]$|\b(?:and|or)$/.test(line.before === '' ? '.' : lastWord(state))) return false
  const { reading } = place
  if (place.kind === 'resumed') reopen(state, place.closed)
  const depth = place.kind === 'open' ? place.depth : state.lists.length - 1
  const isNumber = reading.style.startsWith('number')
  if (isNumber && depth === 0) foldPlain(state)
  const below = state.lists.slice(depth + 1).find(({ last }) => last.style.startsWith('number'))?.last
  if (/^(?:ROMAN|LETTER)/.test(reading.style) && below) state.underRoman = below
  // The list's own home: a second list of one paragraph stands in a paragraph of its own.
  const home = state.lists[depth]?.node.parent
  state.lists.length = depth
  const parent = home ?? state.lists.at(-1)?.node ?? state.plain.at(-1) ?? (state.article as Node)
  openNumbered(state, line, mark, reading, parent, i, refuse)
  return true
}

/** "1. a." and then "1. b.": the number is that of the paragraph, printed again. */
function readAgain(state: State, line: Line, mark: Mark, i: number, refuse: Refuse): boolean {
  const at = state.lists.findIndex(({ last }) => mark.readings.some((r) => r.style === last.style && r.piece === last.piece))
  const below = state.lists[at + 1]?.last
  if (at < 0 || !below) return false
  const rest = restOf(state, line, mark.length)
  if (!rest.mark?.readings.some((r) => follows(below, r))) return false
  mention(state, 'number', (state.lists[at] as State['lists'][number]).node, headOf(line, mark.length))
  readBody(state, rest, i, refuse)
  return true
}

export function openNumbered(
  state: State,
  line: Line,
  mark: Mark,
  reading: Reading,
  above: Node,
  i: number,
  refuse: Refuse,
  other?: string,
) {
  const isDraft = /^\[/.test(line.text)
  const parent = isTaken(state, above, reading.piece) && !isDraft && !other ? ofItsOwn(state, above) : above
  const piece = other ?? (isDraft ? alternative(state, parent, reading.piece) : reading.piece)
  const head = headOf(line, mark.length)
  const node = addNode(state, [piece], parent, parent, head)
  mention(state, 'number', node, head)
  if (state.lists.length === 0 && reading.style.startsWith('number')) state.runOn = reading
  state.lists.push({ last: reading, node })
  state.closed = state.closed.filter((closed) => closed.depth < state.lists.length)
  state.open = node
  const rest = restOf(state, line, mark.length)
  if (rest.text === '') return
  if (rest.mark && !rest.mark.isBare) readBody(state, rest, i, refuse)
  else addWords(state, node, rest)
}

function readDecimal(state: State, line: Line, mark: Mark, reading: Reading, i: number, refuse: Refuse): boolean {
  const parent = decimalPlace(state, reading, line)
  if (!parent) return isWords(state, line, mark, i, refuse)
  if (parent === state.article) foldPlain(state)
  const at = state.lists.findLastIndex((list) => list.node === parent)
  state.lists.length = at + 1
  openNumbered(state, line, mark, reading, parent, i, refuse)
  state.decimals.set([...(reading.above ?? []), reading.ordinal].join('.'), state.lists.at(-1)?.node as Node)
  return true
}

/** A number that fits nowhere: words where it may be, and otherwise the text is not what it should be. */
function isWords(state: State, line: Line, mark: Mark, i: number, refuse: Refuse): boolean {
  const isNew = isNewParagraph(line) && !line.joins
  const gap = isNew && !mark.isBare ? gapOf(state, mark, i) : null
  if (gap) {
    suspect(state, line, `${mark.printed} stands behind ${gap.last.piece}: one number is missing.`)
    state.lists.length = gap.depth
    openNumbered(state, line, mark, gap.reading, state.lists.at(-1)?.node ?? state.plain.at(-1) ?? (state.article as Node), i, refuse)
    return true
  }
  const again = isNew && !mark.isBare ? twice(state, mark) : null
  if (again) {
    if (!line.text.startsWith('[')) suspect(state, line, `${mark.printed} stands twice.`)
    const parent = state.lists[again.depth - 1]?.node ?? state.plain.at(-1) ?? (state.article as Node)
    state.lists.length = again.depth
    openNumbered(state, line, mark, again.reading, parent, i, refuse, alternative(state, parent, again.reading.piece))
    return true
  }
  if (isSubheading(state, line, i)) return false
  if (mark.isBare || mark.readings.every((r) => r.above || /^(?:LETTER|ROMAN|number(?:-th|-|°))/.test(r.style))) {
    if (isNew && /^[\d(]|^[A-Z]\)/.test(mark.printed) && !/^\d{1,3} (?:\p{Lu}\p{Ll}+ \d{4}|per cent)/u.test(line.text))
      suspect(state, line, `“${mark.printed}” looks like a number and was read as words: no open list goes on with it.`)
    return false
  }
  if (!isNew) return false
  return refuse(line, `${mark.printed} is not the next number of any open list.`, nextNumbers(state))
}

/** The words of the open list's last item go on in a paragraph of their own, and a list begins that the item above has already. */
function ofItsOwn(state: State, above: Node): Node {
  const words = above.words
  const last = words.at(-1)
  const isPlain = state.plain.includes(above)
  const parent = isPlain ? (state.article as Node) : above
  const node = addNode(state, [`~${freePlain(state, parent)}`], parent, parent, last ?? above.at)
  // The words right above the list, where they stand behind the list before.
  const before = state.mentions.findLastIndex((m) => m.kind === 'number')
  if (last && words.length > 1)
    for (let k = state.mentions.length - 1; k > before; k -= 1) {
      const seen = state.mentions[k] as State['mentions'][number]
      if (seen.node !== above || seen.kind !== 'text') continue
      const at = words.findIndex((w) => w.start === seen.start && w.end === seen.end)
      if (at < 0) continue
      node.words.unshift(...words.splice(at, 1))
      seen.node = node
      node.at.start = seen.start
    }
  if (isPlain) state.plain.push(node)
  return node
}

function freePlain(state: State, parent: Node): number {
  let n = state.plain.length > 0 && parent === state.article ? state.plain.length + 1 : 2
  while (isTaken(state, parent, `~${n}`)) n += 1
  return n
}

/** [2. …] twice in a draft: the second is an alternative of the first. */
export function alternative(state: State, parent: Node | null, piece: string): string {
  if (!isTaken(state, parent, piece)) return piece
  for (let n = 0; ; n += 1) {
    const other = `${piece}alt${n === 0 ? '' : String.fromCharCode(97 + (n % 26)).repeat(1 + Math.floor(n / 26))}`
    if (!isTaken(state, parent, other)) return other
  }
}

function readPlain(state: State, line: Line, i: number) {
  const article = state.article as Node
  if (isSubheading(state, line, i)) return mention(state, 'heading', null, line, 'heading without a number')
  const list = state.lists.at(-1)
  if (list) return addTail(state, line)
  const before = state.plain.at(-1)
  if (article.pieces.length > 1 && article !== state.counting) return addWords(state, article, line)
  if (before && !isNewParagraph(line)) return addWords(state, before, line)
  const node = addNode(state, [`~${state.plain.length + 1}`], article, article, line)
  state.plain.push(node)
  state.open = node
  addWords(state, node, line)
}

/** Words without a number below numbered ones, in the account of what may turn out to be the last item's after all. */
function addTail(state: State, line: Line) {
  const owner = ownerOfTail(state, line)
  addWords(state, owner, line)
  const seen = state.mentions.at(-1)
  for (const closed of state.closed) if (seen && closed.owner === owner) closed.tail.push(seen)
}

/**
 * Words without a number below numbered ones. They go on with the provision that is open, unless it ended as an item does and they
 * stand in a paragraph of their own: then they close its list, and belong to what the list stands in.
 */
function ownerOfTail(state: State, line: Line): Node {
  const open = state.open as Node
  const list = state.lists.at(-1) as State['lists'][number]
  const isDash = /^[-–—•]/.test(line.text)
  const isItem = !/^(?:number|ROMAN|LETTER\.)/.test(list.last.style) && !list.last.above
  const isEmpty = open === list.node && open.words.length === 0
  if (isDash || !isItem || isEmpty || !isNewParagraph(line)) return open
  state.lists.pop()
  const owner = state.lists.at(-1)?.node ?? state.plain.at(-1) ?? (state.article as Node)
  state.open = owner
  for (const closed of state.closed) closed.owner = owner
  state.closed.push({ ...list, depth: state.lists.length, owner, tail: [] })
  return owner
}

/** The words that had closed a list were its last item's. */
function reopen(state: State, at: number) {
  const closed = state.closed[at] as State['closed'][number]
  state.lists.length = Math.min(state.lists.length, closed.depth)
  // What was numbered since stands in the item too.
  const since = state.nodes.lastIndexOf(closed.node)
  for (let k = since + 1; k < state.nodes.length; k += 1) {
    const node = state.nodes[k] as Node
    if (node.parent !== closed.owner) continue
    state.taken.get(node.idParent)?.delete(node.pieces.join('/'))
    node.parent = closed.node
    node.idParent = closed.node
    const siblings = state.taken.get(closed.node) ?? new Set()
    state.taken.set(closed.node, siblings.add(node.pieces.join('/')))
    for (let up: Node | null = closed.node; up && up.at.end < node.at.end; up = up.parent) up.at.end = node.at.end
  }
  for (const seen of closed.tail) {
    const from = seen.node?.words
    const found = from?.findIndex((w) => w.start === seen.start && w.end === seen.end) ?? -1
    if (!from || found < 0) continue
    closed.node.words.push(...from.splice(found, 1))
    seen.node = closed.node
    for (let up: Node | null = closed.node; up && up.at.end < seen.end; up = up.parent) up.at.end = seen.end
  }
  state.lists.push({ last: closed.last, node: closed.node })
}

export const isNewParagraph = (line: Line) => !line.joins && /^[.:;。；：؛!?)”"’»]?$/.test(line.before)

/** A short line above a heading, behind the end of a sentence, is what the next articles are called together. */
function isSubheading(state: State, line: Line, i: number): boolean {
  const next = state.layout.nextHeading[i + 1] as number
  // "(B)" above what the articles are called together.
  if (
    line.mark?.printed === line.text &&
    line.mark.readings.some((r) => /^(?:LETTER|ROMAN)/.test(r.style)) &&
    next <= i + 2 &&
    next < state.lines.length
  )
    return true
  if (next !== i + 1 || line.joins || line.text.length > 150 || !looksLikeTitle(line.text)) return false
  if (state.article?.words.length === 0 && state.plain.length === 0 && state.lists.length === 0) return false
  const last = lastWord(state)
  return (
    /[.;”"]$/.test(last) &&
    /^[\p{Lu}\u0621-\u064A\u4E00-\u9FFF(]/u.test(line.text) &&
    !/[,]$/.test(line.text) &&
    !state.language.verbs.test(line.text)
  )
}

function lastWord(state: State): string {
  const last = state.mentions.findLast((m) => m.kind === 'text')
  return last ? state.source.slice(Math.max(last.start, last.end - 12), last.end).trimEnd() : ''
}

/** Where an amendment quotes numbered provisions of another text, the last line of the quotation; the line itself where it quotes nothing. */
function quotation(state: State, line: Line, i: number): number {
  const quoted = /^[“„«"]\s*(?=\S)/.exec(line.text)
  if (!quoted || i < 0) return i
  const close = /[”“»"]\s*[.;,]?$/
  if (close.test(line.text.slice(1)) || !(readMark(line.text.slice(quoted[0].length)) ?? line.heading)) return i
  for (let k = i + 1; k < state.lines.length && k < i + 200; k += 1) {
    const { text, heading } = state.lines[k] as Line
    if (close.test(text)) return k
    if (heading?.kind === 'closing') return i
  }
  return i
}

/** Words above numbered paragraphs are the article's own; so is the only unnumbered paragraph of an article. */
export function foldPlain(state: State) {
  if (state.plain.length === 0) return
  const article = state.article as Node
  const folded = new Set(state.plain)
  const taken = state.taken.get(article)
  for (const node of folded) {
    for (const words of node.words) article.words.push(words)
    taken?.delete(node.pieces.join('/'))
    for (const piece of state.taken.get(node) ?? []) taken?.add(piece)
  }
  const from = state.nodes.lastIndexOf(article)
  for (let k = from; k < state.nodes.length; k += 1) {
    const node = state.nodes[k] as Node
    if (node.parent && folded.has(node.parent)) node.parent = article
    if (node.idParent && folded.has(node.idParent)) node.idParent = article
  }
  for (let k = state.mentions.length - 1; k >= 0; k -= 1) {
    const seen = state.mentions[k] as State['mentions'][number]
    if (seen.end <= article.at.start) break
    if (seen.node && folded.has(seen.node)) seen.node = article
  }
  for (const node of state.nodes.splice(from)) if (!folded.has(node)) state.nodes.push(node)
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
  state.closed = []
  state.underRoman = null
  state.decimals = new Map()
  state.quotedUntil = -1
}

function nextNumbers(state: State): string {
  const open = state.lists.map((list) => list.last.piece).join(' / ')
  return open
    ? `The open lists stand at ${open}; see whether a number is missing or misprinted.`
    : 'A list begins with 1, a or i; see what stands before it.'
}
