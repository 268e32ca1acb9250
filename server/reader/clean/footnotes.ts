import { isAnyHeading } from '../grammar/headings.ts'
import { readSignedMark } from '../grammar/marks.ts'
import { type Cleaned, drop } from './cleaned.ts'
import { textLines } from './text-lines.ts'
import { WRAPPED } from './wrapped-lines.ts'

const RAISED = '\u00B9\u00B2\u00B3\u2070\u2074-\u2079'
const BEGIN = new RegExp(`^[ \\t]*(?:[${RAISED}]+|\\[\\d{1,3}\\])`)
const MARK = new RegExp(`(?:[${RAISED}]|\\[\\d{1,3}\\])+`, 'g')
const MARKED = /[\p{L}.,;:)”"]$/u
/** Square and cubic metres are no footnotes. */
const UNIT = /(?:^|[\d\s(/])(?:[kcdm]?m|ft|in|yd|mi|s|sec)$/

/** Superscript digits or bracketed numbers after a word. */
export function footnoteMarks(c: Cleaned): Cleaned {
  const ranges = [...c.text.matchAll(MARK)]
    .filter((m) => MARKED.test(c.text.slice(Math.max(0, m.index - 2), m.index)))
    .filter((m) => !(/^[\u00B2\u00B3]$/.test(m[0]) && UNIT.test(c.text.slice(Math.max(0, m.index - 6), m.index))))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return drop(c, ranges, 'footnote mark')
}

/** Lines of a footnote: they begin with a superscript digit or a bracketed number, and go on while a line breaks off in small letters. */
export function footnotes(c: Cleaned): Cleaned {
  const ranges: { start: number; end: number }[] = []
  // The line of the note before, where it does not end as a sentence does.
  let open: string | null = null
  for (const { start, end, text } of textLines(c.text)) {
    const isNote: boolean = BEGIN.test(text) || (open !== null && runsOn(open, text))
    if (isNote) ranges.push({ start, end: Math.min(end + 1, c.text.length) })
    open = isNote && (text.endsWith(WRAPPED) || !/[.!?]["”)]?\s*$/.test(text)) ? text : null
  }
  return drop(c, ranges, 'footnote')
}

function runsOn(before: string, text: string): boolean {
  if (text.trim() === '' || text.includes('\f')) return false
  return (before.endsWith(WRAPPED) || /^\s*\p{Ll}/u.test(text)) && !isAnyHeading(text.trim()) && !readSignedMark(text.trim())
}
