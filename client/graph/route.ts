import { BOX } from './box.ts'
import type { Column } from './columns.ts'
import { COLUMNS } from './columns.ts'
import type { Point, Thing, Tie } from './thing.ts'

/** How a line runs in the map in layers: from which side to which, by way of some points. Weights and distances are Cytoscape's. */
export interface Route {
  curve: 'unbundled-bezier' | 'round-segments'
  from: '90deg' | '270deg'
  to: '90deg' | '270deg'
  weights: string
  distances: string
}

interface End {
  thing: Thing
  point: Point
  column: Column
}

const HALF = BOX.width / 2

/** So many columns further, a line would run behind too much; it goes around above everything. */
const FAR = 3

/** `lane` keeps lines apart that would otherwise lie on each other; `top` is the height above everything that is drawn. */
export function route(tie: Tie, source: End, target: End, lane: number, top: number): Route | null {
  const [a, b] = [source.point, target.point]
  if (Math.abs(a.x - b.x) < BOX.width) return besides(a, b, tie.kind === 'STANDS_IN' ? 12 : 20 + 7 * Math.min(lane, 4))
  const leftwards = b.x < a.x
  const [from, to] = leftwards ? (['270deg', '90deg'] as const) : (['90deg', '270deg'] as const)
  const start = { x: a.x + (leftwards ? -HALF : HALF), y: a.y }
  const end = { x: b.x + (leftwards ? HALF : -HALF), y: b.y }
  if (overTheTop(source, target)) {
    // Up in the gap beside the clause, then along above everything, to the head of the column.
    const x = start.x + (leftwards ? -1 : 1) * (14 + 6 * (lane % 7))
    return {
      curve: 'round-segments',
      from,
      to,
      ...relative(start, end, [
        { x, y: a.y },
        { x, y: b.y },
      ]),
    }
  }
  if (apart(source, target) >= FAR && tie.kind !== 'STANDS_IN') {
    const out = (leftwards ? -1 : 1) * (12 + 4 * (lane % 7))
    const [up, down] = [start.x + out, end.x - out]
    const along = top - 3 * (lane % 3)
    const points = [
      { x: up, y: start.y },
      { x: up, y: along },
      { x: down, y: along },
      { x: down, y: end.y },
    ]
    return { curve: 'round-segments', from, to, ...relative(start, end, points) }
  }
  const bend = (end.x - start.x) * 0.42
  return {
    curve: 'unbundled-bezier',
    from,
    to,
    ...relative(start, end, [
      { x: start.x + bend, y: start.y + 6 * Math.min(lane, 4) },
      { x: end.x - bend, y: end.y + 6 * Math.min(lane, 4) },
    ]),
  }
}

const overTheTop = (source: End, target: End) =>
  (target.thing.kind === 'division' || source.thing.kind === 'division') && apart(source, target) > 1

const apart = (source: End, target: End) => Math.abs(COLUMNS.indexOf(source.column) - COLUMNS.indexOf(target.column))

/** Around the right-hand side of a column. */
function besides(a: Point, b: Point, out: number): Route | null {
  if (Math.abs(a.y - b.y) < 1) return null
  const x = Math.max(a.x, b.x) + HALF + out
  const points = [
    { x, y: a.y },
    { x, y: b.y },
  ]
  return {
    curve: 'round-segments',
    from: '90deg',
    to: '90deg',
    ...relative({ x: a.x + HALF, y: a.y }, { x: b.x + HALF, y: b.y }, points),
  }
}

/** Points as parts of the way from start to end, and distances beside it. */
export function relative(start: Point, end: Point, points: readonly Point[]): { weights: string; distances: string } {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  const round = (value: number) => Math.round(value * 1000) / 1000
  const parts = points.map((point) => {
    const [px, py] = [point.x - start.x, point.y - start.y]
    return { weight: round((px * dx + py * dy) / (length * length)), distance: round((py * dx - px * dy) / length) }
  })
  return { weights: parts.map((part) => part.weight).join(' '), distances: parts.map((part) => part.distance).join(' ') }
}
