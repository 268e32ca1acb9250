import type { FactRow } from '../coverage/facts.ts'

/** A row of the statements that scenarios and pairs are read by: shaped like those of coverage, with kinds of their own. */
export type WorldRow = Omit<FactRow, 'row'> & { row: string }
