import { isAnyHeading } from '../grammar/headings.ts'
import { readSignedMark } from '../grammar/marks.ts'
import { type Cleaned, drop } from './cleaned.ts'

/** Stands at the end of a line that ended for want of room, before its line break: Unicode's line separator. */
export const WRAPPED = '\u2028'

/** The paragraph goes on behind the mark; the mark itself reads as a space, and is left out behind a hyphen. */
export function wrappedLines(c: Cleaned): Cleaned {
  if (!c.text.includes(WRAPPED)) return c
  const ranges: { start: number; end: number }[] = []
  for (
    let at = c.text.indexOf(WRAPPED);
    at >= 0;
    at = c.text.indexOf(WRAPPED, ranges.at(-1)?.end !== undefined ? Math.max(at + 1, ranges.at(-1)?.end ?? 0) : at + 1)
  ) {
    let end = at + 1
    let hasBreak = false
    while (end < c.text.length && /\s/.test(c.text[end] as string)) {
      hasBreak ||= c.text[end] === '\n'
      end += 1
    }
    const start = at > 1 && c.text[at - 1] === '-' && /\p{L}/u.test(c.text[at - 2] as string) ? at : at + 1
    if (hasBreak && start < end && !beginsAnew(c.text, at, end)) ranges.push({ start, end })
    else at = end - 1
  }
  return drop(c, ranges, 'line break')
}

/** A number or a heading behind the end of a sentence or of an item is no accident of line breaking. */
function beginsAnew(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd()
  if (!/(?:[.:;,。；：，؛،]|[;,] (?:and|or|and\/or))$/.test(before)) return false
  const stop = text.indexOf('\n', end)
  const next = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + 400)).replace(/\u2028.*$/s, '')
  return readSignedMark(next) !== null || isAnyHeading(next)
}
