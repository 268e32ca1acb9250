import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { all } from '../lookup.ts'
import type { Thing } from '../things.ts'

const KnownGap: Resolvers<Thing> = {
  touches: ({ id }, _, { load }) => load.out(id, 'TOUCHES', ({ far }) => far),
  origin,
}

export const gaps = { Query: { gaps: all('gap') }, KnownGap }
