import type { QueryResolver, Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import type { Thing } from '../things.ts'

const powers: QueryResolver = async (_, __, { load }) =>
  [...(await load.ofKind('power'))].sort((a, b) => Number(b.intrusion) - Number(a.intrusion))

const Power: Resolvers<Thing> = {
  grantedBy: ({ id }, _, { load }) => load.in(id, 'GRANTS', ({ far }) => far),
  interferesWith: ({ id }, _, { load }) => load.out(id, 'INTERFERES_WITH', ({ far }) => far),
  origin,
}

export const power = { Query: { powers }, Power }
