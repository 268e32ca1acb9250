import { rightsOf } from '../../scenario/answer.ts'
import { type Partners as PartnersFound, pairs, partnersIn } from '../../scenario/pairs.ts'
import type { Resolver, Resolvers } from '../context.ts'
import { heldOf } from '../reservation/held.ts'
import { today } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'
import { mustBe } from './input.ts'

const partners: Resolver<Thing, { on?: string | null; mechanism?: string | null }> = async ({ id }, { on, mechanism }, { load }) => {
  if (mechanism) await mustBe(load, 'Mechanism', mechanism, 'mechanism')
  return partnersIn(await pairs(load.reader, { mechanism: mechanism ?? null, on: on ?? today() }), id)
}
const rightsTreaties: Resolver<Thing, { on?: string | null }> = async ({ id }, { on }, { load }) => {
  const held = heldOf(load)
  const [{ rights }, { statements }] = await Promise.all([held.law(on ?? today()), held.reservations])
  return rightsOf({ rights: rights(statements) }, id)
}
const PartnersType: Resolvers<PartnersFound> = {
  mechanism: ({ mechanism }, _, { load }) => load.known(mechanism),
  count: ({ states }) => states.length,
  states: ({ states }, _, { load }) => states.map((id) => load.known(id)),
}
const PartnersBy: Resolvers<PartnersFound['by'][number]> = { instrument: ({ instrument }, _, { load }) => load.known(instrument) }

/** What a scenario would say of one State, without another. */
export const ofState = { State: { partners, rightsTreaties }, Partners: PartnersType, PartnersBy }
