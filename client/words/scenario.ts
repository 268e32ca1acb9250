import type { DualCriminalityForm, Force, Outcome, StatusKind } from '../api/generated/graphql.ts'
import type { Fact } from '../state/scenario.ts'

/** What a treaty asks of the State that is asked, in two or three words. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  SHALL: 'has to help',
  SHALL_ENDEAVOUR: 'has to try to help',
  MAY: 'may help',
  MAY_REFUSE: 'may refuse',
  UNDETERMINED: 'turns on what is missing',
  NO_BASIS: 'no basis',
}

/** Grounds of refusal in the order of their weight, each group with what follows when one is made out. */
export const FORCE_GROUPS: { force: Force; heading: string }[] = [
  { force: 'MUST', heading: 'Help must be refused' },
  { force: 'NO_DUTY', heading: 'There is no duty to help' },
  { force: 'MAY', heading: 'Help may be refused' },
  { force: 'BARRED', heading: 'Barred: may not be refused on this ground' },
]

export const FORM_WORDS: Record<DualCriminalityForm, string> = {
  REQUIRED: 'the conduct has to be a crime in both States',
  WAIVABLE: 'required, unless the State that is asked does without',
  MAY_DECLINE: 'help may be declined for want of it',
  MAY_DECLINE_UNLESS_NOT_COERCIVE: 'help may be declined for want of it, but what takes no coercion is owed',
  DOMESTIC: 'left to domestic law or another treaty',
  BARRED: 'may not be asked for',
  BARRED_BUT_RESERVABLE: 'may not be asked for, unless a State reserved that',
}

export const FACT_LABELS: Record<Fact, string> = {
  dualCriminality: 'A crime in both States',
  assistanceTreaty: 'Another assistance treaty binds the two',
  coercive: 'A coercive measure is asked for',
  transnational: 'The offence is transnational',
  organizedGroup: 'An organized criminal group is involved',
  maxPenaltyRequesting: 'Highest penalty in the State that asks, in years',
  maxPenaltyRequested: 'Highest penalty in the State that is asked, in years',
}

export const STANDING_WORDS: Record<StatusKind, string> = {
  NONE: 'not bound',
  SIGNATORY: 'signed only',
  CONSENTED: 'consented, not bound yet',
  PARTY: 'bound',
  FORMER: 'has left',
  UNKNOWN: 'not known',
}
