import { isAnyHeading } from '../grammar/headings.ts'
import { readSignedMark } from '../grammar/marks.ts'
import { type Cleaned, drop } from './cleaned.ts'

/** Stands at the end of a line that ended for want of room, before its line break: Unicode's line separator. */
export const WRAPPED = '\u2028'

/** The paragraph goes on behind the mark; the mark itself reads as a space, and is left out behind a hyphen. */
export function wrappedLines(c: Cleaned): Cleaned {
  if (!c.text.includes(WRAPPED)) return c
  const breaks = [...c.text.matchAll(/(?<=\p{L}-)\u2028\s*\n\s*|(?<=\u2028)\s*\n\s*/gu)]
  const ranges = breaks
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter(({ start, end }) => !beginsAnew(c.text, start, end))
  return drop(c, ranges, 'line break')
}

/** A number or a heading behind the end of a sentence or of an item is no accident of line breaking. */
function beginsAnew(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd()
  const next = text.slice(end).match(/^[^\n]*/)?.[0] ?? ''
  return /(?:[.:;,]|[;,] (?:and|or|and\/or))$/.test(before) && (readSignedMark(next) !== null || isAnyHeading(next))
}
