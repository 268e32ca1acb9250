import type { CellChange } from '../../api/generated/graphql.ts'
import { type MarkName, markOf } from '../../parts/mark.tsx'
import { cellWords, gapWords } from '../../words/grade.ts'
import type { Cell, Row } from './shown.ts'

/** How a cell stands to its like on the other side; `SAME` and `UNKNOWN` are no differences, nor is `BASIS`. */
export type Change = CellChange | 'ASKED_HERE' | 'ASKED_THERE' | 'SAME' | 'UNKNOWN'

/** The like of a cell in another text, or by another standard. */
export interface Other {
  /** Whose it is, such as the citation of the measure there. */
  of: string
  /** Where its own proof is; null where it is the same cell by another standard. */
  at: { version: string; measure: string } | null
  mark: MarkName
  words: string
  change: Change
  /** The difference in one sentence; empty where there is none. */
  sentence: string
}

/** Another text or another standard in the same cells. */
export interface Layer {
  name: string
  kind: 'text' | 'standard'
  /** What differs in all, in a sentence. */
  sentence: string
  caution: string
  /** Every cell's likes, by measure and safeguard; several where a measure was split or has several counterparts. */
  of: (measure: string, safeguard: string) => readonly Other[]
  /** What answers a measure there, as cited; null where the other side is not a text. */
  twins: ((measure: string) => readonly string[]) | null
  /** Measures there that nothing here is stated to answer. */
  alone: readonly { id: string; citation: string }[]
}

const MORE: Change[] = ['WON', 'STRONGER', 'ASKED_HERE']
const LESS: Change[] = ['LOST', 'WEAKER', 'ASKED_THERE']
const OTHERWISE: Change[] = ['MIXED', 'DIFFERENT']

/** `+` where more protects, or more is asked for, here than there; `−` less; `≠` otherwise; null where nothing differs but how it is known. */
export function signOf(change: Change): '+' | '−' | '≠' | null {
  if (MORE.includes(change)) return '+'
  if (LESS.includes(change)) return '−'
  return OTHERWISE.includes(change) ? '≠' : null
}

/** The like that tells most: one that differs before one that does not. */
export const telling = (others: readonly Other[]): Other | undefined => others.find(({ change }) => signOf(change)) ?? others[0]

/** True where a cell differs from any of its likes in more than how it is known. */
export const differs = (layer: Layer, measure: string, cell: Cell) =>
  layer.of(measure, cell.safeguard.id).some(({ change }) => signOf(change))

/** How many cells of some have more, less, or other than there. */
export function signsOf(layer: Layer, rows: readonly Row[]): { more: number; less: number; otherwise: number } {
  const signs = rows.flatMap((row) =>
    row.cells.map((cell) => signOf(telling(layer.of(row.measure.id, cell.safeguard.id))?.change ?? 'SAME')),
  )
  const count = (wanted: string) => signs.filter((sign) => sign === wanted).length
  return { more: count('+'), less: count('−'), otherwise: count('≠') }
}

/** What is added to the name of a cell for whoever hears it. */
export function otherWords(others: readonly Other[]): string {
  const other = telling(others)
  if (!other) return ''
  if (other.change === 'SAME') return `; the same in ${other.of}`
  if (other.change === 'UNKNOWN') return `; not compared with ${other.of}: not known on both sides`
  return `; ${other.of}: ${other.words}`
}

/** A like from its cell. */
export const other = (cell: Cell, part: Pick<Other, 'of' | 'at' | 'change' | 'sentence'>): Other => ({
  ...part,
  mark: markOf(cell),
  words: cell.gap ? `${cellWords(cell)} (${gapWords(cell.gap)})` : cellWords(cell),
})
