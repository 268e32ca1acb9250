import { badInput, notFound } from '../../errors.ts'
import type { FactKey, Question, Tri } from '../../scenario/types.ts'
import type { Loaders } from '../loaders.ts'
import { today } from '../state/resolvers.ts'

export interface ScenarioInput {
  requesting: string
  requested: string
  mechanism: string
  conduct: string
  on?: string | null
  dualCriminality: Tri
  assistanceTreaty: Tri
  coercive: Tri
  transnational: Tri
  organizedGroup: Tri
  maxPenaltyRequesting?: number | null
  maxPenaltyRequested?: number | null
  assume: { state: string; instrument: string }[]
  assumeInForce: boolean
}

/** Two States and every treaty there is, with room to spare. */
const MOST_ASSUMED = 100

/** The question that an input asks; BAD_INPUT names the field. Whether what it names exists shows when it is read. */
export function questionOf(input: ScenarioInput): Question {
  if (input.requesting === input.requested)
    throw badInput('A State asks another: requesting and requested are the same.', { argument: 'requested' })
  const { requesting, requested, mechanism, conduct, assume, assumeInForce } = input
  if (assume.length > MOST_ASSUMED)
    throw badInput(`assume may name ${MOST_ASSUMED} things; it names ${assume.length}.`, { argument: 'assume' })
  const third = assume.find(({ state }) => state !== requesting && state !== requested)
  if (third) throw badInput(`assume: ${third.state} is neither of the two States, so nothing follows from it.`, { argument: 'assume' })
  const facts = {
    ...tri(input),
    maxPenaltyRequesting: years(input, 'maxPenaltyRequesting'),
    maxPenaltyRequested: years(input, 'maxPenaltyRequested'),
  }
  return { requesting, requested, mechanism, conduct, on: input.on ?? today(), assume, assumeInForce, facts }
}

const tri = (input: ScenarioInput) => {
  const known = (fact: Exclude<FactKey, `maxPenalty${string}`>): Tri => input[fact] ?? 'unknown'
  return {
    dualCriminality: known('dualCriminality'),
    assistanceTreaty: known('assistanceTreaty'),
    coercive: known('coercive'),
    transnational: known('transnational'),
    organizedGroup: known('organizedGroup'),
  }
}

function years(input: ScenarioInput, field: 'maxPenaltyRequesting' | 'maxPenaltyRequested') {
  const value = input[field] ?? null
  if (value !== null && (value < 0 || value > 1000))
    throw badInput(`${field} is a number of years from 0 to 1000; it is ${value}.`, { argument: field })
  return value
}

export async function mustBe(load: Loaders, type: string, id: string, argument: string) {
  const thing = await load.thing(id)
  if (thing?.__typename !== type) throw notFound(`${argument}: there is no ${type.toLowerCase()} ${id}.`, { id, argument })
}
