import type { Language } from '../grammar/language.ts'
import type { Line } from './lines.ts'

export interface Resolution {
  /** The line where its own words begin, behind its head. */
  first: number
  /** The line with the heading of the annex that is the treaty. */
  annex: number
  /** The annex has a number, so that the next one is the resolution's too. */
  ordinal: number | null
}

/** Where a file is a resolution with a treaty annexed: an annex stands before any article, and behind what makes a resolution. */
export function resolutionOf(lines: Line[], { resolution }: Language, apart: Map<number, string>): Resolution | null {
  const articles = lines.findIndex(({ heading }, i) => heading?.kind === 'article' && !heading.isWeak && !apart.has(i))
  const limit = articles < 0 ? lines.length : articles
  let annex = -1
  for (let i = 0; i < limit && annex < 0; i += 1) {
    const heading = lines[i]?.heading
    if (heading?.kind === 'division' && heading.mark === 'annex' && !lines[i]?.joins && !apart.has(i)) annex = i
  }
  if (annex < 0 || articles < 0) return null
  const head = lines.findIndex(({ text }, i) => i < annex && !apart.has(i) && resolution.test(text))
  const hasNumbers = lines.slice(0, annex).some(({ mark }) => mark && !mark.isBare)
  if (head < 0 && !hasNumbers && annex > 0) return null
  const heading = lines[annex]?.heading
  const first = lines.findIndex(({ text }, i) => i < annex && /,$|،$|，$/.test(text))
  return {
    first: first < 0 ? annex : first,
    annex,
    ordinal: heading?.kind === 'division' ? (heading.ordinals[0] ?? null) : null,
  }
}
