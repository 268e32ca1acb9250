import type { Act } from '../../status/choose.ts'
import type { EntryRule } from '../../status/entry.ts'
import { type HeldActs, standingHeld } from '../../status/held.ts'
import type { InstrumentStanding } from '../../status/standing.ts'
import type { Loaders } from '../loaders.ts'
import { onceIn } from '../once.ts'
import { inOrderOfTime } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'

export interface Standings {
  standing: InstrumentStanding
  acts: Map<string, Thing>
  tables: Thing[]
  rule: EntryRule | null
}

/** What is held of who did what about a treaty; standings on any day follow from it. */
interface HeldOfTreaty {
  held: HeldActs
  acts: Map<string, Thing>
  sources: Thing[]
}

const standings = onceIn<Standings | null>()
const treaties = onceIn<HeldOfTreaty>()
/** Reads the acts under a treaty and places every State that did one; null where no act is held. */
export const standingsOf = (load: Loaders, instrument: Thing, on: string) =>
  standings(load, `${instrument.id} ${on}`, async () => standingsIn(await heldOf(load, instrument), on))
export const heldOf = (load: Loaders, instrument: Thing) => treaties(load, instrument.id, () => readHeld(load, instrument))

export function standingsIn({ held, acts, sources }: HeldOfTreaty, on: string): Standings | null {
  const found = standingHeld(held, on)
  return found && { ...found, acts, tables: found.tables.flatMap((id) => sources.find((s) => s.id === id) ?? []) }
}

async function readHeld(load: Loaders, instrument: Thing): Promise<HeldOfTreaty> {
  const actions = (await load.in(instrument.id, 'UNDER', ({ far }) => far)).sort(inOrderOfTime)
  const sources = await Promise.all([...new Set(actions.map((a) => String(a.table)))].map((id) => load.known(id)))
  const states = new Map((await load.ofKind('state')).map((s) => [s.id, s]))
  const stateIds = [...new Set(actions.map((a) => String(a.state)))]
  const members = new Map(await Promise.all(stateIds.map(async (id) => [id, await load.out(id, 'MEMBER', ({ link }) => link)] as const)))
  const held: HeldActs = {
    acts: actions as unknown as Act[],
    tables: new Map(sources.map((s) => [s.id, { completeTo: text(s.completeTo), rank: (s.rank as number | undefined) ?? null }])),
    entryRule: text(instrument.entryRule),
    entryIntoForce: text(instrument.entryIntoForce),
    isOrganization: (id) => states.get(id)?.iso === undefined,
    memberships: (id) => (members.get(id) ?? []).map((m) => ({ group: m.toId, since: String(m.since), until: text(m.until) })),
  }
  return { held, acts: new Map(actions.map((a) => [a.id, a])), sources }
}

const text = (value: unknown) => (value === undefined || value === null ? null : String(value))
