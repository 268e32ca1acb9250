import type { Point } from './thing.ts'

export interface Sized extends Point {
  width: number
  height: number
}

const GAP = 8
/** Of a spiral around where a box would be: how far apart its rings are, and how many ways each looks. */
const RING = 22
const WAYS = 12
const RINGS = 80

const overlaps = (a: Sized, b: Sized) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP

/** The place nearest to where a box would be at which it lies on no other; whole numbers, the same every time. */
export function makeRoom(box: Sized, others: readonly Sized[]): Point {
  const free = (at: Point) => others.every((other) => !overlaps({ ...box, ...at }, other))
  const here = { x: Math.round(box.x), y: Math.round(box.y) }
  if (free(here)) return here
  for (let ring = 1; ring <= RINGS; ring++)
    for (let way = 0; way < WAYS; way++) {
      const angle = (2 * Math.PI * way) / WAYS
      const there = { x: Math.round(box.x + ring * RING * Math.cos(angle)), y: Math.round(box.y + ring * RING * Math.sin(angle)) }
      if (free(there)) return there
    }
  return here
}
