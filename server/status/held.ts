import { groupBy } from '../group-by.ts'
import { type Act, CONSENTS } from './choose.ts'
import type { Day } from './days.ts'
import type { EntryRule } from './entry.ts'
import { type InstrumentStanding, standingsOn } from './standing.ts'

/** What is held of who did what about one treaty, as it is stored. */
export interface HeldActs {
  /** Statements may be among them: they are shown with their State, and say nothing of who is bound. */
  acts: Act[]
  /** The tables with an act under the treaty, and the last day of one, where `acts` leaves some out. */
  listed?: { table: string; last: Day }[]
  /** Whose standing is wanted; everybody's that did something where it is left out. */
  states?: string[]
  /** Of every source that is a table; without a rank it comes last. */
  tables: Map<string, { completeTo: Day | null; rank: number | null }>
  /** JSON. */
  entryRule: string | null
  entryIntoForce: Day | null
  isOrganization: (state: string) => boolean
  memberships: (state: string) => { group: string; since: Day; until: Day | null }[]
}

/** From a list of statements alone nothing follows about who is bound. */
const IN_TABLES = new Set(['signature', ...CONSENTS])
const LAST = 9

/** Where States that did something about a treaty stood on a day, and the tables that say so, best first. Null without an act. */
export function standingHeld(held: HeldActs, on: Day): { standing: InstrumentStanding; tables: string[]; rule: EntryRule | null } | null {
  const { acts, memberships, listed = tablesOf(acts) } = held
  if (acts.length === 0 && listed.length === 0) return null
  const tables = listed
    .map(({ table: id, last }) => ({ id, completeTo: held.tables.get(id)?.completeTo ?? last, rank: held.tables.get(id)?.rank ?? LAST }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  const rule = held.entryRule ? (JSON.parse(held.entryRule) as EntryRule) : null
  const standing = standingsOn({
    on,
    states: held.states ?? [...new Set(acts.map((a) => a.state))],
    acts,
    tables,
    rule,
    entryIntoForce: held.entryIntoForce,
    isOrganization: held.isOrganization,
    isMember: (state, group, day) => memberships(state).some((m) => m.group === group && lasts(m, day)),
  })
  return { standing, tables: tables.map((t) => t.id), rule }
}

/** Whether a membership had begun and not ended by a day. */
export const lasts = ({ since, until }: { since: Day; until: Day | null }, day: Day) => since <= day && (until === null || day <= until)

/** A table that does not say to which day it is complete is taken to end with its last act. */
const tablesOf = (acts: Act[]) =>
  [
    ...groupBy(
      acts.filter((a) => IN_TABLES.has(a.act)),
      (a) => a.table,
    ),
  ].map(([table, own]) => ({
    table,
    last:
      own
        .map((a) => a.latest)
        .sort()
        .at(-1) ?? '',
  }))
