import { languageOf } from '../grammar/languages/index.ts'
import { linesOf, lineText, type PlacedLine, type PlacedWord } from './pdf-lines.ts'

/**
 * Pages set in two columns become two pages each, the left one first. A page is set in columns where nearly every line has a hole at one and the
 * same place in its middle. Columns of two languages are refused.
 */
export function columnsOf(pages: PlacedWord[][], refuse: (page: number) => never): { pages: PlacedWord[][]; isSet: boolean } {
  const gutters = pages.map(gutterOf)
  const set = gutters.filter((g) => g !== null).length
  if (set === 0 || set < pages.filter((p) => p.length > 0).length * 0.5) return { pages, isSet: false }
  const sides = pages.map((page, i) => sidesOf(page, gutters[i] ?? null))
  const [left, right] = [0, 1].map((side) =>
    sides.flatMap((s) => (s.length === 2 ? linesOf(s[side] as PlacedWord[]).map(lineText) : [])).join('\n'),
  ) as [string, string]
  if (languageOf(left).code !== languageOf(right).code) refuse(gutters.findIndex((g) => g !== null) + 1)
  return { pages: sides.flat(), isSet: true }
}

/** Where the hole is, in points from the left; null where there is none. */
function gutterOf(page: PlacedWord[]): number | null {
  const lines = linesOf(page)
  if (lines.length < 3) return null
  const left = Math.min(...lines.map((l) => l.words[0]?.x ?? Number.POSITIVE_INFINITY))
  const right = Math.max(...lines.map((l) => l.right))
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const x = left + share * (right - left)
    const sides = lines.map((line) => sideOf(line, x))
    const both = sides.filter((s) => s === 'both').length
    const crossing = sides.filter((s) => s === 'crossing').length
    const [one, other] = [sides.filter((s) => s === 'left').length, sides.filter((s) => s === 'right').length]
    if (crossing === 0 && both + Math.min(one, other) >= 3 && both >= 2 && (both + other) * 3 >= lines.length) return x
    if (lines.length >= 20 && crossing <= lines.length * 0.15 && both > lines.length * 0.4) return x
  }
  return null
}

function sideOf(line: PlacedLine, x: number): 'left' | 'right' | 'both' | 'crossing' {
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const word of line.words) {
    const end = word.x + word.width
    if (word.x < x && end > x) return 'crossing'
    if (end <= x) left = Math.max(left, end)
    else right = Math.min(right, word.x)
  }
  if (!Number.isFinite(left)) return 'right'
  if (!Number.isFinite(right)) return 'left'
  return right - left > 0.8 * line.height ? 'both' : 'crossing'
}

function sidesOf(page: PlacedWord[], x: number | null): PlacedWord[][] {
  if (x === null) return [page]
  const [left, right] = [page.filter((w) => w.x + w.width / 2 <= x), page.filter((w) => w.x + w.width / 2 > x)]
  // Both columns begin at one place, so that one width serves for all.
  const from = (words: PlacedWord[]) => Math.min(...words.map((w) => w.x))
  const shift = from(right) - from(left)
  return [left, right.map((w) => ({ ...w, x: w.x - shift }))]
}
