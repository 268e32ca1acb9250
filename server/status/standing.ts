import { groupBy } from '../group-by.ts'
import { type Act, choose, type Difference, type Table } from './choose.ts'
import { addMonths, type Day } from './days.ts'
import { boundFrom, type Consent, type Edge, type Entry, type EntryRule, entryIntoForce, missingOn } from './entry.ts'

export const STATUS_KINDS = ['none', 'signatory', 'consented', 'party', 'former', 'unknown'] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

export interface Standing {
  state: string
  kind: StatusKind
  acts: Act[]
}
export interface InstrumentStanding {
  on: Day
  asKnownOn: Day
  /** Acts that are, or may be, later than the day the tables are complete to: they count, and others of that time may be missing. */
  laterActs: Act[]
  inForceFrom: Day | null
  /** By the treaty's own rule and the consents held; null where those are too few. */
  computedFrom: Day | null
  /** How many consents that count were missing on the day; null where the rule is not held. */
  missing: number | null
  standings: Standing[]
  /** States whose acts have spans that leave open where they stood on the day. */
  uncertain: Standing[]
  differences: Difference[]
}

export interface Question {
  on: Day
  /** Whose standing is wanted. */
  states: string[]
  /** Of these States, and of all others as far as they count for the entry into force. */
  acts: Act[]
  /** Best first. */
  tables: Table[]
  rule: EntryRule | null
  /** Stored and sourced; goes before what is computed. */
  entryIntoForce: Day | null
  /** Organizations do not count beside their members. */
  isOrganization: (state: string) => boolean
  isMember: (state: string, group: string, on: Day) => boolean
}

type Chosen = ReturnType<typeof choose>

/** How long after its last day a table still lets one say that a State it does not list is not bound. */
const TRUSTED_MONTHS = 12

/** Whether nothing can be said any more of what a table complete to a day does not list. */
export const isTooLate = (on: Day, asKnownOn: Day) => on > addMonths(asKnownOn, TRUSTED_MONTHS)

/** Who had signed and who was bound on a day, as the tables have it. */
export function standingsOn(question: Question): InstrumentStanding {
  const { on, acts, tables, rule, isMember } = question
  const asKnownOn =
    tables
      .map((t) => t.completeTo)
      .sort()
      .at(-1) ?? on
  const own = groupBy(acts, (a) => a.state)
  const chosen = new Map([...own].map(([state, acts]) => [state, choose(state, acts, tables, on)]))
  const consents = [...chosen].flatMap(([state, { consent }]): Consent[] =>
    consent && !question.isOrganization(state)
      ? [{ state, earliest: consent.earliest, latest: consent.latest, succession: consent.act === 'succession' }]
      : [],
  )
  const computed = (edge: Edge) => (rule ? entryIntoForce(rule, consents, isMember, edge) : null)
  const entry = (edge: Edge): Entry | null =>
    question.entryIntoForce ? { enough: computed(edge)?.enough ?? null, from: question.entryIntoForce } : computed(edge)
  const entries = { earliest: entry('earliest'), latest: entry('latest') }

  const tooLate = isTooLate(on, asKnownOn)
  const kindOf = ({ signature, consent, end }: Chosen, edge: Edge): StatusKind => {
    if (end && (end.takesEffect ?? end[edge]) <= on) return 'former'
    if (consent && consent[edge] <= on) {
      const held = entries[edge]
      const bound = held && (rule ? boundFrom(rule, consent[edge], consent.act === 'succession', held) : held.from)
      return bound && bound <= on ? 'party' : 'consented'
    }
    if (tooLate) return 'unknown'
    return signature && signature[edge] <= on ? 'signatory' : 'none'
  }
  const placed = question.states.map((state) => ({ state, one: chosen.get(state) ?? choose(state, [], tables, on) }))
  const standings = placed.map(({ state, one }) => ({ state, kind: kindOf(one, 'latest'), acts: one.acts }))
  return {
    on,
    asKnownOn,
    laterActs: acts.filter((a) => a.latest > asKnownOn),
    inForceFrom: entries.latest?.from ?? null,
    computedFrom: computed('latest')?.from ?? null,
    missing: rule && missingOn(on, rule, consents, isMember),
    standings,
    uncertain: standings.filter(({ kind }, i) => kindOf((placed[i] as (typeof placed)[number]).one, 'earliest') !== kind),
    differences: placed.flatMap(({ one }) => one.difference ?? []),
  }
}
