import { headingNumber, number, type Reading } from './marks.ts'

export type DivisionMark = 'part' | 'ch' | 'sec' | 'title' | 'annex'

export type Heading =
  | { kind: 'article'; reading: Reading; rest: number }
  | { kind: 'division'; mark: DivisionMark; ordinal: number; rest: number }
  | { kind: 'preamble'; rest: number }
  | { kind: 'closing'; rest: number }

const WORDS: Record<string, DivisionMark> = { part: 'part', chapter: 'ch', section: 'sec', title: 'title', annex: 'annex' }
const ARABIC_WORDS: Record<string, DivisionMark> = { الباب: 'part', الفصل: 'ch', الفرع: 'sec', المرفق: 'annex' }
const ARABIC_ORDINALS = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']

const ARTICLE = /^(?:Article|ARTICLE|المادة)\s+(\d{1,3})(?: ?(bis|ter|quater|quinquies|sexies|[a-z]))?(?:\s*$|\s*[.:–—-]\s*(?=\S))/
const DIVISION = /^(PART|CHAPTER|SECTION|TITLE|ANNEX|Part|Chapter|Section|Title|Annex)(?:\s+([IVX]+|\d{1,3}))?(?:\s*$|\s*[.:–—-]\s*(?=\S))/
const ARABIC_DIVISION = /^(الباب|الفصل|الفرع|المرفق)(?:\s+(\S+?))?(?:\s*$|\s*[.:–—-]\s*(?=\S))/
const CLOSING = /^(?:IN (?:WITNESS|FAITH) (?:WHEREOF|THEREOF)\b|In (?:witness|faith) (?:whereof|thereof)\b|(?:DONE|Done) (?:at|in) )/

/** What a line is the heading of; `rest` is where words after the heading begin in the line. */
export function readHeading(line: string): Heading | null {
  const article = line.match(ARTICLE)
  if (article) return { kind: 'article', reading: number(article[1], article[2], ' article'), rest: article[0].length }
  const preamble = line.match(/^(?:Preamble|PREAMBLE|الديباجة)(?:\s*:)?(?:\s+|$)/)
  if (preamble) return { kind: 'preamble', rest: preamble[0].length }
  if (CLOSING.test(line)) return { kind: 'closing', rest: 0 }
  return readDivision(line)
}

function readDivision(line: string): Heading | null {
  const match = line.match(DIVISION)
  if (match) {
    const mark = WORDS[(match[1] as string).toLowerCase()] as DivisionMark
    const ordinal = match[2] ? headingNumber(match[2]) : mark === 'annex' ? 1 : null
    return ordinal ? { kind: 'division', mark, ordinal, rest: match[0].length } : null
  }
  const arabic = line.match(ARABIC_DIVISION)
  if (!arabic) return null
  const mark = ARABIC_WORDS[arabic[1] as string] as DivisionMark
  const ordinal = arabic[2] ? (headingNumber(arabic[2]) ?? ARABIC_ORDINALS.indexOf(arabic[2])) : mark === 'annex' ? 1 : 0
  return ordinal > 0 ? { kind: 'division', mark, ordinal, rest: arabic[0].length } : null
}
