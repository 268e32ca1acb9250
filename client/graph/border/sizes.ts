/** Measures of the border in its own units; at a scale of one they are pixels. */
export interface Sizes {
  box: number
  /** Between the boxes of the two States; the border runs through its middle. */
  between: number
  gate: number
  /** From the boxes at the left to the gates; what is left of the space between is for the lines that fan out. */
  before: number
  /** Beside the boxes, for what reaches several of them: so much for each bracket, of so many on either side. */
  bracket: number
  brackets: number
  /** Whether a bracket has its words along it. */
  worded: boolean
  titleLines: number
  mark: number
  pitch: number
}

export const TYPE = { title: 13.5, small: 12.5, line: 16, pad: 10, gap: 9, group: 34, top: 44, head: 14.5 }

const BROAD: Sizes = {
  box: 384,
  between: 262,
  gate: 126,
  before: 30,
  bracket: 22,
  brackets: 2,
  worded: true,
  titleLines: 2,
  mark: 10,
  pitch: 13.5,
}
const WIDE: Sizes = {
  box: 262,
  between: 208,
  gate: 120,
  before: 16,
  bracket: 21,
  brackets: 2,
  worded: true,
  titleLines: 2,
  mark: 9,
  pitch: 11.6,
}
const NARROW: Sizes = {
  box: 132,
  between: 88,
  gate: 66,
  before: 4,
  bracket: 7,
  brackets: 1,
  worded: false,
  titleLines: 3,
  mark: 8.5,
  pitch: 11.5,
}

/** From these breadths of the frame on, in pixels, boxes are as wide as that. */
const BREADTHS: [least: number, sizes: Sizes][] = [
  [1040, BROAD],
  [620, WIDE],
]

export const sizesFor = (breadth: number): Sizes => BREADTHS.find(([least]) => breadth >= least)?.[1] ?? NARROW
export const besideOf = ({ bracket, brackets }: Sizes) => bracket * brackets + 4
export const widthOf = (sizes: Sizes) => 2 * sizes.box + sizes.between + 2 * besideOf(sizes)
