import type { Gap, RowSummaryFragment } from '../../api/generated/graphql.ts'
import { type MatrixView, onlyOf } from './view.ts'

export type Row = RowSummaryFragment
export type Cell = Row['cells'][number]

/** What a table of the matrix shows: the same for the page, its print and its files. */
export interface Shown {
  safeguards: { id: string; name: string }[]
  rows: Row[]
}

const WANTED: Record<NonNullable<MatrixView['grade']>, Gap[]> = {
  held: ['NONE', 'WEAK', 'ONE_SIDED'],
  gap: ['GAP'],
  weak: ['WEAK'],
  'one-sided': ['ONE_SIDED'],
  unknown: ['UNKNOWN'],
}

/** True where a cell has the outcome that the view keeps to, or the view keeps to none. */
export const matches = (cell: Cell, grade: MatrixView['grade']) => !grade || (cell.gap ? WANTED[grade].includes(cell.gap) : false)

const takes = (row: Row, data: MatrixView['data']) => !data || row.measure.grants.some((grant) => grant.power.data.includes(data))

/** Says of a cell whether the view is about it. */
export type Wanted = (measure: string, cell: Cell) => boolean

/**
 * Keeps to the columns, the data and the outcome chosen, and to what is wanted beside; rows and columns with nothing of it drop out.
 */
export function shown({ safeguards, rows }: Shown, view: Pick<MatrixView, 'only' | 'data' | 'grade'>, also?: Wanted): Shown {
  const only = onlyOf(view)
  const wanted = (id: string) => only.length === 0 || only.includes(id)
  const narrows = Boolean(view.grade) || also !== undefined
  const fits = (row: Row, cell: Cell) => matches(cell, view.grade) && (also?.(row.measure.id, cell) ?? true)
  const narrowed = rows
    .filter((row) => takes(row, view.data))
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => wanted(cell.safeguard.id)) }))
    .filter((row) => !narrows || row.cells.some((cell) => fits(row, cell)))
  const kept = safeguards.filter(
    ({ id }) => wanted(id) && (!narrows || narrowed.some((row) => row.cells.some((cell) => cell.safeguard.id === id && fits(row, cell)))),
  )
  const columns = new Set(kept.map(({ id }) => id))
  return { safeguards: kept, rows: narrowed.map((row) => ({ ...row, cells: row.cells.filter((cell) => columns.has(cell.safeguard.id)) })) }
}

export type Tally = Record<Gap, number>

/** How many of the cells shown have each outcome. */
export function tally(rows: readonly Row[]): Tally {
  const counts: Tally = { GAP: 0, WEAK: 0, ONE_SIDED: 0, UNKNOWN: 0, NONE: 0, NOT_REQUIRED: 0 }
  for (const row of rows) for (const cell of row.cells) if (cell.gap) counts[cell.gap] += 1
  return counts
}

/** The names of what a measure does; its title where there are none. */
export const measureName = (row: Pick<Row, 'names'> & { measure: { title: string } }) => row.names.join(', ') || row.measure.title
