import { badInput } from '../../errors.ts'
import { EFFECTS } from '../../model/state.ts'
import { type Between, between } from '../../reservations/between.ts'
import { type Choice, chosen, type Facets, facetsOf, NOWHERE } from '../../reservations/choose.ts'
import type { Reservation } from '../../reservations/read.ts'
import type { Touch } from '../../reservations/touches.ts'
import { doesWords } from '../../reservations/words.ts'
import { isAllowed } from '../../scenario/statements.ts'
import { connectionOf, type PageArgs } from '../connection.ts'
import type { QueryResolver, Resolver, Resolvers } from '../context.ts'
import type { Loaders } from '../loaders.ts'
import { mustBe } from '../scenario/input.ts'
import { today } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'
import { heldOf } from './held.ts'

type Args = PageArgs & { [choice in keyof Choice]?: string | null }
const ACTS = ['reservation', 'declaration']

const reservations: QueryResolver<Args> = async (_, { first, after, ...asked }, { load }) => {
  const choice = await checked(asked, load)
  const { all } = await heldOf(load).reservations
  return { ...connectionOf(chosen(all, choice), { first, after: after ?? null }), facets: facetsOf(all, choice), caution: CAUTION }
}

const CAUTION =
  'What the sources held tell of reservations and declarations, in our words. For many treaties and States nothing is held, which is no finding that nothing was said. Facts of a case are not weighed here; a scenario does that.'

/** BAD_INPUT for a word that is none of those allowed, NOT_FOUND for an id that names nothing of its kind. */
async function checked({ instrument, provision, state, effect, act }: Omit<Args, keyof PageArgs>, load: Loaders): Promise<Choice> {
  mustBeOne('effect', effect, EFFECTS)
  mustBeOne('act', act, ACTS)
  await Promise.all([
    instrument && mustBe(load, 'Instrument', instrument, 'instrument'),
    provision && provision !== NOWHERE && mustBe(load, 'Provision', provision, 'provision'),
    state && mustBe(load, 'State', state, 'state'),
  ])
  return { instrument: instrument || null, provision: provision || null, state: state || null, effect: effect ?? null, act: act ?? null }
}
function mustBeOne(argument: string, value: string | null | undefined, allowed: readonly string[]) {
  if (value != null && !allowed.includes(value)) throw badInput(`${argument} must be one of ${allowed.join(', ')}.`, { argument })
}

const ofAct: Resolver<Thing> = async ({ id }, _, { load }) => (await heldOf(load).reservations).all.find((r) => r.id === id) ?? null

const lifeBetween: Resolver<Reservation, { other: string; on?: string | null }> = async (reservation, { other, on }, { load }) => {
  await mustBe(load, 'State', other, 'other')
  if (other === reservation.statement.state) return null
  const day = on ?? today()
  return between(await heldOf(load).law(day), reservation, other, day)
}

const ReservationType = {
  ...({
    act: ({ id }, _, { load }) => load.known(id),
    does: async (reservation, _, { load }) => {
      const { names, laws } = await heldOf(load).reservations
      return doesWords(reservation, laws.get(reservation.instrument)?.rights !== undefined, (id) => names.get(id) ?? id)
    },
    allowed: async ({ instrument, statement }, _, { load }) => {
      const { laws, reservable } = await heldOf(load).reservations
      const placed = statement.concerns.length + statement.madeUnder.length > 0
      const weighed = statement.act === 'reservation' || statement.effect === 'excludes'
      return placed && weighed && laws.get(instrument)?.reservationsClosed ? isAllowed({ reservable }, statement) : null
    },
    objections: ({ about }, _, { load }) => about.filter((s) => s.act === 'objection').map((s) => load.known(s.id)),
  } satisfies Resolvers<Reservation>),
  between: lifeBetween,
}

const named = (counts: Facets[keyof Facets]) => counts.map((c) => ({ ...c, named: true }))
const ReservationFacets: Resolvers<Facets> = {
  instruments: ({ instrument }) => named(instrument),
  provisions: ({ provision }) => named(provision),
  states: ({ state }) => named(state),
  effects: ({ effect }) => effect,
  acts: ({ act }) => act,
}
const ReservationCount: Resolvers<{ value: string; named?: boolean }> = {
  node: ({ value, named: isId }, _, { load }) => (isId && value !== NOWHERE ? load.known(value) : null),
}

const ReservationBetween: Resolvers<Between> = {
  state: ({ state }, _, { load }) => load.known(state),
  other: ({ other }, _, { load }) => load.known(other),
}
const ReservationWay: Resolvers<Between['ways'][number]> = {
  requesting: ({ requesting }, _, { load }) => load.known(requesting),
  requested: ({ requested }, _, { load }) => load.known(requested),
}
const ReservationTouch: Resolvers<Touch> = {
  mechanism: ({ mechanism }, _, { load }) => load.maybe(mechanism ?? undefined),
  offence: ({ offence }, _, { load }) => load.maybe(offence ?? undefined),
  provision: ({ provision }, _, { load }) => load.known(provision),
}

export const reservation = {
  Query: { reservations },
  Action: { reservation: ofAct },
  Reservation: ReservationType,
  ReservationFacets,
  ReservationCount,
  ReservationBetween,
  ReservationWay,
  ReservationTouch,
}
