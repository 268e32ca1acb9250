import type { z } from 'zod'
import type { entryRule } from '../model/instrument.ts'
import { addDays, addMonths, type Day, firstOfNextMonth } from './days.ts'

export type EntryRule = z.infer<typeof entryRule>
type Wait = EntryRule['first']['wait']

/** A consent to be bound, as far as its day is known. */
export interface Consent {
  state: string
  earliest: Day
  latest: Day
  /** Successions bind without delay. */
  succession: boolean
}

export function after(day: Day, wait: Wait): Day {
  if ('days' in wait) return addDays(day, wait.days)
  const end = addMonths(day, wait.months)
  return wait.thenFirstOfMonth ? firstOfNextMonth(end) : end
}

/**
 * When a treaty enters into force by its own rule: the day after the wait that follows the consent with which enough States have
 * consented. `counted` leaves out regional organizations; `isMember` says who was a member of an organization on a day. Null while too few.
 */
export function entryIntoForce(rule: EntryRule, consents: Consent[], isMember: (state: string, group: string, on: Day) => boolean) {
  const { consents: needed, atLeast, wait } = rule.first
  const inOrder = [...consents].sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0))
  let members = 0
  for (const [i, { state, latest }] of inOrder.entries()) {
    if (atLeast && isMember(state, atLeast.memberOf, latest)) members += 1
    if (i + 1 >= needed && members >= (atLeast?.n ?? 0)) return { enough: latest, from: after(latest, wait) }
  }
  return null
}

/** From when a consent binds: with the treaty itself, or after the wait of later consents. */
export function boundFrom(rule: EntryRule, consent: Day, succession: boolean, entry: { enough: Day; from: Day }): Day {
  if (consent <= entry.enough) return entry.from
  return succession ? consent : later(after(consent, rule.later.wait), entry.from)
}

const later = (a: Day, b: Day) => (a > b ? a : b)
