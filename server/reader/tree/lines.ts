import { WRAPPED } from '../clean/wrapped-lines.ts'
import { type Heading, readHeading } from '../grammar/headings.ts'
import type { Language } from '../grammar/language.ts'
import { follows, type Mark, readMark } from '../grammar/marks.ts'

export interface Line {
  /** Offsets in the cleaned text; blanks at both ends are outside. */
  start: number
  end: number
  text: string
  /** The last character of the line before it; empty behind an empty line or where a paragraph mark was lost. */
  before: string
  /** The line before it was full, so that its own beginning may be an accident of line breaking. */
  joins: boolean
  heading: Heading | null
  mark: Mark | null
}

/** The lines that carry words, with paragraphs that a copy ran together set apart again. */
export function readLines(text: string, language: Language): Line[] {
  const lines: Line[] = []
  const full = fullWidth(text)
  let start = 0
  let last: Line | null = null
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') last = null
    else {
      const from = start + raw.length - raw.trimStart().length
      const line: Line = {
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        before: last?.text.slice(-1) ?? '',
        joins: last !== null && full > 0 && last.text.length >= full * 0.75,
        heading: null,
        mark: null,
      }
      lines.push(line)
      last = line
    }
    start += raw.length + 1
  }
  return lines.flatMap((line, i) => cut(line, lines[i + 1])).map((line) => asSeen(line, language))
}

/** The width that a text is broken at: that of its longest line, or 0 where it is not broken at one, or its format told which lines go on. */
function fullWidth(text: string): number {
  if (text.includes(WRAPPED)) return 0
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.trim().length), 0)
  return longest >= 40 && longest <= 110 ? longest : 0
}

export const asSeen = (line: Omit<Line, 'heading' | 'mark'>, language: Language): Line => ({
  ...line,
  heading: readHeading(line.text, language),
  mark: readMark(line.text),
})

function cut(line: Line, next: Line | undefined): Line[] {
  if (line.text.length < 8) return [line]
  const points = [...runTogether(line.text), ...inlineNumbers(line.text), ...inlineFirstItem(line.text, next?.text ?? '')]
  if (points.length === 0) return [line]
  const ends = [...points.sort((a, b) => a - b), line.text.length]
  let from = 0
  return ends.map((to, i) => {
    const text = line.text.slice(from, to).trimEnd()
    const piece = {
      ...line,
      start: line.start + from,
      end: line.start + from + text.length,
      text,
      before: i > 0 ? '' : line.before,
      joins: i === 0 && line.joins,
    }
    from = to
    return piece
  })
}

/** "… a nationality.No one …": a full stop with a capital right behind it is where a paragraph mark was lost. */
function runTogether(text: string): number[] {
  const points: number[] = []
  for (let at = text.indexOf('.'); at >= 0 && at + 2 < text.length; at = text.indexOf('.', at + 1))
    if (
      text[at + 1] !== ' ' &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
      /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at))
    )
      points.push(at + 1)
  return points
}

/** "2. … their processes. 3. When …": the next number of the same list, behind the end of a sentence. */
function inlineNumbers(text: string): number[] {
  if (!/^\d/.test(text)) return []
  let last = readMark(text)?.readings[0]
  const points: number[] = []
  for (const match of text.matchAll(/(?<=\p{Ll}[.;] )\d{1,3}\. (?=\p{Lu})/gu)) {
    const reading = readMark(match[0])?.readings[0]
    if (!last || !reading || !follows(last, reading)) continue
    points.push(match.index)
    last = reading
  }
  return points
}

/** "… in full equality: (a) To be …" above a line that begins with (b). */
function inlineFirstItem(text: string, next: string): number[] {
  if (!text.includes(': ')) return []
  const match = [...text.matchAll(/(?<=: )\(?(?:a|i|1)\) (?=\p{L})/gu)].at(-1)
  if (!match) return []
  const following = readMark(next)?.readings ?? []
  const first = readMark(match[0])?.readings ?? []
  return first.some((f) => following.some((n) => follows(f, n))) ? [match.index] : []
}
