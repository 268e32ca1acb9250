import { linesOf, type PlacedWord } from './pdf-lines.ts'

/** Takes away the numbers of lines in the margin: they count the lines of the page, one by one or in fives. */
export function withoutLineNumbers<W extends PlacedWord>(page: W[]): { kept: W[]; numbers: string[] } {
  const lines = linesOf(page)
  const edge = Math.min(...lines.map((line) => line.words.find((w) => !isNumber(w))?.x ?? Number.POSITIVE_INFINITY))
  const found = lines.flatMap((line, i) => {
    const first = line.words[0]
    return first && line.words.length > 1 && isNumber(first) && first.x + first.width < edge
      ? [{ i, word: first, value: Number(first.text.trim()) }]
      : []
  })
  const steps = found.slice(1).map((f, k) => {
    const before = found[k] as (typeof found)[number]
    return f.value - before.value === f.i - before.i
  })
  const counts = found.length >= 3 && steps.filter(Boolean).length >= steps.length * 0.8
  if (!counts) return { kept: page, numbers: [] }
  const taken = new Set<PlacedWord>(found.map((f) => f.word))
  return { kept: page.filter((word) => !taken.has(word)), numbers: found.map((f) => f.word.text.trim()) }
}

const isNumber = (word: PlacedWord) => /^\s*\d{1,4}\s*$/.test(word.text)
