import { isAnyHeading } from '../grammar/headings.ts'
import { readSignedMark } from '../grammar/marks.ts'
import { type Cleaned, drop } from './cleaned.ts'
import { allButOneLineBreak, type PageBreak, pageBreaks } from './page-breaks.ts'
import { PAGE_LINE } from './page-line.ts'

interface EdgeLine {
  /** Offsets in the cleaned text, with the line breaks towards the edge and the empty lines towards the inside of the page. */
  start: number
  end: number
  text: string
}

/**
 * What a file with pages (set apart by form feeds) prints at their upper and lower edges: page numbers, and heads that many pages have,
 * whatever their digits. Words that run over the page stay together.
 */
export function pageEdges(c: Cleaned): Cleaned {
  const breaks = pageBreaks(c.text)
  if (breaks.length === 0) return c
  const pages = pagesBetween(breaks, c.text.length)
  const edges = pages.flatMap((page) => edgesOf(c.text, page))
  const numbers = edges.filter((edge) => PAGE_LINE.test(edge.text))
  if (numbers.length > 0) return pageEdges(drop(c, numbers, 'page number'))
  const heads = headsOf(edges, pages.length)
  // Once one line of a head is gone, the next stands at the edge.
  if (heads.length > 0) return pageEdges(drop(c, heads, 'running head'))
  return drop(
    c,
    breaks.flatMap((each) => allButOneLineBreak(c.text, each)),
    'page break',
  )
}

function headsOf(edges: EdgeLine[], pages: number): EdgeLine[] {
  const keyOf = (edge: EdgeLine) => edge.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')
  const times = new Map<string, number>()
  for (const edge of edges) times.set(keyOf(edge), (times.get(keyOf(edge)) ?? 0) + 1)
  // Left and right pages may have heads of their own; the words of a provision do not stand at the edge of every third page.
  const enough = Math.max(Math.min(3, pages), pages * 0.3)
  return edges.filter(
    (edge) =>
      (times.get(keyOf(edge)) ?? 0) >= enough && !/^\p{Ll}/u.test(edge.text) && !isAnyHeading(edge.text) && !readSignedMark(edge.text),
  )
}

const pagesBetween = (breaks: PageBreak[], length: number) =>
  [0, ...breaks.map(({ end }) => end)].map((start, i) => ({ start, end: breaks[i]?.start ?? length }))

/** The first and the last line of a page; one where it has no other. */
function edgesOf(text: string, page: { start: number; end: number }): EdgeLine[] {
  const inked: { start: number; end: number; text: string }[] = []
  let start = page.start
  for (const raw of text.slice(page.start, page.end).split('\n')) {
    if (raw.trim() !== '') inked.push({ start, end: Math.min(start + raw.length + 1, page.end), text: raw.trim() })
    start += raw.length + 1
  }
  const [first, second] = inked
  if (!first) return []
  const last = inked.at(-1) as EdgeLine
  const upper = { start: page.start, end: second?.start ?? page.end, text: first.text }
  // Of two lines that stand apart, the empty lines between them belong to the upper one.
  return second ? [upper, { start: Math.max(upper.end, inked.at(-2)?.end ?? last.start), end: page.end, text: last.text }] : [upper]
}
