import { type Cleaned, drop, dropMatches, uncleaned } from './cleaned.ts'

/** A step of cleaning; doing it twice is the same as doing it once. */
export type Step = (cleaned: Cleaned) => Cleaned

/** Carriage returns, byte order marks, zero-width and direction marks: they print nothing. */
export const invisibleMarks: Step = (c) => dropMatches(c, /[\r\uFEFF\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]+/g, 'invisible mark')

export const softHyphens: Step = (c) => dropMatches(c, /\u00AD(?:[ \t]*\n)?/g, 'soft hyphen')

/** A word broken at the end of a line; its hyphen stays where the text elsewhere writes the word with one. */
export const brokenWords: Step = (c) => {
  const breaks = [...c.text.matchAll(/(\p{L}+)-([ \t]*\n[ \t]*)(?=(\p{Ll}+))/gu)]
  const ranges = breaks.map((m) => {
    const hyphen = m.index + (m[1] as string).length
    const isCompound = c.text.includes(`${m[1]}-${m[3]}`)
    return { start: isCompound ? hyphen + 1 : hyphen, end: hyphen + 1 + (m[2] as string).length }
  })
  return drop(c, ranges, 'broken word')
}

/** Superscript digits or bracketed numbers after a word. */
export const footnoteMarks: Step = (c) =>
  dropMatches(c, /(?<=[\p{L}.,;:)”"])(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]|\[\d{1,3}\])+/gu, 'footnote mark')

/** Lines of a footnote: they begin with a superscript digit or a bracketed number. */
export const footnotes: Step = (c) =>
  dropMatches(c, /^(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|\[\d{1,3}\])[^\n]*(?:\n|$)/gm, 'footnote')

const PAGE_LINE = /^[ \t\f]*(?:[-–—] ?\d{1,4} ?[-–—]|\d{1,4}|[Pp]age \d{1,4}(?: of \d{1,4})?)[ \t\f]*$/

/** A line printed three times or more beside a page number is a running head. Must come before page numbers are left out. */
export const runningHeads: Step = (c) => {
  const lines = linesOf(c.text)
  const inked = lines.filter((l) => l.text.trim() !== '')
  const besides = inked.filter((l, i) => {
    const next = [inked[i - 1], inked[i + 1]]
    return !PAGE_LINE.test(l.text) && next.some((n) => n && PAGE_LINE.test(n.text))
  })
  const times = new Map<string, number>()
  for (const line of besides) times.set(line.text.trim(), (times.get(line.text.trim()) ?? 0) + 1)
  // Once the first line of a head is gone, its second line stands beside the page number.
  const heads = besides.filter((l) => (times.get(l.text.trim()) ?? 0) >= 3)
  return heads.length > 0 ? runningHeads(drop(c, heads, 'running head')) : c
}

export const pageNumbers: Step = (c) =>
  drop(
    c,
    linesOf(c.text).filter((l) => PAGE_LINE.test(l.text)),
    'page number',
  )

/** A line of dashes or underscores. */
export const printedRules: Step = (c) => dropMatches(c, /^[ \t]*[_*=–—-]{3,}[ \t]*$/gm, 'printed rule')

export const STEPS: Step[] = [invisibleMarks, softHyphens, runningHeads, pageNumbers, brokenWords, footnotes, footnoteMarks, printedRules]

export const clean = (source: string): Cleaned => STEPS.reduce((cleaned, step) => step(cleaned), uncleaned(source))

function linesOf(text: string): { start: number; end: number; text: string }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { start: from, end: from + line.length, text: line }
  })
}
