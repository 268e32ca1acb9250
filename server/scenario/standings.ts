import { groupBy } from '../group-by.ts'
import type { Act } from '../status/choose.ts'
import type { Day } from '../status/days.ts'
import { standingHeld } from '../status/held.ts'
import type { InstrumentStanding } from '../status/standing.ts'
import type { WorldRow } from './rows.ts'

/** Where some States, or all that did something, stood towards every treaty with a table of acts, on a day. */
export function standingsFrom(rows: WorldRow[], on: Day, only?: string[]): Map<string, InstrumentStanding> {
  const of = groupBy(rows, (r) => r.row)
  const organizations = new Set((of.get('state') ?? []).flatMap((r) => (r.more?.iso ? [] : [r.a])))
  const members = groupBy(of.get('member') ?? [], (r) => r.a)
  const tables = new Map((of.get('table') ?? []).map((r) => [r.id, { completeTo: r.more?.completeTo as string | null, rank: r.number }]))
  const listed = groupBy(of.get('listed') ?? [], (r) => r.a)
  const acts = groupBy(of.get('act') ?? [], (r) => r.b)
  const shared = {
    tables,
    isOrganization: (id: string) => organizations.has(id),
    memberships: (id: string) =>
      (members.get(id) ?? []).map((m) => ({ group: m.b, since: String(m.more?.since), until: (m.more?.until as string | null) ?? null })),
  }
  return new Map(
    (of.get('instrument') ?? []).flatMap((r): [string, InstrumentStanding][] => {
      const held = {
        ...shared,
        acts: (acts.get(r.a) ?? []).map(toAct),
        ...(only ? { states: only, listed: (listed.get(r.a) ?? []).map(({ b, text }) => ({ table: b, last: text })) } : {}),
        entryRule: (r.more?.entryRule as string | null) ?? null,
        entryIntoForce: (r.more?.entryIntoForce as string | null) ?? null,
      }
      const found = standingHeld(held, on)
      return found ? [[r.a, found.standing]] : []
    }),
  )
}

const toAct = ({ id, text, list }: WorldRow): Act => {
  const [state = '', earliest = '', latest = '', table = '', takesEffect] = (list ?? []) as (string | undefined | null)[]
  return {
    id,
    act: text,
    state: String(state),
    earliest: String(earliest),
    latest: String(latest),
    table: String(table),
    ...(takesEffect ? { takesEffect } : {}),
  }
}
