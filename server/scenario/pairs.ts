import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import type { Day } from '../status/days.ts'
import type { WorldRow } from './rows.ts'
import { standingsFrom } from './standings.ts'

export interface Pair {
  /** `state/BEL+state/FRA`: also the cursor. */
  id: string
  a: string
  b: string
  bases: { mechanism: string; instruments: string[] }[]
}

interface Bound {
  /** States by name. */
  states: { id: string; name: string }[]
  /** For each treaty that sets up cooperation: who is bound, and by which mechanisms one may ask. */
  treaties: { id: string; parties: Set<string>; mechanisms: string[] }[]
  inForce: (instrument: string) => boolean
}

/** Pairs of States that at least one treaty binds to each other on a day, for one mechanism or for all; by name. */
export async function pairs(reader: Reader, { mechanism, on }: { mechanism: string | null; on: Day }): Promise<Pair[]> {
  return pairsOf(await readBound(reader, on), mechanism)
}

/** With how many States one is bound for a mechanism, and by which treaties. */
export interface Partners {
  mechanism: string
  states: string[]
  /** For each treaty the number of States; a State may be bound by several. */
  by: { instrument: string; count: number }[]
}

/** The pairs of one State by mechanism, in the order of their ids. */
export function partnersIn(all: Pair[], state: string): Partners[] {
  const own = all.filter((p) => p.a === state || p.b === state)
  const found = groupBy(
    own.flatMap(({ a, b, bases }) => bases.map((basis) => ({ ...basis, far: a === state ? b : a }))),
    (basis) => basis.mechanism,
  )
  return [...found]
    .map(([mechanism, bases]) => ({
      mechanism,
      states: bases.map((basis) => basis.far),
      by: [
        ...groupBy(
          bases.flatMap((basis) => basis.instruments),
          (i) => i,
        ),
      ].map(([instrument, each]) => ({ instrument, count: each.length })),
    }))
    .sort((x, y) => (x.mechanism < y.mechanism ? -1 : 1))
}

/**
 * Pairs that would gain a first basis for a mechanism if these States joined a treaty. Where the treaty itself is not in force on the day
 * nobody gains, unless it is taken to be.
 */
export async function newPairs(
  reader: Reader,
  question: { instrument: string; mechanism: string; adding: string[]; on: Day; assumeInForce: boolean },
): Promise<Pair[]> {
  const bound = await readBound(reader, question.on)
  const before = new Set(pairsOf(bound, question.mechanism).map((p) => p.id))
  if (!question.assumeInForce && !bound.inForce(question.instrument)) return []
  const treaties = bound.treaties.map((t) =>
    t.id === question.instrument ? { ...t, parties: new Set([...t.parties, ...question.adding]) } : t,
  )
  return pairsOf({ ...bound, treaties }, question.mechanism).filter((p) => !before.has(p.id))
}

function pairsOf({ states, treaties }: Bound, mechanism: string | null): Pair[] {
  const wanted = treaties.filter((t) => mechanism === null || t.mechanisms.includes(mechanism))
  const mine = states.map(({ id }) => wanted.filter((t) => t.parties.has(id)).map((t) => t.id))
  const known = new Map<string, Pair['bases']>()
  const out: Pair[] = []
  for (const [i, a] of states.entries())
    for (let j = i + 1; j < states.length; j++) {
      const shared = (mine[i] ?? []).filter((t) => mine[j]?.includes(t))
      if (shared.length === 0) continue
      const b = states[j] as (typeof states)[number]
      const key = shared.join()
      const bases = known.get(key) ?? basesOf(wanted, shared, mechanism)
      known.set(key, bases)
      out.push({ id: `${a.id}+${b.id}`, a: a.id, b: b.id, bases })
    }
  return out
}

function basesOf(treaties: Bound['treaties'], shared: string[], mechanism: string | null) {
  const offers = treaties.filter((t) => shared.includes(t.id)).flatMap((t) => t.mechanisms.map((m) => ({ m, t: t.id })))
  const by = groupBy(
    offers.filter(({ m }) => mechanism === null || m === mechanism),
    ({ m }) => m,
  )
  return [...by]
    .map(([m, found]) => ({ mechanism: m, instruments: found.map(({ t }) => t) }))
    .sort((x, y) => (x.mechanism < y.mechanism ? -1 : 1))
}

async function readBound(reader: Reader, on: Day): Promise<Bound> {
  const rows = await reader.run<WorldRow>('pairs')
  const of = groupBy(rows, (r) => r.row)
  const standings = standingsFrom(rows, on)
  const isState = new Set((of.get('state') ?? []).filter((r) => r.more?.iso).map((r) => r.a))
  const texts = groupBy(
    (of.get('version') ?? []).filter((r) => r.text !== 'draft'),
    (r) => r.b,
  )
  const offers = groupBy(of.get('offers') ?? [], (r) => r.a)
  const carried = groupBy(of.get('subsumes') ?? [], (r) => r.a)
  return {
    states: (of.get('state') ?? [])
      .filter((r) => isState.has(r.a))
      .map((r) => ({ id: r.a, name: r.text }))
      .sort((x, y) => x.name.localeCompare(y.name, 'en') || (x.id < y.id ? -1 : 1)),
    treaties: [...standings].flatMap(([id, standing]) => {
      const direct = (texts.get(id) ?? []).flatMap((v) => (offers.get(v.a) ?? []).map((o) => o.b))
      const mechanisms = [...new Set([...direct, ...direct.flatMap((m) => (carried.get(m) ?? []).map((s) => s.b))])]
      const parties = new Set(standing.standings.filter((s) => s.kind === 'party' && isState.has(s.state)).map((s) => s.state))
      return mechanisms.length > 0 ? [{ id, parties, mechanisms }] : []
    }),
    inForce: (instrument) => {
      const from = standings.get(instrument)?.inForceFrom ?? null
      return from !== null && from <= on
    },
  }
}
