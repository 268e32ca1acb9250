import { judgeParties } from '../scenario/party.ts'
import { dayWords } from '../scenario/sentences.ts'
import { lifeOf } from '../scenario/statements.ts'
import type { Question } from '../scenario/types.ts'
import type { Day } from '../status/days.ts'
import type { Law } from './law.ts'
import type { Reservation } from './read.ts'
import { type Touch, touchesOf } from './touches.ts'

/** What a reservation does between its State and another on a day. */
export interface Between {
  state: string
  other: string
  on: Day
  /** Null where it is not known. */
  inEffect: boolean | null
  sentence: string
  /** Who may rely on it in either direction; empty where it changes nothing between the two. */
  ways: { requesting: string; requested: string; sentence: string }[]
  touches: Touch[]
}

/**
 * Asks the engine of scenarios what a reservation does between two States: whether both are bound, whether it has its effect for the other
 * (VCLT 19 to 23), and what it leaves, opens or makes to depend on more.
 */
export function between({ world, of }: Law, { instrument, statement, about }: Reservation, other: string, on: Day): Between {
  const { state } = statement
  const [own, far] = [state, other].map((id) => world.names.get(id) ?? id) as [string, string]
  const tell = (inEffect: boolean | null, says: string, more: Partial<Between> = {}): Between => ({
    ...{ state, other, on, inEffect, ways: [], touches: [] },
    sentence: `Between ${own} and ${far} on ${dayWords(on)} ${says}`,
    ...more,
  })
  const objected = about.some((s) => s.act === 'objection' && s.state === other && s.latest <= on) ? ` ${far} objected to it.` : ''
  const found = of(instrument, [statement, ...about])
  if (!found) return tell(null, 'nothing is known of it: its treaty is not held.')
  const question = { ...NOTHING_KNOWN, requesting: other, requested: state, on }
  const bound = judgeParties(world, found.treaty, question)
  const open = bound.step.children.find((s) => s.holds !== true)
  if (open) return tell(bound.closes ? false : null, `nothing follows from it. ${open.sentence}`)
  const { inEffect, why } = lifeOf(found.treaty, statement, other, on)
  if (inEffect === false) return tell(false, `it has no effect, because ${why}.`)
  if (found.rights)
    return tell(inEffect, `it changes nothing that the two owe to each other: what it changes is owed to people.${objected}`)
  const touches = touchesOf(world, found, statement, question)
  if (touches.every((t) => t.does === 'nothing'))
    return tell(inEffect, `it changes no way to cooperate between the two${inEffect ? '' : ', whether or not it has effect'}.`, { touches })
  const effect = inEffect ? 'it has effect, both ways' : 'whether it has effect is not known'
  return tell(inEffect, `${effect}.${added(why)}`, { touches, ways: waysOf(inEffect, [state, own], [other, far]) })
}

/** What it modifies for its State towards the other it modifies for the other towards its State. */
function waysOf(inEffect: true | null, [state, own]: [string, string], [other, far]: [string, string]): Between['ways'] {
  const may = inEffect ? 'may' : 'may, if it has effect,'
  return [
    { requesting: other, requested: state, sentence: `Asked by ${far}, ${own} ${may} rely on it (VCLT 21(1)(a)).` },
    { requesting: state, requested: other, sentence: `Asked by ${own}, ${far} ${may} rely on it to the same extent (VCLT 21(1)(b)).` },
  ]
}

const added = (why: string | null) => (why ? ` ${why.charAt(0).toUpperCase()}${why.slice(1)}.` : '')

const NOTHING_KNOWN: Omit<Question, 'requesting' | 'requested' | 'on'> = {
  mechanism: '',
  conduct: '',
  facts: {
    dualCriminality: 'unknown',
    assistanceTreaty: 'unknown',
    coercive: 'unknown',
    transnational: 'unknown',
    organizedGroup: 'unknown',
    maxPenaltyRequesting: null,
    maxPenaltyRequested: null,
  },
  assume: [],
  assumeInForce: false,
}
