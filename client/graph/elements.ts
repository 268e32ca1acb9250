import { BOX, boxWords } from './box.ts'
import { type Column, COLUMNS } from './columns.ts'
import type { Focus } from './focus.ts'
import { STEP } from './layers.ts'
import type { Picture } from './picture.ts'
import { route } from './route.ts'
import { manyTexts } from './short-name.ts'
import type { Point, Positions, Thing, Tie } from './thing.ts'
import { tieFamily, tieWords } from './tie-words.ts'

/** What Cytoscape draws, as plain data. */
export interface BoxElement {
  group: 'nodes'
  data: { id: string; words: string; kind: string }
  classes: string
  position: Point
}
export interface LineElement {
  group: 'edges'
  data: { id: string; source: string; target: string; words: string; weights?: string; distances?: string; from?: string; to?: string }
  classes: string
}
export type MapElement = BoxElement | LineElement

export interface Places {
  positions: Positions
  /** Null where the layout has no columns. */
  columns: ReadonlyMap<string, Column> | null
}

export const HEADING = 'heading/'
/** So many lines at a chosen thing can still carry their words. */
const WORDED = 14

const TITLES: Record<Column, string> = {
  power: 'Powers',
  grant: 'Provisions with them',
  mechanism: 'Ways to cooperate',
  cooperation: 'Provisions of cooperation',
  protection: 'What protects',
  safeguard: 'Safeguards',
  right: 'Rights and standards',
  other: 'Texts and findings',
}

export function elements(picture: Picture, places: Places, focus: Focus): MapElement[] {
  const several = manyTexts(picture.things.values())
  const placed = [...picture.things.values()].filter((thing) => places.positions.has(thing.id))
  const boxes = placed.map((thing) => box(thing, several, places.positions.get(thing.id) as Point, focus))
  const lanes = laneOf(picture.ties.values())
  const worded = [...focus.near].filter((id) => picture.ties.has(id)).length <= WORDED
  const lines = [...picture.ties.values()]
    .filter((tie) => places.positions.has(tie.from) && places.positions.has(tie.to))
    .map((tie) => line(tie, picture, places, focus, lanes.get(tie.id) ?? 0, worded))
  return [...headings(placed, places), ...boxes, ...lines]
}

const standing = (id: string, focus: Focus) => (focus.chosen === null ? [] : focus.chosen === id ? ['chosen'] : focus.near.has(id) ? ['near'] : ['far'])

function box(thing: Thing, several: boolean, position: Point, focus: Focus): BoxElement {
  const unchecked = thing.basis !== undefined && thing.basis !== 'TEXT' ? ['unchecked'] : []
  return {
    group: 'nodes',
    data: { id: thing.id, words: boxWords(thing, several), kind: thing.kind },
    classes: ['thing', thing.kind, ...unchecked, ...standing(thing.id, focus)].join(' '),
    position,
  }
}

function line(tie: Tie, picture: Picture, places: Places, focus: Focus, lane: number, worded: boolean): LineElement {
  const end = (id: string) => ({
    thing: picture.things.get(id) as Thing,
    point: places.positions.get(id) as Point,
    column: places.columns?.get(id) ?? ('other' as const),
  })
  const way = places.columns ? route(tie, end(tie.from), end(tie.to), lane) : null
  const words = focus.chosen === tie.id || (worded && focus.near.has(tie.id)) ? tieWords(tie.kind, 'OUT') : ''
  const { curve, ...bends } = way ?? { curve: 'bezier' }
  return {
    group: 'edges',
    data: { id: tie.id, source: tie.from, target: tie.to, words, ...bends },
    classes: [
      'tie',
      tieFamily(tie.kind),
      curve,
      ...(tie.kind === 'STANDS_IN' ? ['inside'] : []),
      ...(tie.basis === 'TEXT' || tie.basis === 'DERIVED' ? [] : ['unchecked']),
      ...standing(tie.id, focus),
    ].join(' '),
  }
}

/** Numbers the lines between the same two things, and those that lead to the same heading. */
function laneOf(ties: Iterable<Tie>): Map<string, number> {
  const used = new Map<string, number>()
  const lanes = new Map<string, number>()
  for (const tie of ties) {
    const key = tie.kind === 'REACHES' ? `REACHES ${tie.to}` : [tie.from, tie.to].sort().join(' ')
    const lane = used.get(key) ?? 0
    used.set(key, lane + 1)
    lanes.set(tie.id, tie.kind === 'REACHES' ? lane : Math.min(lane, 4))
  }
  return lanes
}

/** A name above each column that holds something. */
function headings(placed: readonly Thing[], { positions, columns }: Places): BoxElement[] {
  if (!columns || placed.length === 0) return []
  const top = Math.min(...placed.map((thing) => positions.get(thing.id)?.y ?? 0)) - BOX.height / 2 - 26
  const held = COLUMNS.filter((column) => placed.some((thing) => columns.get(thing.id) === column))
  return held.map((column) => ({
    group: 'nodes',
    data: { id: HEADING + column, words: titleOf(column, placed, columns), kind: 'heading' },
    classes: 'heading',
    position: { x: COLUMNS.indexOf(column) * STEP, y: top },
  }))
}

function titleOf(column: Column, placed: readonly Thing[], columns: ReadonlyMap<string, Column>): string {
  const kinds = new Set(placed.filter((thing) => columns.get(thing.id) === column).map((thing) => thing.kind))
  if (column === 'power' && kinds.has('offence')) return kinds.has('power') ? 'Powers and crimes' : 'Crimes'
  return TITLES[column]
}
