import type { Act } from '../../server/status/choose.ts'
import { type Question, standingsOn } from '../../server/status/standing.ts'

export const TABLE = 'source/table'
export const LOWER = 'source/lower-table'

/** `act('FRA', 'ratification', '2020-01-31')`, or within a span; in the table that ranks first unless another is named. */
export function act(state: string, kind: string, days: string | [string, string], table = TABLE): Act {
  const [earliest, latest] = typeof days === 'string' ? [days, days] : days
  return { id: `action/${state}-${kind}-${earliest}`, state, act: kind, earliest, latest, table }
}

export const rule = (consents: number, days = 90, later = 30): NonNullable<Question['rule']> => ({
  first: { consents, wait: { days } },
  later: { wait: { days: later } },
})

/** Where everybody stood on a day, by acts in tables that are complete until 2030 unless told otherwise. */
export function ask(on: string, acts: Act[], more: Partial<Question> = {}) {
  return standingsOn({
    on,
    acts,
    states: [...new Set(acts.map((a) => a.state))],
    tables: [{ id: TABLE, completeTo: '2030-01-01' }],
    rule: rule(1),
    entryIntoForce: null,
    isOrganization: () => false,
    isMember: () => false,
    ...more,
  })
}

export const kinds = ({ standings }: ReturnType<typeof ask>) => Object.fromEntries(standings.map((s) => [s.state, s.kind]))
