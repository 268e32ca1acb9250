import type { QueryResolver, Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { sidesOf } from '../link/grants.ts'
import { compare, type Thing } from '../things.ts'

const byFamily = (a: Thing, b: Thing) => compare(String(a.family), String(b.family)) || compare(a.title, b.title)
const safeguards: QueryResolver = async (_, __, { load }) => [...(await load.ofKind('safeguard'))].sort(byFamily)

const Safeguard: Resolvers<Thing> = {
  codedTwice: ({ codedUnits }) => codedUnits ?? 0,
  agreed: ({ agreedUnits }) => agreedUnits ?? 0,
  sides: (safeguard) => sidesOf(safeguard),
  realises: ({ id }, _, { load }) => load.out(id, 'REALISES', ({ far }) => far),
  providedBy: ({ id }, _, { load }) => load.in(id, 'PROVIDES', ({ far }) => far),
  origin,
}

export const safeguard = { Query: { safeguards }, Safeguard }
