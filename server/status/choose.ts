import type { Day } from './days.ts'

/** An act as a table lists it. */
export interface Act {
  id: string
  state: string
  act: string
  earliest: Day
  latest: Day
  /** From when it has effect, where that is another day. */
  takesEffect?: Day
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
const byDay = (a: Act, b: Act) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0)
const overlap = (a: Act, b: Act) => a.earliest <= b.latest && b.earliest <= a.latest

/**
 * Which of its own acts count for a State: those of the table that ranks first. While that one is complete, a State it does not list has done nothing;
 * what a lower table says of it then is a difference, and counts from the day after. `tables` stand best first. Of a State that left and
 * came back the consent counts that is the last by the day, and only what ended that one.
 */
export function choose(state: string, acts: Act[], tables: Table[], on: Day) {
  const ends = acts.filter((a) => a.act === 'denunciation').sort(byDay)
  const [best] = tables
  const consents = tables.flatMap(({ id }) => lastBy(on, acts.filter((a) => a.table === id && CONSENTS.has(a.act)).sort(byDay), ends) ?? [])
  const first = consents.find((a) => a.table === best?.id) ?? null
  const below = consents.filter((a) => a !== first)
  const consent = first ?? (best && on > best.completeTo ? (below[0] ?? null) : null)
  const find = (act: string) => acts.find((a) => a.act === act) ?? null
  return {
    signature: find('signature'),
    consent,
    end: consent ? endOf(consent, ends) : null,
    acts,
    difference: best ? differenceOf(state, consent, below, best) : null,
  }
}

/** The first, and after each that had ended by the day the next that had begun by it. */
function lastBy(on: Day, consents: Act[], ends: Act[]): Act | undefined {
  let current = consents[0]
  for (const next of consents.slice(1)) {
    const end = current && endOf(current, ends)
    if (next.earliest <= on && end && (end.takesEffect ?? end.latest) <= on) current = next
  }
  return current
}

const endOf = (consent: Act, ends: Act[]) => ends.find((a) => a.earliest > consent.earliest) ?? null

function differenceOf(state: string, counted: Act | null, below: Act[], best: Table): Difference | null {
  // What happened after the best table ends contradicts nothing in it.
  const other = below.filter((a) => a !== counted && (counted ? !overlap(a, counted) : a.latest <= best.completeTo))
  const notListedTo = counted && counted.table !== best.id && counted.latest <= best.completeTo ? best.completeTo : null
  return other.length > 0 || notListedTo ? { state, counted, other, notListedTo } : null
}
