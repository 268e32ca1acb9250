import { badInput, notFound } from '../../errors.ts'
import { OUTCOMES, STANCES } from '../../model/claim.ts'
import { connectionOf, type PageArgs } from '../connection.ts'
import type { QueryResolver, Resolver, Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import type { Loaders } from '../loaders.ts'
import { compare, type Thing, type Touch } from '../things.ts'

const earliestFirst = (a: Thing, b: Thing) => compare(String(a.date ?? '9'), String(b.date ?? '9')) || compare(a.id, b.id)
const farEnd = ({ far }: Touch) => far

/** Claims about a provision and what is in it, or about a version or an instrument and any of its provisions; each once. */
export async function claimsAbout(load: Loaders, id: string): Promise<Thing[]> {
  const rows = await load.ofText('claims-about', id)
  const things = rows.map(({ node }) => load.remember(node))
  return [...new Map(things.map((t) => [t.id, t])).values()].sort(earliestFirst)
}

interface Chosen {
  about?: string | null
  stance?: string | null
  outcome?: string | null
}
const UNANSWERED = 'unanswered'

function check(argument: 'stance' | 'outcome', value: string | null | undefined, allowed: readonly string[]) {
  if (value && !allowed.includes(value)) throw badInput(`${argument} must be one of ${allowed.join(', ')}.`, { argument })
}

/** Those of the claims that some later provision met in this way, or that nothing is held about. */
async function metAs(load: Loaders, outcome: string, claims: Thing[]): Promise<Thing[]> {
  const outcomes = await Promise.all(claims.map(({ id }) => load.out(id, 'ANSWERED_BY', ({ link }) => String(link.outcome))))
  return claims.filter((_, index) => (outcome === UNANSWERED ? outcomes[index]?.length === 0 : outcomes[index]?.includes(outcome)))
}

const claims: QueryResolver<PageArgs & Chosen> = async (_, { about, stance, outcome, ...page }, { load }) => {
  check('stance', stance, STANCES)
  check('outcome', outcome, [...OUTCOMES, UNANSWERED])
  if (about && !(await load.thing(about))) throw notFound(`about names nothing that is held: ${about}.`, { argument: 'about' })
  const all = about ? await claimsAbout(load, about) : [...(await load.ofKind('claim'))].sort(earliestFirst)
  const ofStance = stance ? all.filter((c) => c.stance === stance) : all
  return connectionOf(outcome ? await metAs(load, outcome, ofStance) : ofStance, page)
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

export const claim = { Query: { claims }, Claim, Provision: { claims: ofText }, Version: { claims: ofText } }
