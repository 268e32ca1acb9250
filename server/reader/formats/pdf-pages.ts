import { WRAPPED } from '../clean/wrapped-lines.ts'
import { linesOf, lineText, type PlacedLine, type PlacedWord } from './pdf-lines.ts'

/**
 * The lines of all pages. A line that ends for want of room carries the mark of a wrapped line; an empty line stands where the distance is
 * greater than inside a paragraph; a form feed between pages. `width` of the pages in points: text that ends far from their right edge was
 * never short of room.
 */
export function pagesText(pages: PlacedWord[][], width: number): string {
  const lined = pages.map(linesOf)
  // Heads and page numbers stand at the edges of a page and may be wider than its text.
  const inner = lined.flatMap((lines) => (lines.length > 4 ? lines.slice(2, -2) : lines))
  const margin = Math.max(0.7 * width, ...inner.map((line) => line.right))
  const usual = usualGap(lined, margin)
  const text = lined.map((lines) => {
    const gaps = gapsOf(lines)
    const left = Math.min(...lines.map(startOf))
    return lines
      .map((line, i) => {
        const next = lines[i + 1]
        const hasGap = next !== undefined && (gaps[i] ?? 0) > usual * 1.25
        const goesOn =
          !next || hasGap ? i >= lines.length - 3 && runsOver(line, margin) : !isIndented(next, left) && isFull(line, next, margin)
        return lineText(line) + (goesOn ? WRAPPED : '') + (hasGap ? '\n' : '')
      })
      .join('\n')
  })
  return `${text.join('\n\f')}\n`
}

/** Whether so many lines have a hole in their middle that the page must be set in columns. */
export function hasColumns(pages: PlacedWord[][]): boolean {
  const lines = pages.flatMap(linesOf)
  const left = Math.min(...lines.map((l) => l.words[0]?.x ?? 0))
  const right = Math.max(...lines.map((l) => l.right))
  const middle = (x: number) => x > left + 0.35 * (right - left) && x < left + 0.65 * (right - left)
  const holed = lines.filter(({ words, height }) =>
    words.some((word, i) => {
      const before = words[i - 1]
      return before !== undefined && middle(word.x) && word.x - before.x - before.width > 1.2 * height
    }),
  )
  return holed.length >= 20 && holed.length > lines.length * 0.3
}

/** Where the first letter of a line stands, in points from the left. */
const startOf = ({ words }: PlacedLine) => words.find((word) => word.text.trim() !== '')?.x ?? Number.POSITIVE_INFINITY

/** Chinese sets the first line of a paragraph in by two letters. */
const isIndented = (line: PlacedLine, left: number) => startOf(line) > left + 1.5 * line.height && /^[\u3000-\u9FFF]/.test(lineText(line))

const isFull = (line: PlacedLine, next: PlacedLine, margin: number) => line.right + room(next) > margin

/** The last words of a page, with nothing but its foot below them; what they go on with stands on the next page. */
const runsOver = (line: PlacedLine, margin: number) => line.right + 6 * line.height > margin && !/[.:;。；：؛]$/.test(lineText(line))

const gapsOf = (lines: PlacedLine[]) =>
  lines.slice(1).map((line, i) => ((lines[i] as PlacedLine).y - line.y) / Math.max(line.height, (lines[i] as PlacedLine).height))

/** The distance between the lines of a paragraph, in sizes of a letter: the least that is no rarity behind lines that ended for want of room. */
function usualGap(pages: PlacedLine[][], margin: number): number {
  const gaps = pages
    .flatMap((lines) => gapsOf(lines).filter((_, i) => isFull(lines[i] as PlacedLine, lines[i + 1] as PlacedLine, margin)))
    .map((gap) => Math.round(gap * 20) / 20)
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const common = [...counts].filter(([, n]) => n >= Math.max(2, gaps.length / 12)).map(([gap]) => gap)
  return common.length > 0 ? Math.min(...common) : 1.2
}

/** The room that the first word of a line, with a space before it, would have taken in the line above. */
function room({ words, height }: PlacedLine): number {
  const [first] = words
  if (!first) return 0
  // Chinese breaks its lines between any two letters.
  const word = first.text.trimStart().match(/^[\u3000-\u9FFF]{1,2}|^\S*/)?.[0] ?? ''
  // Letters differ in width: a tenth more, and a space.
  return (1.1 * first.width * word.length) / Math.max(1, first.text.length) + 0.3 * height
}
