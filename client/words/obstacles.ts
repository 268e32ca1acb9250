import type { Obstacle } from '../api/generated/graphql.ts'
import { list } from './sides.ts'

/** What could not be compared, as what is counted: one, and several. */
const WORDS: Record<Obstacle, [string, string]> = {
  UNEXAMINED: ['protection that nobody has looked at in one of them', 'protections that nobody has looked at in one of them'],
  CONTESTED: ['protection that is contested', 'protections that are contested'],
  DOES_NOT_FIT: ['protection that fits one of two measures only', 'protections that fit one of two measures only'],
  ONE_IS_NO_MEASURE: ['protection of a measure whose counterpart is none', 'protections of measures whose counterpart is none'],
  STATED_OF_ONE_ONLY: ['power, crime or burden stated of one of them only', 'powers, crimes or burdens stated of one of them only'],
  MODALITY_UNKNOWN: ['duty of unknown strength', 'duties of unknown strength'],
  NOT_JOINED: ['article or recital that nothing is stated to answer', 'articles and recitals that nothing is stated to answer'],
  NOT_HELD: [
    'article or recital beside a text that is held in parts only',
    'articles and recitals beside a text that is held in parts only',
  ],
  WORDS_NOT_HELD: ['row whose official words are not held on both sides', 'rows whose official words are not held on both sides'],
}

interface Counted {
  why: Obstacle
  count: number
}

/** `41 protections that nobody has looked at in one of them and 2 duties of unknown strength`. */
export const obstacleWords = (counts: readonly Counted[]): string =>
  list(counts.map(({ why, count }) => `${count.toLocaleString('en')} ${WORDS[why][count === 1 ? 0 : 1]}`))
