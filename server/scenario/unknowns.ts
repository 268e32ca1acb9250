import type { FactKey, Outcome, Question } from './types.ts'

/** The values worth trying for a fact that is not given: either answer, or a penalty below and one above every threshold. */
const VALUES: Record<FactKey, { value: string | number; words: string }[]> = {
  dualCriminality: yesNo(),
  assistanceTreaty: yesNo(),
  coercive: yesNo(),
  transnational: yesNo(),
  organizedGroup: yesNo(),
  maxPenaltyRequesting: years(),
  maxPenaltyRequested: years(),
}
function yesNo() {
  return [
    { value: 'yes', words: 'if yes' },
    { value: 'no', words: 'if no' },
  ]
}
function years() {
  return [
    { value: 99, words: 'if enough' },
    { value: 0, words: 'if less' },
  ]
}

export const isGiven = ({ facts }: Question, fact: FactKey) => facts[fact] !== 'unknown' && facts[fact] !== null

/** What each value of a missing fact would make of the outcome. */
export function wouldDecide(question: Question, fact: FactKey, outcomeOf: (question: Question) => Outcome) {
  return VALUES[fact].map(({ value, words }) => ({
    value: String(value),
    words,
    outcome: outcomeOf({ ...question, facts: { ...question.facts, [fact]: value } }),
  }))
}

export const FACTS = Object.keys(VALUES) as FactKey[]
