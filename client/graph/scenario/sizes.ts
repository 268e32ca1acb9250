/** Measures of the drawing in its own units; at a scale of one they are pixels. */
export interface Sizes {
  /** The State at either side; 0 where the two only head the drawing. */
  state: number
  mechanism: number
  article: number
  /** Grounds and protections. */
  middle: number
  power: number
  gap: number
}

export const TYPE = { title: 13.5, small: 12.5, line: 16, pad: 9, row: 23, rowGap: 5, lane: 26, head: 14.5, top: 52 }

const BROAD: Sizes = { state: 104, mechanism: 128, article: 202, middle: 304, power: 190, gap: 30 }
const WIDE: Sizes = { state: 74, mechanism: 96, article: 142, middle: 226, power: 134, gap: 18 }
const NARROW: Sizes = { state: 0, mechanism: 0, article: 116, middle: 158, power: 112, gap: 12 }

/** From these breadths of the frame on, in pixels. */
const BREADTHS: [least: number, sizes: Sizes][] = [
  [1000, BROAD],
  [600, WIDE],
]
export const sizesFor = (breadth: number): Sizes => BREADTHS.find(([least]) => breadth >= least)?.[1] ?? NARROW

/** The left edge of each column, and the whole width; a column of no width takes no gap. */
export function columnsOf(sizes: Sizes) {
  let x = sizes.gap / 2
  const take = (width: number) => {
    const at = x
    if (width > 0) x += width + sizes.gap
    return { left: at, width, middle: at + width / 2 }
  }
  const asks = take(sizes.state)
  const mechanism = take(sizes.mechanism)
  const article = take(sizes.article)
  const middle = take(sizes.middle)
  const power = take(sizes.power)
  const asked = take(sizes.state)
  return { asks, mechanism, article, middle, power, asked, width: x - sizes.gap / 2 }
}
