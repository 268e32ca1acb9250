import { follows, readMark } from '../grammar/marks.ts'

export interface Line {
  /** Offsets in the cleaned text; blanks at both ends are outside. */
  start: number
  end: number
  text: string
  /** The last character of the line before it; empty behind an empty line or where a paragraph mark was lost. */
  before: string
}

/** The lines that carry words, with paragraphs that a copy ran together set apart again. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let before = ''
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') before = ''
    else {
      const from = start + raw.indexOf(trimmed)
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, before })
      before = trimmed.slice(-1)
    }
    start += raw.length + 1
  }
  return lines.flatMap((line, i) => cut(line, lines[i + 1]))
}

function cut(line: Line, next: Line | undefined): Line[] {
  const points = [...runTogether(line.text), ...inlineNumbers(line.text), ...inlineFirstItem(line.text, next?.text ?? '')]
  const ends = [...points.sort((a, b) => a - b), line.text.length]
  let from = 0
  return ends.map((to, i) => {
    const text = line.text.slice(from, to).trimEnd()
    const piece = { start: line.start + from, end: line.start + from + text.length, text, before: i > 0 ? '' : line.before }
    from = to
    return piece
  })
}

/** "… a nationality.No one …": a full stop with a capital right behind it is where a paragraph mark was lost. */
const runTogether = (text: string) => [...text.matchAll(/(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll})/gu)].map((m) => m.index)

/** "2. … their processes. 3. When …": the next number of the same list, behind the end of a sentence. */
function inlineNumbers(text: string): number[] {
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
  const following = readMark(next)?.readings ?? []
  const match = [...text.matchAll(/(?<=: )\(?(?:a|i|1)\) (?=\p{L})/gu)].at(-1)
  const first = match ? (readMark(match[0])?.readings ?? []) : []
  return match && first.some((f) => following.some((n) => follows(f, n))) ? [match.index] : []
}
