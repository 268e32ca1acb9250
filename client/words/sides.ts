import type { Side } from '../api/generated/graphql.ts'

const SIDES: Record<Side, string> = {
  DOMESTIC: 'the State at home',
  REQUESTING: 'the State that asks',
  REQUESTED: 'the State that is asked',
}

export const sideWords = (side: Side) => SIDES[side]

/** `the State that asks and the State that is asked`; a plain phrase where no side is named. */
export function sidesWords(sides: readonly Side[]): string {
  if (sides.length === 0) return 'sides not narrowed'
  return list(sides.map((side) => SIDES[side]))
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
