import type { CsvValue } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Stamp } from './graph-stamp.ts'

/** A table of the map as CSV; release, date and address stand in every row, so that they travel with each. */
export function toStampedCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, CsvValue>[],
  { release, taken, address }: Stamp,
): string {
  const all = [...columns, 'release', 'taken', 'address'] as const
  return toCsv<string>(
    all,
    rows.map((row) => ({ ...row, release, taken, address })),
  )
}
