import type { Resolver } from './context.ts'
import type { Thing, Tie } from './things.ts'

interface StoredWitness {
  field: string
}

export const witnessesOf = (fact: { witnesses?: string }): StoredWitness[] =>
  fact.witnesses ? (JSON.parse(fact.witnesses) as StoredWitness[]) : []

/** Resolvers that every stated fact has alike. */
export const origin: Resolver<Thing | Tie> = ({ file, line }) => (file ? { file, line } : null)
export const source: Resolver<Thing | Tie> = (fact, _, { load }) => load.maybe(fact.source)
export const witnesses: Resolver<Thing | Tie> = (fact) => witnessesOf(fact)
export const witnessesOfProvision: Resolver<Thing> = async ({ id }, _, { load }) =>
  witnessesOf({ witnesses: (await load.witnesses(id)) ?? undefined })
