import { OUTCOMES, STANCES } from '../../model/claim.ts'
import type { QueryResolver, Resolvers } from '../context.ts'
import { type Chosen, isChosen, type Known, knownClaims, UNANSWERED } from './chosen.ts'

interface Count {
  value: string
  count: number
}
interface TextOutcomes {
  text: string
  count: number
  outcomes: Count[]
}
interface Facets {
  total: number
  stances: Count[]
  outcomes: Count[]
  sayers: Count[]
  texts: TextOutcomes[]
}

const ALL_OUTCOMES = [...OUTCOMES, UNANSWERED]

const countsOf = (claims: Known[], values: readonly string[], of: (claim: Known) => string[]): Count[] =>
  values.map((value) => ({ value, count: claims.filter((claim) => of(claim).includes(value)).length }))

const mostFirst = (counts: Count[]) =>
  counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** Counts what each choice would leave, under all the other choices. */
function facetsOf(known: Known[], chosen: Chosen): Facets {
  const left = (but?: keyof Chosen) => known.filter((claim) => isChosen(claim, chosen, but))
  const [all, bySayer] = [left(), left('by')]
  const texts = [...new Set(all.flatMap((claim) => claim.texts))]
  return {
    total: all.length,
    stances: countsOf(left('stance'), STANCES, ({ claim }) => [String(claim.stance)]),
    outcomes: countsOf(left('outcome'), ALL_OUTCOMES, ({ outcomes }) => outcomes),
    sayers: mostFirst(countsOf(bySayer, [...new Set(bySayer.flatMap(({ sayers }) => sayers))], ({ sayers }) => sayers)),
    texts: texts.map((text) => {
      const about = all.filter((claim) => claim.texts.includes(text))
      return { text, count: about.length, outcomes: countsOf(about, ALL_OUTCOMES, ({ outcomes }) => outcomes) }
    }),
  }
}

export const claimFacets: QueryResolver<Chosen> = async (_, chosen, { load }) => facetsOf(await knownClaims(load, chosen), chosen)

export const ClaimTextOutcomes: Resolvers<TextOutcomes> = {
  text: ({ text }, _, { load }) => load.known(text),
}
