import { groupBy } from '../group-by.ts'
import type { Act } from '../status/choose.ts'
import type { Day } from '../status/days.ts'
import type { EntryRule } from '../status/entry.ts'
import { type InstrumentStanding, standingsOn } from '../status/standing.ts'
import type { WorldRow } from './rows.ts'

/** Where every State stood towards every treaty with a table of acts, on a day. */
export function standingsFrom(rows: WorldRow[], on: Day): Map<string, InstrumentStanding> {
  const of = groupBy(rows, (r) => r.row)
  const states = new Map((of.get('state') ?? []).map((r) => [r.a, r.more?.iso as string | null]))
  const members = groupBy(of.get('member') ?? [], (r) => r.a)
  const tables = new Map((of.get('table') ?? []).map((r) => [r.id, { completeTo: String(r.more?.completeTo), rank: r.number }]))
  const acts = groupBy(of.get('act') ?? [], (r) => r.b)
  const isMember = (state: string, group: string, day: Day) =>
    (members.get(state) ?? []).some((m) => m.b === group && String(m.more?.since) <= day && (!m.more?.until || day <= String(m.more.until)))

  return new Map(
    (of.get('instrument') ?? []).flatMap((r): [string, InstrumentStanding][] => {
      const own = (acts.get(r.a) ?? []).map(toAct)
      if (own.length === 0) return []
      const held = [...new Set(own.map((a) => a.table))].map((id) => ({
        id,
        completeTo: tables.get(id)?.completeTo ?? lastOf(own.filter((a) => a.table === id)),
        rank: tables.get(id)?.rank ?? 9,
      }))
      const standing = standingsOn({
        on,
        states: [...new Set(own.map((a) => a.state))],
        acts: own,
        tables: held.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
        rule: r.more?.entryRule ? (JSON.parse(String(r.more.entryRule)) as EntryRule) : null,
        entryIntoForce: (r.more?.entryIntoForce as string | null) ?? null,
        isOrganization: (id) => !states.get(id),
        isMember,
      })
      return [[r.a, standing]]
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
const lastOf = (acts: Act[]) =>
  acts
    .map((a) => a.latest)
    .sort()
    .at(-1) ?? ''
