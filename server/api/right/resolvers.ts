import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { all } from '../lookup.ts'
import type { Thing } from '../things.ts'

const Right: Resolvers<Thing> = {
  securedBy: ({ id }, _, { load }) => load.out(id, 'SECURED_BY', ({ far }) => far),
  realisedBy: ({ id }, _, { load }) => load.in(id, 'REALISES', ({ far }) => far),
  interferedWithBy: ({ id }, _, { load }) => load.in(id, 'INTERFERES_WITH', ({ far }) => far),
  origin,
}

export const right = { Query: { rights: all('right') }, Right }
