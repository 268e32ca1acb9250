import type { Day } from './days.ts'

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
/** A table of acts. It proves what it lists until `completeTo`, and nothing after. */
export interface Table {
  id: string
  completeTo: Day
}
/** What tables say differently of one State's consent. */
export interface Difference {
  state: string
  counted: Act | null
  other: Act[]
  /** Where what counts should stand in the table that ranks first and does not: the day that one is complete to. */
  notListedTo: Day | null
}

/** Acts by which a State consents to be bound. */
export const CONSENTS = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession'])
const overlap = (a: Act, b: Act) => a.earliest <= b.latest && b.earliest <= a.latest

/**
 * Which acts of a State count: those of the table that ranks first. While that one is complete, a State it does not list has done nothing;
 * what a lower table says of it then is a difference, and counts from the day after. `tables` stand best first.
 */
export function choose(state: string, all: Act[], tables: Table[], on: Day) {
  const acts = all.filter((a) => a.state === state)
  const [best] = tables
  const consents = tables.flatMap(({ id }) => acts.find((a) => a.table === id && CONSENTS.has(a.act)) ?? [])
  const first = consents.find((a) => a.table === best?.id) ?? null
  const below = consents.filter((a) => a !== first)
  const consent = first ?? (best && on > best.completeTo ? (below[0] ?? null) : null)
  const find = (act: string) => acts.find((a) => a.act === act) ?? null
  return {
    signature: find('signature'),
    consent,
    end: find('denunciation'),
    acts,
    difference: best ? differenceOf(state, consent, below, best) : null,
  }
}

function differenceOf(state: string, counted: Act | null, below: Act[], best: Table): Difference | null {
  // What happened after the best table ends contradicts nothing in it.
  const other = below.filter((a) => a !== counted && (counted ? !overlap(a, counted) : a.latest <= best.completeTo))
  const notListedTo = counted && counted.table !== best.id && counted.latest <= best.completeTo ? best.completeTo : null
  return other.length > 0 || notListedTo ? { state, counted, other, notListedTo } : null
}
