import { addMonths, type Day } from './days.ts'
import { boundFrom, type Consent, type EntryRule, entryIntoForce } from './entry.ts'

export const STATUS_KINDS = ['none', 'signatory', 'consented', 'party', 'former', 'unknown'] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

/** An act as a table lists it. */
export interface Act {
  id: string
  state: string
  act: string
  earliest: Day
  latest: Day
  /** The id of the table. */
  table: string
}
/** A table of acts, best first. It proves what it lists until `completeTo`, and nothing after. */
export interface Table {
  id: string
  completeTo: Day
}

export interface Standing {
  state: string
  kind: StatusKind
  acts: Act[]
}
export interface Difference {
  state: string
  counted: Act | null
  other: Act[]
}
export interface InstrumentStanding {
  on: Day
  asKnownOn: Day
  inForceFrom: Day | null
  /** By the treaty's own rule and the consents held; null where those are too few. */
  computedFrom: Day | null
  standings: Standing[]
  /** States with an act whose span holds the day, so that nobody knows on which side of it they stand. */
  uncertain: Standing[]
  differences: Difference[]
}

export interface Question {
  on: Day
  states: string[]
  acts: Act[]
  tables: Table[]
  rule: EntryRule | null
  /** Stored and sourced; goes before what is computed. */
  entryIntoForce: Day | null
  /** Organizations do not count beside their members. */
  isOrganization: (state: string) => boolean
  isMember: (state: string, group: string, on: Day) => boolean
}

const CONSENTS = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession'])
/** How long after its last day a table still lets one say that a State it does not list is not bound. */
const TRUSTED_MONTHS = 12

/** Who had signed and who was bound on a day, as the tables have it. */
export function standingsOn(question: Question): InstrumentStanding {
  const { on, states, acts, tables } = question
  const asKnownOn =
    tables
      .map((t) => t.completeTo)
      .sort()
      .at(-1) ?? on
  const chosen = new Map(
    states.map((state) => [
      state,
      choose(
        acts.filter((a) => a.state === state),
        tables,
        on,
      ),
    ]),
  )
  const consents = [...chosen].flatMap(([state, { consent }]): Consent[] =>
    consent && !question.isOrganization(state)
      ? [{ state, earliest: consent.earliest, latest: consent.latest, succession: consent.act === 'succession' }]
      : [],
  )
  const computed = question.rule ? entryIntoForce(question.rule, consents, question.isMember) : null
  const from = question.entryIntoForce ?? computed?.from ?? null
  const entry = from ? { enough: computed?.enough ?? from, from } : null
  const standings: Standing[] = []
  const uncertain: Standing[] = []
  for (const [state, { signature, consent, end, all }] of chosen) {
    const standing = { state, kind: kindOf(), acts: all }
    standings.push(standing)
    if ([signature, consent, end].some((a) => a && a.earliest <= on && on < a.latest)) uncertain.push(standing)
    function kindOf(): StatusKind {
      if (end && end.latest <= on) return 'former'
      if (consent && consent.latest <= on) {
        const bound = question.rule && entry ? boundFrom(question.rule, consent.latest, consent.act === 'succession', entry) : entry?.from
        return bound && bound <= on ? 'party' : 'consented'
      }
      if (on > addMonths(asKnownOn, TRUSTED_MONTHS)) return 'unknown'
      return signature && signature.latest <= on ? 'signatory' : 'none'
    }
  }
  const differences = [...chosen].flatMap(([state, { consent, other }]) => (other.length > 0 ? [{ state, counted: consent, other }] : []))
  return { on, asKnownOn, inForceFrom: from, computedFrom: computed?.from ?? null, standings, uncertain, differences }
}

/**
 * Which acts of a State count: those of the table that ranks first. While that one is complete, a State it does not list has done nothing;
 * what a lower table says of it then is a difference, and counts from the day after.
 */
function choose(acts: Act[], tables: Table[], on: Day) {
  const ranked = tables.map((table) => acts.filter((a) => a.table === table.id))
  const best = tables[0]
  const consentIn = (list: Act[] = []) => list.find((a) => CONSENTS.has(a.act)) ?? null
  const first = consentIn(ranked[0])
  const below = ranked.slice(1).flatMap((list) => consentIn(list) ?? [])
  const late = best && on > best.completeTo ? (below[0] ?? null) : null
  const consent = first ?? late
  const other = below.filter((a) => a !== consent)
  const find = (act: string) => acts.find((a) => a.act === act) ?? null
  return { signature: find('signature'), consent, end: find('denunciation'), other, all: acts }
}
