import { OUTCOME_WORDS } from '../../words/scenario.ts'
import { fitWords } from '../fit-words.ts'
import type { Point } from '../thing.ts'
import { type Called, type DrawnScenario, type Given, isClosed, type Way } from './drawn.ts'
import { columnsOf, type Sizes, TYPE } from './sizes.ts'
import { givenLabel, placeIn, powersOf } from './words.ts'

/** A box in its place; `x` and `y` are its middle. `key` is what is chosen with it. */
export interface Box extends Point {
  key: string
  width: number
  height: number
  title: string[]
  under: string[]
  /** Stands out below the name, as an outcome does. */
  strong: string[]
}

export interface Row extends Point {
  key: string
  given: Given
  words: string
  width: number
  height: number
}

/** Words without a box, from their left edge. */
export interface Label extends Point {
  id: string
  words: string[]
}

/** One way in its place, from the top of its lane to the bottom. */
export interface Lane {
  way: Way
  y: number
  top: number
  height: number
  article: Box
  /** What holds grounds and protections; of a closed way, the reason. */
  gate: Point & { width: number; height: number }
  rows: Row[]
  labels: Label[]
  powers: Box[]
}

export interface ScenarioLayout {
  sizes: Sizes
  columns: ReturnType<typeof columnsOf>
  width: number
  height: number
  mechanism: Box | null
  lanes: Lane[]
  /** Where the States end below. */
  bottom: number
}

export const givenKey = (way: Way, { id }: Given) => `${id}@${way.treaty.id}`
export const calledKey = (way: Way, { provision }: Called) => `${provision.id}@${way.treaty.id}`

/** Everything in its place: the same scenario and sizes give the same drawing. */
export function layout(drawn: DrawnScenario, sizes: Sizes): ScenarioLayout {
  const columns = columnsOf(sizes)
  const lanes: Lane[] = []
  let y = TYPE.top
  for (const way of drawn.ways) {
    const lane = laneOf(drawn, way, columns, y)
    lanes.push(lane)
    y += lane.height + TYPE.lane
  }
  const first = lanes[0]?.y ?? TYPE.top + 40
  const mechanism =
    sizes.mechanism > 0 ? boxAt(drawn.mechanism.id, columns.mechanism, first, { title: drawn.mechanism.title, lines: 5 }) : null
  const bottom = Math.max(y - TYPE.lane, TYPE.top + 80)
  return { sizes, columns, width: columns.width, height: bottom + 18, mechanism, lanes, bottom }
}

type Column = { left: number; width: number; middle: number }
interface Says {
  title: string
  under?: string
  strong?: string
  lines?: number
}

function boxAt(key: string, column: Column, y: number, { title, under = '', strong = '', lines = 3 }: Says): Box {
  const room = column.width - 2 * TYPE.pad
  const fit = (text: string, size: number, most: number) => (text ? fitWords(text, size, room, most).lines : [])
  const box = { title: fit(title, TYPE.title, lines), under: fit(under, TYPE.small, 3), strong: fit(strong, TYPE.title, 2) }
  const count = box.title.length + box.under.length + box.strong.length
  return { key, x: column.middle, y, width: column.width, height: count * TYPE.line + 2 * TYPE.pad, ...box }
}

function laneOf(drawn: DrawnScenario, way: Way, columns: ReturnType<typeof columnsOf>, top: number): Lane {
  const { middle } = columns
  const short = way.article.citation?.split(', ').at(-1) ?? way.article.title
  const article = boxAt(way.article.id, columns.article, 0, {
    title: way.treaty.name,
    under: way.via ? `${short}, through ${way.via.title.toLowerCase()}` : short,
    strong: OUTCOME_WORDS[way.outcome],
  })
  const inner = inside(drawn, way, middle)
  const powers = isClosed(way)
    ? []
    : way.called.map((called) =>
        boxAt(calledKey(way, called), columns.power, 0, { title: powersOf(called), under: placeIn(called.provision, way.article) }),
      )
  const stacked = powers.reduce((sum, box) => sum + box.height + TYPE.rowGap * 2, 0) - (powers.length > 0 ? TYPE.rowGap * 2 : 0)
  const height = Math.max(article.height, inner.height, stacked)
  // The way runs along the top of its lane, so that what is long hangs below it.
  const y = top + Math.min(height, Math.max(article.height, stacked, 64)) / 2
  let below = y - stacked / 2
  const placed = powers.map((box) => {
    const at = { ...box, y: below + box.height / 2 }
    below += box.height + TYPE.rowGap * 2
    return at
  })
  const start = isClosed(way) ? y - inner.height / 2 : top
  return {
    way,
    y,
    top,
    height,
    article: { ...article, y },
    gate: { x: middle.middle, y: start + inner.height / 2, width: middle.width, height: inner.height },
    rows: inner.rows.map((row) => ({ ...row, y: start + row.y })),
    labels: inner.labels.map((label) => ({ ...label, y: start + label.y })),
    powers: placed,
  }
}

/** What stands between the two: the reason first where there is one, then grounds, then what protects; from the top of its frame. */
function inside(drawn: DrawnScenario, way: Way, { left, width, middle }: Column) {
  const room = width - 2 * TYPE.pad
  const rows: Row[] = []
  const labels: Label[] = []
  let y = TYPE.pad
  const label = (id: string, text: string, most = 1) => {
    const words = fitWords(text, TYPE.small, room, most).lines
    labels.push({ id: `${way.treaty.id}/${id}`, words, x: left + TYPE.pad, y: y + (words.length * TYPE.line) / 2 })
    y += words.length * TYPE.line + TYPE.rowGap
  }
  const list = (all: readonly Given[]) => {
    for (const given of all) {
      rows.push({
        key: givenKey(way, given),
        given,
        words: givenLabel(given, drawn, TYPE.small, room - 14),
        x: middle,
        y: y + TYPE.row / 2,
        width: room,
        height: TYPE.row,
      })
      y += TYPE.row + TYPE.rowGap
    }
  }
  if (way.because) label('because', way.because, isClosed(way) ? 6 : 4)
  if (!isClosed(way)) {
    label('grounds', headOf(way))
    list(way.grounds)
    label('protections', way.protections.length > 0 ? 'What protects, and whom it binds' : 'No protection is held here')
    list(way.protections)
  }
  return { rows, labels, height: y - TYPE.rowGap + TYPE.pad }
}

function headOf({ grounds }: Way) {
  if (grounds.length === 0) return 'No ground for refusing is held'
  return grounds.some((g) => g.closed) ? 'May be refused only on' : 'May be refused on'
}
