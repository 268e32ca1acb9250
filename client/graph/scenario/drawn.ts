import type { DualCriminalityForm, Force, Outcome, Strength } from '../../api/generated/graphql.ts'
import type { Thing, Tie } from '../thing.ts'

/** One clause that gives it, and how it holds there. */
export interface GivenBy {
  tie: Tie
  note: string | null
  clause: Thing
  strength: Strength | null
  part: string | null
}

/** A ground for refusing, or a protection, with the clauses that give it to the same sides; it is drawn by the first of their links. */
export interface Given {
  /** The id of that link. */
  id: string
  by: GivenBy[]
  safeguard: Thing
  /** Null of a protection. */
  force: Force | null
  form: DualCriminalityForm | null
  closed: boolean
  asks: boolean
  asked: boolean
}

/** A provision with powers at home that the way calls upon. */
export interface Called {
  provision: Thing
  powers: Thing[]
  /** The call, and what the provision grants. */
  ties: Tie[]
}

/** One treaty's way from the State that asks to the State that is asked. */
export interface Way {
  treaty: { id: string; name: string }
  outcome: Outcome
  sentence: string
  /** Where it is closed, or open on something: the sentence that says on what. */
  because: string | null
  article: Thing
  /** The mechanism that carries it, where the treaty has no article of its own. */
  via: Thing | null
  ties: Tie[]
  grounds: Given[]
  protections: Given[]
  called: Called[]
}

/** A scenario as it is drawn: two States at the sides, and between them a way a treaty. */
export interface DrawnScenario {
  sentence: string
  caution: string
  asks: Thing
  asked: Thing
  mechanism: Thing
  /** Open ways first, as the answer has them. */
  ways: Way[]
}

export const isClosed = ({ outcome }: Way) => outcome === 'NO_BASIS'
