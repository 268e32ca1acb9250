import * as z from 'zod/mini'
import type { ScenarioInput } from '../api/generated/graphql.ts'
import { kept, text } from './kept.ts'
import { today } from './today.ts'

const slug = kept(text(60))
const tri = kept(z.enum(['yes', 'no']))
const years = kept(z.coerce.number().check(z.minimum(0), z.maximum(1000)))

/**
 * A scenario as its address. Ids stand without their kind. `on` is today where it is left out; a fact that is left out is not known;
 * `joined` is a list of `treaty:STATE` with commas between.
 */
export const scenarioView = z.object({
  from: slug,
  to: slug,
  ask: slug,
  for: slug,
  on: kept(z.iso.date()),
  dualCriminality: tri,
  assistanceTreaty: tri,
  coercive: tri,
  transnational: tri,
  organizedGroup: tri,
  maxPenaltyRequesting: years,
  maxPenaltyRequested: years,
  joined: kept(text(400)),
  inForce: kept(z.boolean()),
})
export type ScenarioView = z.infer<typeof scenarioView>

export const TRI_FACTS = ['dualCriminality', 'assistanceTreaty', 'coercive', 'transnational', 'organizedGroup'] as const
export const YEAR_FACTS = ['maxPenaltyRequesting', 'maxPenaltyRequested'] as const
export const FACTS = [...TRI_FACTS, ...YEAR_FACTS] as const
export type Fact = (typeof FACTS)[number]

export const joinedOf = ({ joined }: ScenarioView) =>
  (joined ?? '')
    .split(',')
    .map((each) => each.split(':'))
    .flatMap(([instrument, state]) => (instrument && state ? [{ instrument, state: `state/${state}` }] : []))

const TRI = { yes: 'YES', no: 'NO' } as const

/** What the address asks the server; null while it does not name two States, a mechanism and an offence. */
export function inputOf(view: ScenarioView): ScenarioInput | null {
  const { from, to, ask, on } = view
  if (!from || !to || !ask || !view.for || from === to) return null
  return {
    requesting: `state/${from}`,
    requested: `state/${to}`,
    mechanism: `mechanism/${ask}`,
    conduct: `offence/${view.for}`,
    on: on ?? today(),
    ...Object.fromEntries(TRI_FACTS.flatMap((fact) => (view[fact] ? [[fact, TRI[view[fact]]]] : []))),
    ...Object.fromEntries(YEAR_FACTS.flatMap((fact) => (view[fact] === undefined ? [] : [[fact, view[fact]]]))),
    // Who was taken to have joined before another State was chosen is nobody's question any more.
    assume: joinedOf(view).filter(({ state }) => state === `state/${from}` || state === `state/${to}`),
    assumeInForce: view.inForce ?? false,
  }
}

/** The same request the other way round; what is known of a penalty goes with its State. */
export const swapped = (view: ScenarioView): ScenarioView => ({
  ...view,
  from: view.to,
  to: view.from,
  maxPenaltyRequesting: view.maxPenaltyRequested,
  maxPenaltyRequested: view.maxPenaltyRequesting,
})
