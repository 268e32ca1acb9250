import type { Resolvers } from '../context.ts'
import { origin, source } from '../facts.ts'
import { inOrderOfTime } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'

const Action: Resolvers<Thing> = {
  kind: ({ act }) => act,
  state: ({ state }, _, { load }) => load.known(String(state)),
  instrument: ({ instrument }, _, { load }) => load.known(String(instrument)),
  concerns: ({ id }, _, { load }) => load.out(id, 'CONCERNS', ({ far }) => far),
  concernLinks: ({ id }, _, { load }) => load.out(id, 'CONCERNS', ({ link }) => link),
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
