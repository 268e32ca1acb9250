import { markOf } from '../../parts/mark.tsx'
import { differs, type Layer } from './layer.ts'
import type { Cell, Row, Shown } from './shown.ts'
import { type Total, totalOf } from './totals.ts'
import type { MatrixView } from './view.ts'

/** Rows that stand under one heading; without a name where the table is not grouped. */
export interface Group {
  key: string
  name: string
  rows: Row[]
}

/** A column that says the same in every row, told once instead of drawn. */
export interface Told {
  id: string
  name: string
  cell: Cell
}

export interface Arranged extends Shown {
  groups: Group[]
  told: Told[]
  /** What each row comes to, by its measure; columns told once are counted too. */
  totals: Map<string, Total>
}

/** What is shown in the order and the groups of the view, without the columns that say the same in every row. */
export function arranged(
  { safeguards, rows }: Shown,
  view: Pick<MatrixView, 'group' | 'sort' | 'every' | 'only'>,
  layer: Layer | null = null,
): Arranged {
  const told = view.every || view.only || rows.length < 2 ? [] : safeguards.flatMap(({ id, name }) => toldOf(id, name, rows, layer))
  const drawn = safeguards.filter(({ id }) => !told.some((each) => each.id === id))
  const sorted = inOrder(rows, view.sort).map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => !told.some((each) => each.id === cell.safeguard.id)),
  }))
  const groups = grouped(sorted, view.group)
  return {
    safeguards: drawn,
    groups,
    rows: groups.flatMap((group) => group.rows),
    told,
    totals: new Map(rows.map((row) => [row.measure.id, totalOf(row.cells)])),
  }
}

function toldOf(id: string, name: string, rows: readonly Row[], layer: Layer | null): Told[] {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.safeguard.id === id))
  if (layer && rows.some((row) => row.cells.some((cell) => cell.safeguard.id === id && differs(layer, row.measure.id, cell)))) return []
  const [first] = cells
  return first && new Set(cells.map(markOf)).size === 1 && !protects(first) ? [{ id, name, cell: first }] : []
}

/** What protects is drawn in every row, also where it is the same: presence is never folded away. */
const protects = ({ grade }: Cell) => grade === 'SPECIFIC' || grade === 'GENERAL'

function grouped(rows: Row[], by: MatrixView['group']): Group[] {
  if (by === 'none') return [{ key: 'all', name: '', rows }]
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const { key, name } = by === 'chapter' ? chapterOf(row) : kindOf(row)
    const group = groups.get(key) ?? { key, name, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  return by === 'chapter' ? all : all.sort((a, b) => KIND_ORDER.indexOf(a.key) - KIND_ORDER.indexOf(b.key))
}

const KIND_ORDER = ['POWER', 'MECHANISM', 'OFFENCE']
const KIND_NAMES: Record<string, string> = { POWER: 'Powers', MECHANISM: 'Cooperation', OFFENCE: 'Crimes' }
const kindOf = ({ kinds }: Row) => {
  const key = KIND_ORDER.find((kind) => kinds.some((each) => each === kind)) ?? 'POWER'
  return { key, name: KIND_NAMES[key] ?? key }
}

/** The outermost division that a measure stands in. */
function chapterOf({ measure }: Row): { key: string; name: string } {
  let at = measure.article?.parent
  while (at && 'parent' in at && at.parent) at = at.parent as typeof at
  if (!at) return { key: 'none', name: 'Outside any chapter' }
  const place = at.citation.split(', ').at(-1) ?? ''
  return { key: at.id, name: at.title === at.citation ? place : `${place}: ${at.title}` }
}

function inOrder(rows: Row[], sort: string | undefined): Row[] {
  if (!sort) return rows
  const by = sortKey(sort)
  return by
    ? rows
        .map((row, at) => ({ row, at, key: by(row) }))
        .sort((a, b) => b.key - a.key || a.at - b.at)
        .map(({ row }) => row)
    : rows
}

function sortKey(sort: string): ((row: Row) => number) | null {
  if (sort === 'held') return (row) => totalOf(row.cells).held
  if (sort === 'missing') return (row) => totalOf(row.cells).missing
  const reversed = sort.startsWith('-')
  const id = reversed ? sort.slice(1) : sort
  if (!id.startsWith('safeguard/')) return null
  return (row) => {
    const cell = row.cells.find((each) => each.safeguard.id === id)
    return (cell ? firmness(cell) : -1) * (reversed ? -1 : 1)
  }
}

const STRENGTHS: Record<string, number> = {
  MANDATORY: 5,
  MUST: 5,
  NO_DUTY: 4,
  CONDITIONAL: 3,
  MAY: 3,
  OPTIONAL: 2,
  INTERPRETIVE: 1,
  PREAMBULAR: 1,
}
/** An order of what a cell says, from what binds in the measure itself down to what does not apply. */
export function firmness(cell: Cell): number {
  if (!protects(cell)) return { CONTESTED: 3, ABSENT: 2, UNEXAMINED: 1 }[cell.grade as string] ?? 0
  if (cell.force === 'BARRED' || cell.form === 'BARRED') return 2.5
  return 4 + 2 * (STRENGTHS[cell.strength ?? cell.force ?? ''] ?? 3) - (cell.part ? 1.5 : 0) + (cell.grade === 'SPECIFIC' ? 1 : 0)
}
