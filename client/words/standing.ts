import type { StatusKind } from '../api/generated/graphql.ts'
import { dayOf } from './day.ts'

/** Where a State stands, as a filter names it. */
export const STANDINGS = ['bound', 'consented', 'signed', 'none', 'left', 'unknown', 'uncertain'] as const
export type StandingName = (typeof STANDINGS)[number]

export interface Standing {
  kind: StatusKind
  uncertain: boolean
}

const NAMES: Record<StatusKind, StandingName> = {
  PARTY: 'bound',
  CONSENTED: 'consented',
  SIGNATORY: 'signed',
  NONE: 'none',
  FORMER: 'left',
  UNKNOWN: 'unknown',
}
const WORDS: Record<StandingName, string> = {
  bound: 'bound',
  consented: 'consented, not yet bound',
  signed: 'signed only',
  none: 'not bound',
  left: 'bound once, has left',
  unknown: 'not known so late',
  uncertain: 'uncertain',
}
/** What is certain of a State one of whose acts may lie on either side of the day. */
const AT_LEAST: Record<StatusKind, string> = {
  PARTY: 'uncertain: bound, perhaps no longer',
  CONSENTED: 'uncertain: consented, perhaps bound',
  SIGNATORY: 'uncertain: signed, perhaps more',
  NONE: 'uncertain: perhaps nothing yet',
  FORMER: 'uncertain: bound once, has left',
  UNKNOWN: 'uncertain',
}

export const standingName = ({ kind, uncertain }: Standing): StandingName => (uncertain ? 'uncertain' : NAMES[kind])

/** `bound`, `signed only`, `uncertain: signed, perhaps more`. */
export const standingWords = (standing: Standing) => (standing.uncertain ? AT_LEAST[standing.kind] : WORDS[standingName(standing)])

/** What is said of a name in a choice. */
export const standingNameWords = (name: StandingName) => WORDS[name]

/** To which day tables are complete, and how many acts are held that may be later: `complete to 21 May 2026; one later act held`. */
export const completeWords = (asKnownOn: string, later: number) =>
  `complete to ${dayOf(asKnownOn)}${later === 0 ? '' : `; ${later === 1 ? 'one later act' : `${later} later acts`} held`}`

/** Completes the words of what a table does not list: it speaks until its last day only. */
export const knownWords = (standing: Standing, asKnownOn: string) =>
  standingName(standing) === 'none' ? `as known on ${dayOf(asKnownOn)}` : ''
