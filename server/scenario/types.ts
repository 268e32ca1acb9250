import type { Basis } from '../model/basis.ts'
import { OUTCOMES, type Outcome, type Tri } from '../model/scenario.ts'
import type { OpensWhere } from '../model/state.ts'
import type { Force, Form, Modality, Side, Strength } from '../model/terms.ts'
import type { Day } from '../status/days.ts'
import type { InstrumentStanding } from '../status/standing.ts'

export { OUTCOMES, type Outcome, TRI, type Tri } from '../model/scenario.ts'

/** What a person may know of the case. Penalties are the most that the law of the State allows, in years. */
export interface Facts {
  dualCriminality: Tri
  assistanceTreaty: Tri
  coercive: Tri
  transnational: Tri
  organizedGroup: Tri
  maxPenaltyRequesting: number | null
  maxPenaltyRequested: number | null
}
export type FactKey = keyof Facts

export interface Question {
  requesting: string
  requested: string
  mechanism: string
  conduct: string
  on: Day
  facts: Facts
  /** Who is taken to have joined what. */
  assume: { state: string; instrument: string }[]
  assumeInForce: boolean
}

/** A ground on which help may, must or may not be refused, as far as it reaches an article. */
export interface Ground {
  safeguard: string
  name: string
  provision: string
  citation: string
  link: string
  sides: Side[]
  force: Force | null
  form: Form | null
  closed: boolean
  /** Stands in the article's own extent; a clause elsewhere reaches it otherwise. */
  own: boolean
  /** The condition under which the clause applies at all; null where it always does. */
  onlyIf: string | null
  /** Does not answer requests about the treaty's own offences. */
  notForOwn: boolean
}

/** A protection that holds the article, as its cell of the matrix has it. */
export interface Held {
  safeguard: string
  provision: string
  link: string
  sides: Side[]
  strength: Strength | null
  basis: Basis
  /** The treaties that a renvoi names, one of which the State has to be bound by; empty where the clause needs none. */
  ifBoundBy: string[]
}

export interface Gate {
  class: string
  name: string
  link: string
  maxPenaltyAtLeast: number | null
  whoseLaw: 'stated' | 'unsettled' | null
  transnational: boolean
  organizedGroup: boolean
}

/** An article that establishes the mechanism, or a general one that carries it. */
export interface Article {
  provision: string
  citation: string
  version: string
  mechanism: string
  obligation: Modality
  /** The provision itself and all that it is part of. */
  within: string[]
  gates: Gate[]
  /** Provisions with the powers it calls on. */
  reliesOn: string[]
  grounds: Ground[]
  held: Held[]
}

export interface Statement {
  id: string
  title: string
  state: string
  act: 'reservation' | 'declaration' | 'objection' | 'withdrawal' | 'confirmation'
  earliest: Day
  latest: Day
  /** From when it has effect, where that is another day than it was made. */
  takesEffect: Day | null
  effect: 'excludes' | 'conditions' | 'adds-elements' | 'names-authority' | 'none' | 'unknown'
  concerns: string[]
  /** The clauses by which it is made. */
  madeUnder: string[]
  /** Grounds of refusal that it opens. */
  opens: string[]
  /** The fact that has to hold for them to be open; null where none is asked for. */
  opensWhere: OpensWhere | null
  /** Of a withdrawal, confirmation or objection: the statement it is about. */
  about: string | null
}

/** One treaty as the scenario needs it. */
export interface Treaty {
  id: string
  /** `UNTOC`, `Budapest Convention`. */
  shortName: string
  articles: Article[]
  /** Provisions that make the conduct a crime of the treaty's own, with their citations. */
  criminalises: { provision: string; citation: string; within: string[] }[]
  /** What a State may reserve: by which clause, touching what. */
  reservable: { clause: string; touches: string }[]
  /** No reservation but those is allowed. */
  reservationsClosed: boolean
  /** Clauses by which a reservation leaves cooperation as it is. */
  sparesCooperation: string[]
  /** Whether a table held tells of reservations at all. */
  tellsReservations: boolean
  statements: Statement[]
  otherTreaties: string[]
  /** Null where no table of acts is held. */
  standing: InstrumentStanding | null
}

/** A human rights treaty and what it may say to a request, listed and never decided. */
export interface RightsTreaty {
  id: string
  /** Where a person may complain, and where States stand towards the treaty that allows it. */
  complaint: { clause: string; standing: InstrumentStanding | null } | null
  bars: string[]
  standing: InstrumentStanding | null
  statements: Statement[]
}

export interface World {
  treaties: Treaty[]
  rights: RightsTreaty[]
  /** Names of States by id. */
  names: Map<string, string>
  /** Organizations among them: not their members, and their competence is not held. */
  organizations: Set<string>
  conductName: string
  /** How many instruments the graph holds. */
  instruments: number
}

export interface Step {
  /** Null where the fact is not held, or is told and decides nothing. */
  holds: boolean | null
  sentence: string
  citations: string[]
  missing: string | null
  children: Step[]
}

/** A fact that is missing: one that can be given, or something nobody here can know. */
export interface Unknown {
  fact: FactKey | null
  says: string
}

/** What one step found, and what that does to the outcome. */
export interface Judged {
  step: Step
  /** Closes the way, whatever else is unknown. */
  closes?: boolean
  /** The strongest duty that is left. */
  atMost?: Outcome
  unknown?: Unknown[]
}

export const weakest = (outcomes: Outcome[]): Outcome =>
  outcomes.reduce((worst, o) => (OUTCOMES.indexOf(o) > OUTCOMES.indexOf(worst) ? o : worst), 'shall')
export const strongest = (outcomes: Outcome[]): Outcome =>
  outcomes.reduce((best, o) => (OUTCOMES.indexOf(o) < OUTCOMES.indexOf(best) ? o : best), 'no-basis')

export const step = (
  holds: boolean | null,
  sentence: string,
  { citations = [], missing = null, children = [] }: Partial<Pick<Step, 'citations' | 'missing' | 'children'>> = {},
): Step => ({ holds, sentence, citations, missing, children })
