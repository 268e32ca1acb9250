import { cellWords } from '../../words/grade.ts'
import { type Cell, measureName, type Row } from './shown.ts'

export const COLUMNS = [
  'release',
  'version',
  'standard',
  'measure',
  'citation',
  'name',
  'kinds',
  'safeguard',
  'safeguard name',
  'grade',
  'strength',
  'force',
  'part',
  'by side',
  'by renvoi',
  'sides',
  'gap',
  'asked for',
  'basis',
  'in words',
] as const
type Column = (typeof COLUMNS)[number]

export interface Heading {
  release: string
  version: string
  /** The id of the standard; null where the list was made without one. */
  yardstick: string | null
}

const lower = (value: string | null | undefined) => value?.toLowerCase().replaceAll('_', '-') ?? null

/** One line for each cell shown, with what is needed to cite it. */
export function flatRows(heading: Heading, rows: readonly Row[]): Record<Column, string | boolean | null>[] {
  return rows.flatMap((row) => row.cells.map((cell) => flat(heading, row, cell)))
}

function flat({ release, version, yardstick }: Heading, row: Row, cell: Cell): Record<Column, string | boolean | null> {
  return {
    release,
    version,
    standard: yardstick,
    measure: row.measure.id,
    citation: row.measure.citation,
    name: measureName(row),
    kinds: row.kinds.map(lower).join(' '),
    safeguard: cell.safeguard.id,
    'safeguard name': cell.safeguard.name,
    grade: lower(cell.grade),
    strength: lower(cell.strength),
    force: lower(cell.force),
    part: cell.part ?? null,
    'by side': cell.bySide.map((s) => `${lower(s.side)}: ${lower(s.strength ?? s.force)}${s.part ? ' in part' : ''}`).join('; '),
    'by renvoi': cell.byRenvoi,
    sides: cell.appliesTo.map(lower).join(' '),
    gap: lower(cell.gap),
    'asked for': cell.required ?? null,
    basis: lower(cell.basis),
    'in words': cellWords(cell),
  }
}
