import type { Spot } from './keys.ts'

/** A block of cells, from where it was begun to where it was drawn. */
export interface Selection {
  from: Spot
  to: Spot
}

const between = (a: number, b: number): [number, number] => [Math.max(Math.min(a, b), 1), Math.max(a, b)]

/** The first and last column of a row that are selected, as `2-4`; undefined where none is. */
export function selectedIn(selection: Selection | null, row: number): string | undefined {
  if (!selection) return undefined
  const [top, bottom] = between(selection.from.row, selection.to.row)
  if (row < top || row > bottom) return undefined
  return between(selection.from.column, selection.to.column).join('-')
}

/** What of some rows of cells lies in the block; all rows where there is none. Rows and columns count from 1. */
export function selectedRows<Row extends { cells: readonly unknown[] }>(rows: readonly Row[], selection: Selection | null): Row[] {
  if (!selection) return [...rows]
  const [top, bottom] = between(selection.from.row, selection.to.row)
  const [left, right] = between(selection.from.column, selection.to.column)
  return rows.slice(top - 1, bottom).map((row) => ({ ...row, cells: row.cells.slice(left - 1, right) }))
}

/** `6 cells`, of a block inside a table. */
export const selectionWords = (rows: readonly { cells: readonly unknown[] }[]) => {
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0)
  return `${count} ${count === 1 ? 'cell' : 'cells'}`
}
