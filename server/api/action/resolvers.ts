import type { Resolvers } from '../context.ts'
import { origin, source } from '../facts.ts'
import type { Loaders } from '../loaders.ts'
import { inOrderOfTime } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'

const named = (ids: unknown, load: Loaders) => Promise.all(((ids as string[] | undefined) ?? []).map((id) => load.known(id)))

const Action: Resolvers<Thing> = {
  kind: ({ act }) => act,
  state: ({ state }, _, { load }) => load.known(String(state)),
  instrument: ({ instrument }, _, { load }) => load.known(String(instrument)),
  concerns: ({ id }, _, { load }) => load.out(id, 'CONCERNS', ({ far }) => far),
  concernLinks: ({ id }, _, { load }) => load.out(id, 'CONCERNS', ({ link }) => link),
  madeUnder: ({ madeUnder }, _, { load }) => named(madeUnder, load),
  opens: ({ opens }, _, { load }) => named(opens, load),
  withdraws: ({ withdraws }, _, { load }) => (withdraws ? load.known(String(withdraws)) : null),
  objectsTo: ({ objectsTo }, _, { load }) => (objectsTo ? load.known(String(objectsTo)) : null),
  withdrawnBy: ({ withdrawnBy }, _, { load }) => (withdrawnBy ? load.known(String(withdrawnBy)) : null),
  source,
  origin,
}

const ofInstrument: Resolvers<Thing> = {
  actions: ({ id }, _, { load }) => load.in(id, 'UNDER', ({ far }) => far).then((all) => all.sort(inOrderOfTime)),
}
const ofProvision: Resolvers<Thing> = {
  actsOfStates: ({ id }, _, { load }) => load.in(id, 'CONCERNS', ({ far }) => far).then((all) => all.sort(inOrderOfTime)),
}

export const action = { Action, Instrument: ofInstrument, Provision: ofProvision }
