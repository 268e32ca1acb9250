import { WRAPPED } from './clean/wrapped-lines.ts'
import { foldWords } from './grammar/fold.ts'
import type { Span } from './tree/spans.ts'

/** What stood inside a word and is none of its letters. */
const INSIDE = new Set(['soft hyphen', 'broken word', 'invisible mark', 'footnote mark'])

/**
 * The words of a text as they were read, for searches: without page heads and footnotes, broken words put together, ligatures and odd letters
 * folded. Headings and the closing formula are in it.
 */
export function wordsAsRead(text: string, spans: Span[]): string {
  const parts = spans.map((span) => {
    if (span.kind !== 'noise' || span.reason === 'blank' || span.reason === 'closing formula') return text.slice(span.start, span.end)
    return INSIDE.has(span.reason ?? '') ? '' : ' '
  })
  return foldWords(parts.join('').replaceAll(WRAPPED, ' '))
}
