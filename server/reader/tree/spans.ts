import type { Cleaned } from '../clean/cleaned.ts'

export type SpanKind = 'text' | 'number' | 'heading' | 'noise'

export interface Span {
  /** Offsets in the source, end exclusive. */
  start: number
  end: number
  kind: SpanKind
  /** The provision whose words, number or heading it is; null for noise and for headings of no provision. */
  provision: string | null
  /** Why it is noise, or which heading it is. */
  reason: string | null
}

export type Label = Pick<Span, 'kind' | 'provision' | 'reason'>

export interface Labelled extends Label {
  /** Offsets in the cleaned text. */
  from: number
  to: number
}

const BLANK: Label = { kind: 'noise', provision: null, reason: 'blank' }

/**
 * Spans that tile the source: every character of it is in exactly one. `unlabelled` is the offset of the first character that
 * is neither blank nor accounted for, or null.
 */
export function tile(source: string, cleaned: Cleaned, labelled: Labelled[]): { spans: Span[]; unlabelled: number | null } {
  const labels: (Label | undefined)[] = new Array(source.length)
  for (const label of labelled) for (let i = label.from; i < label.to; i++) labels[cleaned.at[i] as number] = label
  for (const { start, end, reason } of cleaned.dropped) labels.fill({ kind: 'noise', provision: null, reason }, start, end)

  const spans: Span[] = []
  let unlabelled: number | null = null
  let current: Label | null = null
  for (let i = 0; i < source.length; i++) {
    const label: Label = labels[i] ?? BLANK
    if (label === BLANK && unlabelled === null && (source[i] as string).trim() !== '') unlabelled = i
    const last = spans.at(-1)
    if (last && label === current) last.end = i + 1
    else spans.push({ start: i, end: i + 1, kind: label.kind, provision: label.provision, reason: label.reason })
    current = label
  }
  return { spans, unlabelled }
}
