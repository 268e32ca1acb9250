import { BOX, type Face, box as faceOf, smallBox, wholeWords } from './box.ts'
import { COLUMNS, type Column, columnX } from './columns.ts'
import type { Focus } from './focus.ts'
import type { Picture } from './picture.ts'
import { route } from './route.ts'
import { isForeign, longName, mainText } from './short-name.ts'
import type { Point, Positions, Thing, Tie } from './thing.ts'
import { tieFamily, tieWords } from './tie-words.ts'

/** What Cytoscape draws, as plain data. */
export interface BoxElement {
  group: 'nodes'
  data: {
    id: string
    words: string
    kind: string
    width: number
    height: number
    /** Said in full where somebody points at it or has chosen it. */
    tip?: string
    /** What is chosen when this is: a mark stands for the box that it is in. */
    stands?: string
  }
  classes: string
  position: Point
}
export interface LineElement {
  group: 'edges'
  data: {
    id: string
    source: string
    target: string
    words: string
    tip?: string
    weights?: string
    distances?: string
    from?: string
    to?: string
  }
  classes: string
}
export type MapElement = BoxElement | LineElement

export interface Places {
  positions: Positions
  /** Null where the layout has no columns. */
  columns: ReadonlyMap<string, Column> | null
}

const HEADING = 'heading/'
/** From so many lines on, they run straight: bends would cost more than they show. */
export const CROWDED = 400
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
  const main = mainText(picture.things.values())
  const placed = [...picture.things.values()].filter((thing) => places.positions.has(thing.id))
  const boxes = placed.map((thing) => {
    const foreign = isForeign(thing, main)
    const face = places.columns ? faceOf(thing, foreign) : smallBox(thing, foreign)
    return box(thing, face, foreign, places.positions.get(thing.id) as Point, focus)
  })
  const lanes = laneOf(picture)
  const top = Math.min(...placed.map((thing) => (places.positions.get(thing.id) as Point).y)) - BOX.height / 2 - 9
  const worded = [...focus.near].filter((id) => picture.ties.has(id)).length <= WORDED
  const lines = [...picture.ties.values()]
    .filter((tie) => places.positions.has(tie.from) && places.positions.has(tie.to))
    .map((tie) => line(tie, picture, places, focus, { lane: lanes.get(tie.id) ?? 0, top }, worded))
  return [...headings(placed, places), ...boxes, ...lines]
}

interface Way {
  lane: number
  top: number
}

function standing(id: string, { chosen, near, along }: Focus): string[] {
  if (chosen === null) return []
  if (chosen === id) return ['chosen']
  if (near.has(id)) return ['near']
  return along.has(id) ? [] : ['far']
}

function box(thing: Thing, { cut, ...face }: Face, foreign: boolean, position: Point, focus: Focus): BoxElement {
  const unchecked = thing.basis !== undefined && thing.basis !== 'TEXT' ? ['unchecked'] : []
  return {
    group: 'nodes',
    data: { id: thing.id, kind: thing.kind, ...face, ...(cut ? { tip: tipOf(thing, foreign) } : {}) },
    classes: ['thing', thing.kind, ...unchecked, ...standing(thing.id, focus)].join(' '),
    position,
  }
}

/** What was cut, whole: the name with its treaty, and what it gives. */
const tipOf = (thing: Thing, foreign: boolean) => (thing.gives?.length ? wholeWords(thing, foreign) : longName(thing, true))

function line(tie: Tie, picture: Picture, places: Places, focus: Focus, { lane, top }: Way, worded: boolean): LineElement {
  const end = (id: string) => ({
    thing: picture.things.get(id) as Thing,
    point: places.positions.get(id) as Point,
    column: places.columns?.get(id) ?? ('other' as const),
  })
  const crowded = picture.ties.size > CROWDED
  const way = places.columns && !crowded ? route(tie, end(tie.from), end(tie.to), lane, top) : null
  const says = tieWords(tie.kind, 'OUT')
  // Between columns there is no room for words: they are said where somebody points at the line.
  const words = focus.chosen === tie.id || (worded && !places.columns && focus.near.has(tie.id)) ? says : ''
  const { curve, ...bends } = way ?? { curve: crowded ? 'straight' : 'bezier' }
  return {
    group: 'edges',
    data: { id: tie.id, source: tie.from, target: tie.to, words, tip: says, ...bends },
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

/** Numbers the lines between the same two things, and those that lead to the same chapter, so that none hides another. */
function laneOf({ ties, things }: Picture): Map<string, number> {
  const used = new Map<string, number>()
  const lanes = new Map<string, number>()
  for (const tie of ties.values()) {
    const key = things.get(tie.to)?.kind === 'division' ? tie.to : [tie.from, tie.to].sort().join(' ')
    const lane = used.get(key) ?? 0
    used.set(key, lane + 1)
    lanes.set(tie.id, lane)
  }
  return lanes
}

/** A name above each column that holds something. */
function headings(placed: readonly Thing[], { positions, columns }: Places): BoxElement[] {
  if (!columns || placed.length === 0) return []
  const top = Math.min(...placed.map((thing) => positions.get(thing.id)?.y ?? 0)) - BOX.height / 2 - 34
  const held = COLUMNS.filter((column) => placed.some((thing) => columns.get(thing.id) === column))
  return held.map((column) => ({
    group: 'nodes',
    data: { id: HEADING + column, words: titleOf(column, placed, columns), kind: 'heading', width: BOX.width, height: 16 },
    classes: 'heading',
    position: { x: columnX(column), y: top },
  }))
}

function titleOf(column: Column, placed: readonly Thing[], columns: ReadonlyMap<string, Column>): string {
  const kinds = new Set(placed.filter((thing) => columns.get(thing.id) === column).map((thing) => thing.kind))
  if (column === 'power' && kinds.has('offence')) return kinds.has('power') ? 'Powers and crimes' : 'Crimes'
  return TITLES[column]
}
