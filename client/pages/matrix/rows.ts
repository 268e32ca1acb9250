import { cellWords } from '../../words/grade.ts'
import { differenceWords, type SetAgainst } from './carried.ts'
import type { Reason } from './reasons.ts'
import { type Cell, measureName, type Row } from './shown.ts'

export const COLUMNS = [
  'release',
  'version',
  'date of the text',
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
  'decided by',
  'why',
  'permanent link',
  'against',
  'there',
  'change',
  'difference in words',
] as const
type Column = (typeof COLUMNS)[number]

export interface Heading {
  release: string
  version: string
  /** The day of the text; null where none is known. */
  date: string | null
  /** The id of the standard; null where the list was made without one. */
  yardstick: string | null
}

const lower = (value: string | null | undefined) => value?.toLowerCase().replaceAll('_', '-') ?? null

type Line = Record<Column, string | boolean | null>

/** One line for each cell shown, with what is needed to cite it. */
export function flatRows(
  heading: Heading,
  rows: readonly Row[],
  reasonOf: (measure: string, safeguard: string) => Reason,
  against: SetAgainst | null = null,
): Line[] {
  return rows.flatMap((row) =>
    row.cells.map((cell) => ({
      ...flat(heading, row, cell, reasonOf(row.measure.id, cell.safeguard.id)),
      ...setAgainst(against, row.measure.id, cell.safeguard.id),
    })),
  )
}

/** What a line says of the like of its cell; empty where the table is set against nothing. */
function setAgainst(against: SetAgainst | null, measure: string, safeguard: string) {
  const others = against?.of(measure, safeguard) ?? []
  return {
    against: against?.name ?? null,
    there: others.map(({ of, words }) => `${of}: ${words}`).join('; ') || null,
    change: others.map(({ change }) => lower(change)).join(' ') || null,
    'difference in words': differenceWords(others) || null,
  }
}

function flat(
  { release, version, date, yardstick }: Heading,
  row: Row,
  cell: Cell,
  reason: Reason,
): Omit<Line, keyof ReturnType<typeof setAgainst>> {
  return {
    release,
    version,
    'date of the text': date,
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
    'decided by': reason.paragraphs || null,
    why: reason.why || null,
    'permanent link': reason.link || null,
  }
}
