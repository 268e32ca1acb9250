import { type Cleaned, drop, dropMatches, uncleaned } from './cleaned.ts'
import { pageEdges } from './page-edges.ts'
import { PAGE_LINE } from './page-line.ts'
import { wrappedLines } from './wrapped-lines.ts'

/** A step of cleaning; doing it twice is the same as doing it once. */
export type Step = (cleaned: Cleaned) => Cleaned

/** Carriage returns, byte order marks, zero-width and direction marks: they print nothing. */
export const invisibleMarks: Step = (c) => dropMatches(c, /[\r\uFEFF\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]+/g, 'invisible mark')

export const softHyphens: Step = (c) => dropMatches(c, /\u00AD(?:[ \t\u2028]*\n)?/g, 'soft hyphen')

const NEVER_ONE_WORD = /^(?:non|self|ex|vice|one|two|three|four)$/i

/** A word broken at the end of a line; its hyphen stays where the text elsewhere writes the word with one. */
export const brokenWords: Step = (c) => {
  const ranges = [...c.text.matchAll(/(?<=\p{L})-([ \t\u2028]*\n[ \t]*)(?=\p{Ll})/gu)].map((m) => {
    const first = c.text.slice(Math.max(0, m.index - 40), m.index).match(/\p{L}+$/u)?.[0] ?? ''
    const second = c.text.slice(m.index + m[0].length, m.index + m[0].length + 40).match(/^\p{Ll}+/u)?.[0] ?? ''
    const isCompound = NEVER_ONE_WORD.test(first) || c.text.includes(`${first}-${second}`)
    return { start: isCompound ? m.index + 1 : m.index, end: m.index + m[0].length }
  })
  return drop(c, ranges, 'broken word')
}

/** Superscript digits or bracketed numbers after a word. */
export const footnoteMarks: Step = (c) =>
  dropMatches(c, /(?<=[\p{L}.,;:)”"])(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]|\[\d{1,3}\])+/gu, 'footnote mark')

/** Lines of a footnote: they begin with a superscript digit or a bracketed number. */
export const footnotes: Step = (c) =>
  dropMatches(c, /^(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|\[\d{1,3}\])[^\n]*(?:\n|$)/gm, 'footnote')

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

export const STEPS: Step[] = [
  invisibleMarks,
  pageEdges,
  softHyphens,
  runningHeads,
  pageNumbers,
  brokenWords,
  footnotes,
  footnoteMarks,
  printedRules,
  wrappedLines,
]

export const clean = (source: string): Cleaned => STEPS.reduce((cleaned, step) => step(cleaned), uncleaned(source))

function linesOf(text: string): { start: number; end: number; text: string }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { start: from, end: from + line.length, text: line }
  })
}
