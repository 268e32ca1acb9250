import type { Heading } from '../grammar/headings.ts'
import type { Language } from '../grammar/language.ts'
import type { Line } from './lines.ts'

const LEADERS = /(?:\. ?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})?$|…+\s*\d{1,4}$|\.{3,}\s*\d{0,4}$|(?<=\S)\s{2,}\d{1,4}$/
const isEntry = (text: string) => /[\d.ivxl]$/.test(text) && /\.\s?\.|…|\s{2}/.test(text) && LEADERS.test(text)
const REASON = 'table of contents'

/** The lines of a table of contents: between its heading and where its first entry stands again as a heading. */
export function contentsOf(lines: Line[], { contents }: Language): Map<number, string> {
  const apart = new Map<number, string>()
  const from = lines.findIndex(({ text }) => contents.test(text.replace(/[\s.:]+$/, '')))
  const begin = from >= 0 ? from : leadersFrom(lines)
  if (begin < 0) return apart
  const end = endOf(lines, begin)
  for (let i = begin; i < end; i += 1) apart.set(i, REASON)
  return apart
}

/** A table without a heading shows by three entries with page numbers behind dots. */
function leadersFrom(lines: Line[]): number {
  const first = lines.findIndex(({ text }) => isEntry(text))
  return first >= 0 && lines.slice(first, first + 12).filter(({ text }) => isEntry(text)).length >= 3 ? first : -1
}

function endOf(lines: Line[], begin: number): number {
  const again = againOf(lines, begin)
  let last = begin
  const limit = again < 0 ? lines.length : again
  for (let i = begin; i < limit; i += 1) {
    const { text, heading } = lines[i] as Line
    if (isEntry(text) || (again >= 0 && keyOf(heading) !== null && heading?.kind !== 'preamble')) last = i
  }
  return last + 1
}

/** Where one of the first entries stands as a heading. */
function againOf(lines: Line[], begin: number): number {
  const seen = new Set<string>()
  for (let i = begin; i < lines.length; i += 1) {
    const key = keyOf(lines[i]?.heading ?? null)
    if (key === null || /^(?:sec|subsec|ch) /.test(key)) continue
    // An entry of two lines has its page number on the second.
    if (seen.has(key) && !lines.slice(i, i + 6).some((line) => isEntry(line.text))) return i
    if (seen.size < 12) seen.add(key)
  }
  return -1
}

function keyOf(heading: Heading | null): string | null {
  if (heading?.kind === 'article') return `article ${heading.reading.piece}`
  if (heading?.kind === 'division') return `${heading.mark} ${heading.ordinals[0] ?? ''}`
  return heading?.kind === 'preamble' ? 'preamble' : null
}
