import { type Cell, GAPS, type GapCount } from './types.ts'

/** How many cells have each outcome, and what they rest on. */
export const countGaps = (cells: Cell[]): GapCount[] =>
  GAPS.map((gap) => {
    const own = cells.filter((c) => c.gap === gap)
    const on = (basis: Cell['basis']) => own.filter((c) => c.basis === basis).length
    return { gap, count: own.length, text: on('text'), secondary: on('secondary'), recalled: on('recalled') }
  })
