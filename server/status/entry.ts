import type { z } from 'zod'
import type { entryRule } from '../model/instrument.ts'
import { addDays, addMonths, type Day, firstOfNextMonth } from './days.ts'

export type EntryRule = z.infer<typeof entryRule>
type Wait = EntryRule['first']['wait']
/** Which end of a span an act is taken to lie at. */
export type Edge = 'earliest' | 'latest'

/** A consent to be bound, as far as its day is known. */
export interface Consent {
  state: string
  earliest: Day
  latest: Day
  /** Successions bind without delay. */
  succession: boolean
}
export interface Entry {
  /** The day on which enough had consented; null where only the day of entry itself is known. */
  enough: Day | null
  from: Day
}
type IsMember = (state: string, group: string, on: Day) => boolean

export function after(day: Day, wait: Wait): Day {
  if ('days' in wait) return addDays(day, wait.days)
  const end = addMonths(day, wait.months)
  return wait.thenFirstOfMonth ? firstOfNextMonth(end) : end
}

/**
 * When a treaty enters into force by its own rule: the day after the wait that follows the consent with which enough States have
 * consented. `consents` leaves out regional organizations; `isMember` says who was a member of an organization on a day. Null while too
 * few. A consent that is not held can only make the day earlier.
 */
export function entryIntoForce(rule: EntryRule, consents: Consent[], isMember: IsMember, edge: Edge = 'latest') {
  const days = consents.map((c) => c[edge]).sort()
  const enough = days.find((day) => missingOn(day, rule, consents, isMember, edge) === 0)
  return enough ? { enough, from: after(enough, rule.first.wait) } : null
}

/** How many consents that count are still missing on a day; a rule that asks for members of an organization may miss more of those. */
export function missingOn(on: Day, rule: EntryRule, consents: Consent[], isMember: IsMember, edge: Edge = 'latest'): number {
  const { consents: needed, atLeast } = rule.first
  const given = consents.filter((c) => c[edge] <= on)
  const members = atLeast ? given.filter((c) => isMember(c.state, atLeast.memberOf, c[edge])).length : 0
  return Math.max(0, needed - given.length, (atLeast?.n ?? 0) - members)
}

/** From when a consent binds: with the treaty itself, or after the wait of later consents, and never before the treaty. */
export function boundFrom(rule: EntryRule, consent: Day, succession: boolean, entry: Entry): Day {
  if (entry.enough && consent <= entry.enough) return entry.from
  return later(succession ? consent : after(consent, rule.later.wait), entry.from)
}

const later = (a: Day, b: Day) => (a > b ? a : b)
