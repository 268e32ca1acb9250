import { isAttachment } from '../grammar/headings.ts'
import type { Language } from '../grammar/language.ts'
import { isFirst } from '../grammar/marks.ts'
import type { Line } from './lines.ts'
import type { Resolution } from './resolution.ts'

/** Where a second instrument begins in a file, and what an id calls it. */
export interface Start {
  mark: 'protocol' | 'declaration' | 'instrument'
  /** Its articles go on with the numbers that they have elsewhere, such as the final clauses of the protocol that amended a convention. */
  from?: number
}

/** A title that runs on as a sentence does is none; one that stands behind a closing formula may have a full stop. */
const isTitle = ({ text, joins }: Line, { instrument, verbs }: Language, isClosed = false) =>
  !joins &&
  text.length < 700 &&
  instrument.test(text) &&
  !/[,;:]$/.test(text) &&
  !(text.endsWith('.') && !(isClosed && text.length < 300 && !verbs.test(text))) &&
  /^[\p{Lu}\u0600-\u06FF\u4E00-\u9FFF]/u.test(text)

/**
 * The instruments behind the first one: an article 1 after other articles, under a title of its own; or behind the closing formula a title
 * with numbered paragraphs below it.
 */
export function instrumentsOf(
  lines: Line[],
  language: Language,
  apart: Map<number, string>,
  resolution: Resolution | null,
): Map<number, Start> {
  const starts = new Map<number, Start>()
  const begin = resolution ? resolution.annex + 1 : 0
  let from = -1
  let closing = -1
  let articles = 0
  let division = -1
  let last: Line | null = null
  for (let i = begin; i < lines.length; i += 1) {
    if (apart.has(i)) continue
    const line = lines[i] as Line
    const { heading } = line
    if (heading?.kind === 'closing') {
      if (closing < 0 && (articles > 0 ? !goesOn(lines, i, articles) : from >= 0)) closing = i
    } else if (heading?.kind === 'division' && !line.joins) {
      const isNext = resolution?.ordinal && heading.mark === 'annex' && heading.ordinals[0] === resolution.ordinal + 1
      if (isNext && resolution?.ordinal) {
        resolution.ordinal += 1
        starts.set(i, { mark: markOf(lines[i + 1]?.text ?? '', language) })
        ;[from, closing, articles, division] = [i, -1, 0, -1]
      } else if (isAttachment(heading.mark) && heading.mark !== 'declaration' && (closing >= 0 || !followsOn(lines, i, articles))) {
        ;[from, closing, articles, division] = [i, -1, 0, -1]
      } else division = i
    } else if (heading?.kind === 'article' && !line.joins) {
      const { reading } = heading
      // Behind the paragraphs of an annex, a title right above an article 1 begins something else.
      const isTitled = articles === 0 && from >= 0 && i > from + 3 && titleAbove(lines, language, Math.max(from + 2, i - 4), i, false) >= 0
      const isAgain = isFirst(reading) && (articles > 0 || isTitled)
      const isDivided = division > from && closing < 0 && i - division < 5
      if (isAgain && !isDivided && !heading.isWeak) {
        const start = titleAbove(lines, language, Math.max(from, closing), i, closing >= 0)
        if (start >= 0) {
          starts.set(start, { mark: markOf(lines[start]?.text ?? '', language) })
          ;[from, closing, articles, division] = [start, -1, 1, -1]
        }
      } else if (
        articles > 0 &&
        reading.style === ' article' &&
        reading.suffix === '' &&
        reading.ordinal > 1 &&
        reading.ordinal !== articles + 1 &&
        borrowedFrom(lines, i, last) >= 0
      ) {
        const start = borrowedFrom(lines, i, last)
        last = line
        starts.set(start, { mark: 'instrument', from: reading.ordinal })
        ;[from, closing, articles, division] = [start, -1, reading.ordinal, -1]
      } else if (reading.style === ' article') {
        articles = reading.ordinal
        from = Math.max(from, i)
        last = line
      }
    } else if (
      closing >= 0 ? i > closing && isTitle(line, language, true) && hasLaw(lines, i) : isNextOf(lines, i, language, starts, articles)
    ) {
      starts.set(i, { mark: markOf(line.text, language) })
      ;[from, closing, articles, division] = [i, -1, 0, -1]
    }
  }
  return starts
}

