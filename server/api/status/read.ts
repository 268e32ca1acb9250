import { type Act, CONSENTS } from '../../status/choose.ts'
import type { EntryRule } from '../../status/entry.ts'
import { type InstrumentStanding, standingsOn } from '../../status/standing.ts'
import type { Loaders } from '../loaders.ts'
import { inOrderOfTime, lastsOn } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'

export interface Standings {
  standing: InstrumentStanding
  acts: Map<string, Thing>
  tables: Thing[]
  rule: EntryRule | null
}

/** Reads the acts under a treaty and places every State that did one; null where no table is held. */
export async function standingsOf(load: Loaders, instrument: Thing, on: string): Promise<Standings | null> {
  const actions = (await load.in(instrument.id, 'UNDER', ({ far }) => far)).sort(inOrderOfTime)
  if (actions.length === 0) return null
  const tableIds = [...new Set(actions.filter(({ act }) => IN_TABLES.has(String(act))).map((a) => String(a.table)))]
  const tables = (await Promise.all(tableIds.map((id) => load.known(id)))).sort((a, b) => Number(a.rank ?? 9) - Number(b.rank ?? 9))
  const stateIds = [...new Set(actions.map((a) => String(a.state)))]
  const states = new Map((await load.ofKind('state')).map((s) => [s.id, s]))
  const memberships = await Promise.all(stateIds.map((id) => load.out(id, 'MEMBER', ({ link }) => link)))
  const member = new Map(stateIds.map((id, i) => [id, memberships[i] ?? []]))
  const rule = instrument.entryRule ? (JSON.parse(String(instrument.entryRule)) as EntryRule) : null
  const standing = standingsOn({
    on,
    states: stateIds,
    acts: actions as unknown as Act[],
    tables: tables.map((t) => ({ id: t.id, completeTo: String(t.completeTo ?? lastActIn(t.id, actions)) })),
    rule,
    entryIntoForce: (instrument.entryIntoForce as string | undefined) ?? null,
    isOrganization: (id) => states.get(id)?.iso === undefined,
    isMember: (id, group, day) => (member.get(id) ?? []).some((m) => m.toId === group && lastsOn(m, day)),
  })
  return { standing, acts: new Map(actions.map((a) => [a.id, a])), tables, rule }
}

/** Statements alone make no table: from a list of them nothing follows about who is bound. */
const IN_TABLES = new Set(['signature', ...CONSENTS])

/** A table that does not say to which day it is complete is taken to end with its last act. */
const lastActIn = (table: string, actions: Thing[]) =>
  actions
    .filter((a) => a.table === table)
    .map((a) => String(a.latest))
    .sort()
    .at(-1)
