import { BOX } from './box.ts'
import { COLUMNS, type Column, columnsOf, columnX } from './columns.ts'
import type { PlacedStage } from './cut.ts'
import { mergeTies } from './merge.ts'
import { inReadingOrder } from './order.ts'
import type { Point, Positions, Stage, Thing, Tie } from './thing.ts'

const PITCH = BOX.height + BOX.gapY
/** Columns that are shorter than the longest spread out, though not further than this. */
const LOOSE = 1.7

export interface Layout {
  positions: Positions
  columns: ReadonlyMap<string, Column>
}

export interface PlacedMove extends Point {
  id: string
  after: number
}

/**
 * Places things in columns by what they do. The first step fills the columns in reading order; each later one puts what is new into the
 * free places of its column that are nearest to the thing it was opened from. Nothing that is placed moves again, except by hand
 * (`moves`, each made after so many openings).
 */
export function layers(placed: readonly PlacedStage[], stages: readonly Stage[], moves: readonly PlacedMove[]): Layout {
  const positions = new Map<string, Point>()
  const columns = new Map<string, Column>()
  const things: Thing[] = []
  const told: Tie[][] = []
  let opened = 0
  placed.forEach((step, at) => {
    const stage = stages[at]
    if (stage && stage.centre !== null && !stage.seed) opened++
    things.push(...step.fresh)
    told.push(stage?.ties ?? [])
    const ties = [...mergeTies(...told).values()]
    const guessed = columnsOf(things, ties)
    for (const thing of step.fresh) columns.set(thing.id, guessed.get(thing.id) ?? 'other')
    if (positions.size === 0) fill(step.fresh, ties, columns, positions)
    else settle(step, ties, columns, positions)
    for (const move of moves) if (move.after <= opened && positions.has(move.id)) positions.set(move.id, { x: move.x, y: move.y })
  })
  for (const move of moves) if (positions.has(move.id)) positions.set(move.id, { x: move.x, y: move.y })
  return { positions, columns }
}

function fill(fresh: readonly Thing[], ties: readonly Tie[], columns: ReadonlyMap<string, Column>, positions: Map<string, Point>) {
  const inColumn = (column: Column) =>
    fresh.filter((thing) => columns.get(thing.id) === column && thing.kind !== 'division').sort(inReadingOrder)
  const lists = new Map(COLUMNS.map((column) => [column, inColumn(column)]))
  const longest = Math.max(1, ...[...lists.values()].map((list) => list.length))
  const height = longest * PITCH
  const place = (column: Column, list: readonly Thing[]) => {
    const pitch = Math.min(height / Math.max(list.length, 1), PITCH * LOOSE)
    const top = (height - pitch * list.length) / 2
    list.forEach((thing, row) => {
      positions.set(thing.id, { x: columnX(column), y: Math.round(top + (row + 0.5) * pitch) })
    })
  }
  for (const [column, list] of lists) place(column, list)
  // Provisions keep the order of their text; everything else follows the provisions it is tied to.
  for (const column of ['power', 'mechanism', 'safeguard', 'right', 'other'] as const) {
    const list = lists.get(column) ?? []
    const middle = new Map(list.map((thing) => [thing.id, middleOf(thing.id, ties, positions) ?? positions.get(thing.id)?.y ?? 0]))
    place(
      column,
      list.toSorted((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0) || inReadingOrder(a, b)),
    )
  }
  headings(fresh, columns, positions)
}

/** The mean height of what a thing is tied to. */
function middleOf(id: string, ties: readonly Tie[], positions: Positions): number | null {
  const heights = ties.flatMap((tie) => {
    const far = tie.from === id ? tie.to : tie.to === id ? tie.from : null
    const point = far === null ? undefined : positions.get(far)
    return point ? [point.y] : []
  })
  return heights.length === 0 ? null : heights.reduce((sum, y) => sum + y, 0) / heights.length
}

/** Chapters head the column of what they hold, each in a lane of its own, the leftmost highest. */
function headings(fresh: readonly Thing[], columns: ReadonlyMap<string, Column>, positions: Map<string, Point>) {
  const divisions = fresh.filter((thing) => thing.kind === 'division')
  const rank = (thing: Thing) => COLUMNS.indexOf(columns.get(thing.id) ?? 'grant')
  const top = Math.min(0, ...[...positions.values()].map((point) => point.y - PITCH / 2))
  const ordered = divisions.sort((a, b) => rank(b) - rank(a) || (b.order ?? 0) - (a.order ?? 0))
  ordered.forEach((thing, lane) => {
    positions.set(thing.id, { x: columnX(columns.get(thing.id) ?? 'grant'), y: Math.round(top - (lane + 0.75) * PITCH) })
  })
}

function settle(step: PlacedStage, ties: readonly Tie[], columns: ReadonlyMap<string, Column>, positions: Map<string, Point>) {
  const parent = step.centre === null ? undefined : positions.get(step.centre)
  for (const thing of step.fresh) {
    const around = parent?.y ?? middleOf(thing.id, ties, positions) ?? 0
    const x = columnX(columns.get(thing.id) ?? 'other')
    positions.set(thing.id, { x, y: freeNear(around, x, positions) })
  }
}

/** The free height in a column that is nearest to one; what lies within a box's breadth of the column takes up room. */
function freeNear(y: number, x: number, positions: Positions): number {
  const taken = [...positions.values()].filter((point) => Math.abs(point.x - x) < BOX.width).map((point) => point.y)
  const free = (candidate: number) => taken.every((other) => Math.abs(other - candidate) >= PITCH - 1)
  const candidates = [y, ...taken.flatMap((other) => [other - PITCH, other + PITCH])].filter(free)
  return candidates.reduce((best, candidate) => (Math.abs(candidate - y) < Math.abs(best - y) ? candidate : best), candidates[0] ?? y)
}
