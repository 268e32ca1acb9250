import type { Point } from './thing.ts'

export interface Sized extends Point {
  width: number
  height: number
}

const GAP = 8
/** Of a spiral around where a box would be: how far apart its rings are, and how many ways each looks. */
const RING = 22
const WAYS = 12
const RINGS = 120
/** Boxes are kept by the squares of a grid that they touch, so that only what is near is compared. */
const SQUARE = 120

const overlap = (a: Sized, b: Sized) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP

function squaresOf({ x, y, width, height }: Sized): string[] {
  const from = (middle: number, size: number) => Math.floor((middle - size / 2 - GAP) / SQUARE)
  const to = (middle: number, size: number) => Math.floor((middle + size / 2 + GAP) / SQUARE)
  const squares: string[] = []
  for (let column = from(x, width); column <= to(x, width); column++)
    for (let row = from(y, height); row <= to(y, height); row++) squares.push(`${column} ${row}`)
  return squares
}

/** A plane on which boxes are put down one by one. */
export function createPlane() {
  const squares = new Map<string, Sized[]>()
  const put = (box: Sized): void => {
    for (const square of squaresOf(box)) squares.set(square, [...(squares.get(square) ?? []), box])
  }
  const free = (box: Sized) => squaresOf(box).every((square) => (squares.get(square) ?? []).every((other) => !overlap(box, other)))
  /** The place nearest to where a box would be at which it lies on no other; whole numbers, the same every time. */
  const makeRoom = (box: Sized): Point => {
    const here = { x: Math.round(box.x), y: Math.round(box.y) }
    if (free({ ...box, ...here })) return here
    for (let ring = 1; ring <= RINGS; ring++)
      for (let way = 0; way < WAYS; way++) {
        const angle = (2 * Math.PI * way) / WAYS
        const there = { x: Math.round(box.x + ring * RING * Math.cos(angle)), y: Math.round(box.y + ring * RING * Math.sin(angle)) }
        if (free({ ...box, ...there })) return there
      }
    return here
  }
  return { put, makeRoom }
}
