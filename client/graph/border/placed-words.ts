import type { MarkName } from '../marks.ts'

/** A line of what comes out of a box, put in its place; `x` is its left edge. */
export interface PlacedWords {
  key: string
  x: number
  y: number
  lines: string[]
  head: boolean
  mark?: MarkName
  tip?: string
}
