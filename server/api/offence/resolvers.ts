import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { all } from '../lookup.ts'
import type { Thing } from '../things.ts'

const Offence: Resolvers<Thing> = {
  criminalisedBy: ({ id }, _, { load }) => load.in(id, 'CRIMINALISES', ({ far }) => far),
  opens: ({ id }, _, { load }) => load.in(id, 'OPEN_TO', ({ far }) => far),
  origin,
}

export const offence = { Query: { offences: all('offence') }, Offence }
