import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import type { Thing } from '../things.ts'

const Retired: Resolvers<Thing> = {
  became: ({ id }, _, { load }) => load.out(id, 'BECAME', ({ far }) => far),
  origin,
}

export const retired = { Retired }
