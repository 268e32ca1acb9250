import type { ReservationDoes } from '../api/generated/graphql.ts'

/** What a reservation or declaration does, as a filter names it. */
export const EFFECTS = ['excludes', 'conditions', 'adds-elements', 'names-authority', 'none', 'unknown'] as const
export const ACTS = ['reservation', 'declaration'] as const

const EFFECT_NAMES: Record<(typeof EFFECTS)[number], string> = {
  excludes: 'leaves a part out',
  conditions: 'sets conditions',
  'adds-elements': 'punishes only where more is present',
  'names-authority': 'says whom to ask',
  none: 'changes no duty',
  unknown: 'not known',
}
const DOES_NAMES: Record<ReservationDoes, string> = {
  CLOSES: 'does not apply between the two',
  OPENS_GROUND: 'help may be refused on a ground that it keeps open',
  MAY_OPEN_GROUND: 'it may keep a ground open',
  TURNS: 'turns on it',
  OFFENCE_OUT: 'no offence of the treaty between the two',
  OFFENCE_IN_PART: 'an offence of the treaty in part only',
  NOTHING: 'nothing changes',
}

export const effectName = (effect: string | null | undefined) => EFFECT_NAMES[EFFECTS.find((e) => e === effect) ?? 'unknown']
export const doesName = (does: ReservationDoes) => DOES_NAMES[does]

/** What the objections say becomes of the treaty between the States, in words; nothing where they say nothing. */
const STAYS: Record<string, string> = {
  stays: 'stays in force between the two',
  whole: 'stays in force whole',
  ends: 'not in force between the two',
}
export const staysWords = (stays: string | null | undefined) => (stays ? (STAYS[stays] ?? '') : '')
