import { cellWords } from '../../words/grade.ts'
import type { Row } from './shown.ts'
import type { ReasonFor } from './use-reasons.ts'

/** What all lines of an answer say alike; undefined where they differ. */
export interface Common {
  words?: string | undefined
  why?: string | undefined
}

const one = (words: string[]) => (words.length > 1 && new Set(words).size === 1 ? words[0] : undefined)

/** What can be told once of rows with one cell each, such as the same words and the same reason for every one. */
export function commonOf(rows: readonly Row[], reasonFor: ReasonFor): Common {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ cell, why: reasonFor(row.measure.id, cell.safeguard.id).why })))
  return { words: one(cells.map(({ cell }) => cellWords(cell))), why: one(cells.map(({ why }) => why)) || undefined }
}
