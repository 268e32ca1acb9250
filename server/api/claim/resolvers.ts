import { connectionOf, type PageArgs } from '../connection.ts'
import type { QueryResolver, Resolver, Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import type { Loaders } from '../loaders.ts'
import type { Thing, Touch } from '../things.ts'
import { type Chosen, claimsAbout, isChosen, knownClaims } from './chosen.ts'
import { ClaimTextOutcomes, claimFacets } from './facets.ts'

const farEnd = ({ far }: Touch) => far

const claims: QueryResolver<PageArgs & Chosen> = async (_, { first, after, ...chosen }, { load }) => {
  const known = await knownClaims(load, chosen)
  return connectionOf(
    known.filter((claim) => isChosen(claim, chosen)).map(({ claim }) => claim),
    { first, after },
  )
}

const Claim: Resolvers<Thing> = {
  about: ({ id }, _, { load }) => load.out(id, 'ABOUT', ({ link, far }) => ({ node: far, placement: link.placement })),
  sources: ({ id }, _, { load }) =>
    load.out(id, 'MADE_BY', (touch) => touch).then((all) => all.filter(({ link }) => link.role === 'author').map(farEnd)),
  reportedBy: ({ id }, _, { load }) =>
    load.out(id, 'MADE_BY', (touch) => touch).then((all) => all.find(({ link }) => link.role === 'reporter')?.far),
  heldBy: ({ id }, _, { load }) => load.out(id, 'HELD_BY', farEnd),
  answeredBy: ({ id }, _, { load }) => answersOf(load, id),
  origin,
}

/** What later texts made of a claim, as we read it. */
export const answersOf = (load: Loaders, claim: string) =>
  load.out(claim, 'ANSWERED_BY', ({ link, far }) => ({
    provision: far,
    outcome: link.outcome,
    link,
    sentence: `Our reading: ${OUTCOME_WORDS[String(link.outcome)]}. ${String(link.note)}`,
  }))

const OUTCOME_WORDS: Record<string, string> = { fixed: 'fixed', partly: 'partly fixed', unchanged: 'not fixed', worse: 'made worse' }

const ofText: Resolver<Thing, PageArgs> = async ({ id }, page, { load }) => connectionOf(await claimsAbout(load, id), page)

export const claim = {
  Query: { claims, claimFacets },
  Claim,
  ClaimTextOutcomes,
  Provision: { claims: ofText },
  Version: { claims: ofText },
}
