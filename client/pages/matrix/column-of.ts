import type { Row } from './shown.ts'

/** Rows with the cells of one column only. */
export const columnOf = (rows: readonly Row[], safeguard: string): Row[] =>
  rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.safeguard.id === safeguard) }))
