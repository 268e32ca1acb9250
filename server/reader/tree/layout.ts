import { isAttachment } from '../grammar/headings.ts'
import type { Language } from '../grammar/language.ts'
import { follows, isFirst, type Reading } from '../grammar/marks.ts'
import { contentsOf } from './contents.ts'
import { instrumentsOf, type Start } from './instruments.ts'
import type { Line } from './lines.ts'
import { resolutionOf } from './resolution.ts'

/** What is known of a file before it is read line by line. */
export interface Layout {
  /** Why a line is no part of the treaty. */
  apart: Map<number, string>
  /** Where another instrument begins. */
  starts: Map<number, Start>
  /** The next line that is a heading, from each line on; the number of lines where there is none. */
  nextHeading: Int32Array
  /** Sections that articles are divided into, and not the other way round. */
  sectionsInArticles: boolean
  /** The numbers of paragraphs go on from article to article. */
  runsOn: boolean
  /** How deep a division lies; 0 outermost. */
  rank: Record<string, number>
  form: string
}

export function layoutOf(lines: Line[], language: Language): Layout {
  const apart = contentsOf(lines, language)
  unheadQuoted(lines)
  const isNumbered = !lines.some(({ heading }, i) => heading?.kind === 'article' && !apart.has(i)) && numbersAsArticles(lines)
  for (const [i, line] of lines.entries()) if (NOTE.test(line.text)) apart.set(i, 'note of the publisher')
  const resolution = resolutionOf(lines, language, apart)
  for (let i = 0; resolution && i <= resolution.annex; i += 1) if (!apart.has(i)) apart.set(i, reasonIn(lines, resolution, i))
  const starts = instrumentsOf(lines, language, apart, resolution)
  const nextHeading = new Int32Array(lines.length + 1).fill(lines.length)
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const kind = apart.has(i) ? null : lines[i]?.heading?.kind
    nextHeading[i] = kind === 'article' || kind === 'division' || starts.has(i) ? i : (nextHeading[i + 1] as number)
  }
  const form = resolution
    ? 'treaty annexed to a resolution'
    : starts.size > 0
      ? 'several instruments'
      : isNumbered
        ? 'numbered paragraphs without articles'
        : 'treaty'
  return {
    apart,
    starts,
    nextHeading,
    sectionsInArticles: sectionsInArticles(lines, apart),
    runsOn: runsOn(lines, apart),
    rank: rankOf(lines, apart),
    form,
  }
}

