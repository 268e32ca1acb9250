import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { all } from '../lookup.ts'
import type { Thing } from '../things.ts'

const Burden: Resolvers<Thing> = {
  imposedBy: ({ id }, _, { load }) => load.in(id, 'IMPOSES', ({ far }) => far),
  origin,
}

export const burden = { Query: { burdens: all('burden') }, Burden }
