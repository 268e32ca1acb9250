import * as z from 'zod/mini'
import { dayOf } from './day.ts'

const wait = z.union([z.object({ days: z.number() }), z.object({ months: z.number(), thenFirstOfMonth: z._default(z.boolean(), false) })])
const entryRule = z.object({
  first: z.object({
    consents: z.number(),
    atLeast: z.optional(z.object({ n: z.number(), memberOf: z.string() })),
    notCounting: z.optional(z.string()),
    wait,
  }),
  later: z.object({ wait }),
})

const ORGANIZATIONS: Record<string, string> = { 'state/COE': 'the Council of Europe', 'state/EU': 'the European Union' }

function waitWords(of: z.infer<typeof wait>): string {
  if ('days' in of) return of.days === 0 ? 'at once' : `${of.days} days later`
  const months = `${of.months} ${of.months === 1 ? 'month' : 'months'}`
  return of.thenFirstOfMonth ? `on the first of the month once ${months} have passed` : `${months} later`
}

/** The rule by which a treaty, and then each later State, comes to be bound, in sentences; none where it cannot be read. */
export function entryRuleWords(rule: unknown): string[] {
  const read = entryRule.safeParse(rule)
  if (!read.success) return []
  const { first, later } = read.data
  const { atLeast, consents } = first
  const group = atLeast ? (ORGANIZATIONS[atLeast.memberOf] ?? 'an organization') : ''
  const members = atLeast ? `, ${atLeast.n === consents ? 'all' : `at least ${atLeast.n}`} of them members of ${group}` : ''
  return [
    `The first ${consents} consents${members}, bring it into force, ${waitWords(first.wait)}.`.replace(members ? '' : ',', ''),
    ...(first.notCounting ? [first.notCounting] : []),
    `Whoever consents after that is bound ${waitWords(later.wait)}.`,
  ]
}

interface Status {
  on: string
  inForce?: boolean | null
  inForceFrom?: string | null
  remaining?: number | null
  consentsNeeded?: number | null
}

/** Whether a treaty was in force on the day asked about. `sourced` is false where the day is reckoned from the acts held. */
export function inForceWords({ on, inForce, inForceFrom, remaining, consentsNeeded }: Status, sourced: boolean): string {
  if (inForceFrom) {
    const day = dayOf(inForceFrom)
    if (inForceFrom <= on) return sourced ? `In force since ${day}` : `In force; since ${day} at the latest, reckoned from the acts held`
    return sourced
      ? `Not in force on that day; since ${day}`
      : `Not in force by the acts held; since ${day} at the latest, reckoned from them`
  }
  if (inForce === null || inForce === undefined) return 'Whether it is in force so late is not known'
  return remaining ? `Not in force: ${remaining} of ${consentsNeeded} consents missing` : 'Not in force'
}