/** An instrument that is told between quotation marks above the first article has headings of its own, which are words here. */
function unheadQuoted(lines: Line[]) {
  const first = lines.findIndex(({ heading }) => heading?.kind === 'article')
  if (first < 0 || !OPENS.test(lines[first]?.text ?? '')) return
  const end = lines.findIndex(({ text }, i) => i > first && CLOSES.test(text))
  const headed = lines.slice(first, end).filter(({ heading }) => heading?.kind === 'article')
  const hasOwn = lines.slice(end + 1).some(({ heading, mark }) => heading?.kind === 'article' || (mark && !mark.isBare))
  if (end < 0 || !hasOwn || headed.length < 2 || headed.some(({ text }) => !OPENS.test(text))) return
  const begin = lines.findIndex(({ text }) => OPENS.test(text) && !CLOSES.test(text))
  for (const line of lines.slice(begin, end + 1)) Object.assign(line, { heading: null, mark: null })
}
const OPENS = /^[“„«"]\S/
const CLOSES = /[”“»"]\s*[.;,]?$/

/** Where no article is headed, the outermost numbers are read as the articles' own: declarations and old treaties have no others. */
function numbersAsArticles(lines: Line[]): boolean {
  const isOuter = (style: string) => /^number(?:[.)]|\(\)|-th|一|、|-)?$/.test(style) || style === 'ROMAN.'
  const begin = lines.findIndex(
    ({ mark, heading }) => !heading && mark && !mark.isBare && mark.readings.some((r) => isOuter(r.style) && isFirst(r)),
  )
  if (begin < 0) return false
  let last = lines[begin]?.mark?.readings.find((r) => isOuter(r.style) && isFirst(r)) as Reading
  const found: [Line, Reading][] = [[lines[begin] as Line, last]]
  for (const line of lines.slice(begin + 1)) {
    const next = line.heading ? undefined : line.mark?.readings.find((r) => follows(last, r))
    if (!next) continue
    found.push([line, next])
    last = next
  }
  if (found.length < 2) return false
  for (const [line, reading] of found)
    line.heading = {
      kind: 'article',
      reading: { ...reading, style: ' article' },
      rest: line.mark?.length ?? 0,
      isWeak: false,
      isDeleted: false,
    }
  return true
}

/** What a national database writes between the lines: when an article enters into force there, or lapsed. */
const NOTE = /^(?:Treedt (?:niet )?in werking|Wordt voorlopig toegepast|Vervallen(?: per .*)?$|Gewijzigd per|Inwerkingtreding)/

const reasonIn = (lines: Line[], { first, annex }: { first: number; annex: number }, i: number) =>
  i === annex
    ? 'heading of the annex of the resolution'
    : i < first
      ? 'head of the resolution'
      : lines[i]?.mark
        ? 'paragraph of the resolution'
        : 'words of the resolution'

/** A section inside an article is followed by words, one around articles by an article. */
function sectionsInArticles(lines: Line[], apart: Map<number, string>): boolean {
  let [inside, around] = [0, 0]
  let article = false
  for (const [i, { heading }] of lines.entries()) {
    if (apart.has(i) || !heading) continue
    if (heading.kind === 'article') article = true
    if (heading.kind !== 'division') continue
    if (isAttachment(heading.mark) || heading.mark === 'part' || heading.mark === 'ch') article = false
    if (heading.mark !== 'sec') continue
    let next = i + 1
    while (next < lines.length && next < i + 4 && !lines[next]?.heading) next += 1
    const behind = lines[next]?.heading
    if (behind?.kind === 'article' || (behind?.kind === 'division' && behind.mark !== 'sec')) around += 1
    else if (article) inside += 1
  }
  return inside > around
}

/** Of the articles whose first number is not 1, most begin with the one behind the last of the article before. */
function runsOn(lines: Line[], apart: Map<number, string>): boolean {
  let [anew, on, last, isFresh] = [0, 0, 0, false]
  for (const [i, { heading, mark }] of lines.entries()) {
    if (apart.has(i)) continue
    if (heading?.kind === 'article') isFresh = true
    const reading = mark?.isBare ? undefined : mark?.readings.find((r) => r.style === 'number.' || r.style === 'number()')
    if (!reading) continue
    if (isFresh && last > 0 && reading.ordinal === 1) anew += 1
    if (isFresh && last > 1 && reading.ordinal === last + 1) on += 1
    isFresh = false
    last = reading.ordinal
  }
  return on >= 2 && on > anew
}

/** Titles lie above chapters in the Official Journal and below sections in the Council of Europe's treaties: what comes first lies above. */
function rankOf(lines: Line[], apart: Map<number, string>): Record<string, number> {
  const first = new Map<string, number>()
  for (const [i, { heading }] of lines.entries())
    if (heading?.kind === 'division' && !apart.has(i) && !first.has(heading.mark)) first.set(heading.mark, i)
  const parts = lines.filter(
    ({ heading }, i) => heading?.kind === 'division' && heading.mark === 'part' && heading.ordinals.includes(1) && !apart.has(i),
  ).length
  const at = (mark: string) => first.get(mark) ?? Number.POSITIVE_INFINITY
  return {
    part: at('part') > at('ch') && parts > 1 ? 1.5 : 0,
    title: at('title') < Math.min(at('ch'), at('sec')) ? 0.5 : 4,
    ch: 1,
    sec: 2,
    subsec: 3,
  }
}

export const isFirstArticle = (line: Line | undefined) => line?.heading?.kind === 'article' && isFirst(line.heading.reading)