/**
 * "Final clauses [Articles 12 to 18 of the Protocol of 1992]": where such a heading stands right above an article; or the article itself, where it is
 * numbered in Roman letters behind one in digits, or the other way round, and the next goes on so.
 */
function borrowedFrom(lines: Line[], article: number, last: Line | null): number {
  let found =
    last && isRoman(lines[article] as Line) !== isRoman(last) && followsOn(lines, article, ordinalOf(lines[article])) ? article : -1
  for (let k = article - 1; k >= Math.max(0, article - 3); k -= 1) {
    const text = lines[k]?.text ?? ''
    if (/^\[?Articles? \d+ (?:to|-|–) \d+ of the\b/i.test(text) || /^FINAL (?:CLAUSES|PROVISIONS)$/.test(text)) found = k
  }
  return found
}

const isRoman = ({ text }: Line) => /^\S+ +[IVXLC]+\b/.test(text)
const ordinalOf = (line: Line | undefined) => (line?.heading?.kind === 'article' ? line.heading.reading.ordinal : 0)

/** "Additional Protocol III" behind the numbered paragraphs of "Additional Protocol I", with no closing formula between them. */
function isNextOf(lines: Line[], i: number, language: Language, starts: Map<number, Start>, articles: number): boolean {
  const line = lines[i] as Line
  const isNumbered = /^[\p{L} ]{4,40} (?:[IVX]{1,5}|\d{1,2})$/u.test(line.text)
  return starts.size > 0 && articles === 0 && isNumbered && line.before === '' && isTitle(line, language) && hasLaw(lines, i)
}

/** The next article goes on with the count, so nothing was closed. */
function goesOn(lines: Line[], i: number, articles: number): boolean {
  for (let k = i + 1; k < lines.length && k < i + 60; k += 1) {
    const heading = lines[k]?.heading
    if (heading?.kind === 'article') return heading.reading.ordinal === articles + 1
    if (heading?.kind === 'division' && isAttachment(heading.mark)) return false
  }
  return false
}

/** "Annex" as the title of an article: the next article goes on with the count. */
export function followsOn(lines: Line[], i: number, articles: number): boolean {
  if (articles === 0) return false
  for (let k = i + 1; k < lines.length && k < i + 40; k += 1) {
    const heading = lines[k]?.heading
    if (heading?.kind === 'article') return heading.reading.ordinal === articles + 1
    if (heading?.kind === 'division' || heading?.kind === 'closing') return false
  }
  return false
}

function titleAbove(lines: Line[], language: Language, after: number, article: number, isClosed: boolean): number {
  const from = Math.max(after + 1, article - 60)
  let last = -1
  for (let k = from; k < article; k += 1) {
    if (!isTitle(lines[k] as Line, language)) continue
    last = k
    if (isClosed) return k
  }
  if (last >= 0 || !isClosed) return last
  // No title: what stands behind the place, date and names begins with who speaks.
  for (let k = from; k < article; k += 1) if (language.opening.test(lines[k]?.text ?? '')) return k
  return article
}

const markOf = (title: string, { code }: Language): Start['mark'] => {
  if (code === 'en' && /\bprotocol\b/i.test(title.slice(0, 60))) return 'protocol'
  if (/^(?:(?:\S+ ){0,2}(?:protocole|protocolo|протокол|议定书|بروتوكول))/i.test(title) || title.endsWith('议定书')) return 'protocol'
  return /^(?:(?:joint|unilateral|interpretative) )?d[ée]clara/i.test(title) || /宣言$|^декларац|^إعلان/i.test(title)
    ? 'declaration'
    : 'instrument'
}

/** Numbered paragraphs, or a duty, soon below. */
function hasLaw(lines: Line[], i: number): boolean {
  for (let k = i + 1; k < lines.length && k < i + 15; k += 1) {
    const { mark, heading, text } = lines[k] as Line
    if (heading?.kind === 'article') return true
    if (mark && (!mark.isBare || mark.printed === text) && mark.readings.some(isFirst)) return true
    if (/\b(?:shall|undertakes?)\b/.test(text) && text.length > 60 && !/\bauthentic\b/.test(text)) return true
  }
  return false
}
