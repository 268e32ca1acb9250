import type { Cell } from './shown.ts'

/** How many protections are asked for, and what became of them; `held` ones are there at least in part. */
export interface Total {
  asked: number
  held: number
  missing: number
  unknown: number
}

/** True where a protection that is asked for is there, be it weak or on one side only. */
export const isHeld = ({ gap }: Pick<Cell, 'gap'>) => gap === 'NONE' || gap === 'WEAK' || gap === 'ONE_SIDED'

export function totalOf(cells: readonly Cell[]): Total {
  const count = (wanted: (cell: Cell) => boolean) => cells.filter(wanted).length
  const [held, missing, unknown] = [count(isHeld), count((cell) => cell.gap === 'GAP'), count((cell) => cell.gap === 'UNKNOWN')]
  return { asked: held + missing + unknown, held, missing, unknown }
}

/** `3 of 11 asked for are there, at least in part; 7 missing, 1 not known`. */
export function totalWords({ asked, held, missing, unknown }: Total): string {
  if (asked === 0) return 'nothing is asked for here'
  return `${held} of ${asked} asked for ${held === 1 ? 'is' : 'are'} there, at least in part; ${missing} missing, ${unknown} not known`
}
