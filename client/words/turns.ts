import type { Side, Turn } from '../api/generated/graphql.ts'
import { sidesWords } from './sides.ts'

/** What became of something from the first text to the second, in a word or two. */
const TURNS: Record<Turn, string> = {
  WON: 'gained',
  LOST: 'lost',
  STRONGER: 'stronger',
  WEAKER: 'weaker',
  MIXED: 'stronger for one side, weaker for another',
  DIFFERENT: 'otherwise, neither stronger nor weaker',
  MORE: 'more is asked, opened or laid on somebody',
  LESS: 'less is asked, opened or laid on somebody',
}
export const TURN_ORDER = Object.keys(TURNS) as Turn[]

export const turnWords = (turn: Turn): string => TURNS[turn]

interface For {
  turn: Turn
  strongerFor: readonly Side[]
  weakerFor: readonly Side[]
}

/** `gained, for the State that asks`; of a protection that moved two ways, both. */
export function turnForWords({ turn, strongerFor, weakerFor }: For): string {
  if (turn === 'MIXED') return `stronger for ${sidesWords(strongerFor)}, weaker for ${sidesWords(weakerFor)}`
  const sides = strongerFor.length > 0 ? strongerFor : weakerFor
  return sides.length > 0 ? `${TURNS[turn]}, for ${sidesWords(sides)}` : TURNS[turn]
}
