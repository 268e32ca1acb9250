import type { OfficialProvision, OfficialText, Span } from '../reader/index.ts'

/** The words of every provision with those below it, their printed numbers, and a line for each paragraph; headings are left out. */
export function wholeWords({ provisions, spans }: OfficialText, source: string): Map<string, string> {
  const inked = spans.filter((s) => s.kind === 'text' || s.kind === 'number' || s.reason === 'blank' || s.reason === 'line break')
  return new Map(
    provisions.flatMap((p) => (isDivision(p) ? [] : [[p.id, wordsWithin(p, inked, source)] as const])).filter(([, words]) => words !== ''),
  )
}

function wordsWithin({ id, start, end }: OfficialProvision, spans: Span[], source: string): string {
  let text = ''
  for (let at = firstFrom(spans, start); at < spans.length && (spans[at] as Span).start < end; at += 1) {
    const span = spans[at] as Span
    const slice = source.slice(span.start, span.end)
    if (span.kind === 'noise') text += slice.includes('\n') && span.reason === 'blank' ? '\n' : ' '
    else if (span.provision === id || span.provision?.startsWith(`${id}/`)) text += span.kind === 'number' ? `\n${slice} ` : slice
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
}

function firstFrom(spans: Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}

const isDivision = ({ level }: OfficialProvision) => ['part', 'chapter', 'section', 'title', 'annex'].includes(level)
