import { isWithin } from '../scenario/statements.ts'
import type { Reservation } from './read.ts'

/** Which reservations are asked for; what is null is not asked. */
export interface Choice {
  instrument: string | null
  /** A provision, or `none`: those whose place is not held. */
  provision: string | null
  state: string | null
  effect: string | null
  act: string | null
}
export const NOWHERE = 'none'

export interface Count {
  value: string
  count: number
}
export type Facet = keyof Choice
export type Facets = Record<Facet, Count[]>

/** Whether a statement says something of a provision, of what is in it, or of what it lies in. */
const speaksOf = ({ statement: { concerns, madeUnder } }: Reservation, provision: string) => {
  const named = [...concerns, ...madeUnder]
  return provision === NOWHERE ? named.length === 0 : named.some((n) => isWithin(n, provision) || isWithin(provision, n))
}

const FITS: Record<Facet, (r: Reservation, wanted: string) => boolean> = {
  instrument: (r, wanted) => r.instrument === wanted,
  provision: speaksOf,
  state: (r, wanted) => r.statement.state === wanted,
  effect: (r, wanted) => r.statement.effect === wanted,
  act: (r, wanted) => r.statement.act === wanted,
}
const VALUES: Record<Facet, (r: Reservation) => string[]> = {
  instrument: (r) => [r.instrument],
  provision: (r) => (r.articles.length > 0 ? r.articles : [NOWHERE]),
  state: (r) => [r.statement.state],
  effect: (r) => [r.statement.effect],
  act: (r) => [r.statement.act],
}
const FACETS = Object.keys(FITS) as Facet[]

export const chosen = (all: Reservation[], choice: Choice, but?: Facet) =>
  all.filter((r) => FACETS.every((f) => f === but || choice[f] === null || FITS[f](r, choice[f])))

/**
 * How many there would be for each value of each choice, the other choices as they are: the counts of one add up to what there is without
 * it, but for articles, since a statement about several counts with each. In the order in which they are met.
 */
export const facetsOf = (all: Reservation[], choice: Choice): Facets =>
  Object.fromEntries(FACETS.map((f) => [f, countsOf(chosen(all, choice, f).flatMap(VALUES[f]))])) as Facets

function countsOf(values: string[]): Count[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}
