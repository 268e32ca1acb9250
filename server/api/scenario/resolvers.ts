import { badInput } from '../../errors.ts'
import { groundsOf } from '../../scenario/grounds.ts'
import { type Scenario as Answer, type Asked, type Basis, type RightsStanding, scenario } from '../../scenario/index.ts'
import { newPairs, type Pair, pairs } from '../../scenario/pairs.ts'
import { cautionOf, PAIRS_CAUTION, QUESTIONS } from '../../scenario/sentences.ts'
import type { Held, Step as StepFacts } from '../../scenario/types.ts'
import { connectionOf, type PageArgs } from '../connection.ts'
import type { QueryResolver, Resolvers } from '../context.ts'
import { toGrant } from '../link/grants.ts'
import { possibleEnds, possibleStarts } from '../link-ids.ts'
import type { Loaders } from '../loaders.ts'
import { atMost } from '../paging.ts'
import { today } from '../state/resolvers.ts'
import { mustBe, questionOf, type ScenarioInput } from './input.ts'
import { ofState } from './of-state.ts'

const scenarioOf: QueryResolver<{ input: ScenarioInput }> = async (_, { input }, { load }) => scenario(load.reader, questionOf(input))

interface PairArgs extends PageArgs {
  mechanism?: string | null
  state?: string | null
  with?: string | null
  on?: string | null
}
const pairsOn: QueryResolver<PairArgs> = async (_, { mechanism, state, with: other, on, ...page }, { load }) => {
  if (mechanism) await mustBe(load, 'Mechanism', mechanism, 'mechanism')
  if (state) await mustBe(load, 'State', state, 'state')
  if (other) await mustBe(load, 'State', other, 'with')
  if (other && !state) throw badInput('with names the other State of a pair: name the one as state.', { argument: 'with' })
  const all = await pairs(load.reader, { mechanism: mechanism ?? null, on: on ?? today() })
  const has = (id: string) => (p: Pair) => p.a === id || p.b === id
  const own = state ? all.filter(has(state)) : all
  return connectionOf(other ? own.filter(has(other)) : own, page)
}

interface GainArgs extends PageArgs {
  instrument: string
  mechanism: string
  adding: string[]
  on?: string | null
  assumeInForce: boolean
}
const gained: QueryResolver<GainArgs> = async (_, { first, after, adding, on, ...rest }, { load }) => {
  atMost(100, 'adding', adding)
  await Promise.all([
    mustBe(load, 'Instrument', rest.instrument, 'instrument'),
    mustBe(load, 'Mechanism', rest.mechanism, 'mechanism'),
    ...adding.map((id) => mustBe(load, 'State', id, 'adding')),
  ])
  if (new Set(adding).size < adding.length) throw badInput('adding names a State twice.', { argument: 'adding' })
  const day = on ?? today()
  const found = await newPairs(load.reader, { ...rest, adding, on: day })
  return {
    instrument: load.known(rest.instrument),
    on: day,
    pairs: connectionOf(found, { first, after: after ?? null }),
    caution: PAIRS_CAUTION,
  }
}

const Scenario: Resolvers<Answer> = {
  requesting: ({ question }, _, { load }) => load.known(question.requesting),
  requested: ({ question }, _, { load }) => load.known(question.requested),
  mechanism: ({ question }, _, { load }) => load.known(question.mechanism),
  conduct: ({ question }, _, { load }) => load.known(question.conduct),
  on: ({ question }) => question.on,
  requestingRights: ({ rights }) => rights[0]?.treaties ?? [],
  requestedRights: ({ rights }) => rights[1]?.treaties ?? [],
  caution: ({ bases, asKnownOn }) => cautionOf(bases.length, asKnownOn),
}

const AskedFact: Resolvers<Asked> = {
  question: ({ fact }) => QUESTIONS[fact].question,
  why: ({ fact }) => QUESTIONS[fact].why,
  would: ({ would }) => would.map(({ value, outcome }) => ({ value, best: outcome })),
  instruments: ({ treaties }, _, { load }) => treaties.map((id) => load.known(id)),
}

const LegalBasis: Resolvers<Basis> = {
  instrument: ({ treaty }, _, { load }) => load.known(treaty.id),
  provision: ({ article }, _, { load }) => load.known(article.provision),
  via: ({ via }, _, { load }) => (via ? load.known(via) : null),
  otherTreaties: ({ treaty }, _, { load }) => treaty.otherTreaties.map((id) => load.known(id)),
  steps: ({ steps }) => numbered(steps),
  refusalGrounds: ({ article }, _, { load }) => {
    const { dual, others } = groundsOf(article)
    return [...dual, ...others].map((g) => grantOf(load, g))
  },
  safeguards: ({ safeguards }, _, { load }) => safeguards.map((h) => grantOf(load, h)),
}

/** What a clause gives, with the sides that it binds of this article. All is asked for at once, so that it goes out in one round. */
async function grantOf(load: Loaders, { link, provision, safeguard, sides }: Pick<Held, 'link' | 'provision' | 'safeguard' | 'sides'>) {
  const [tie, clause, given] = await Promise.all([load.knownLink(link), load.known(provision), load.known(safeguard)])
  return { ...toGrant({ link: tie, clause, safeguard: given }), appliesTo: sides }
}

const Step: Resolvers<StepFacts> = {
  citations: ({ citations }, _, { load }) => citations.map((id) => (id.startsWith('link/') ? linkOf(load, id) : load.known(id))),
  children: ({ children }) => numbered(children),
}
/** A link is called by what it joins, so that is asked for at once with it. */
async function linkOf(load: Loaders, id: string) {
  const ends = [...possibleStarts(id), ...possibleEnds(id)].map((end) => load.thing(end))
  const [link] = await Promise.all([load.knownLink(id), ...ends])
  return link
}
const numbered = (steps: StepFacts[]) => steps.map((s, i) => ({ ...s, order: i + 1 }))

const RightsTreaty: Resolvers<RightsStanding> = {
  instrument: ({ treaty }, _, { load }) => load.known(treaty.id),
  complaint: ({ complaint }, _, { load }) => load.maybe(complaint ?? undefined),
  bars: ({ treaty }, _, { load }) => treaty.bars.map((id) => load.known(id)),
  statements: ({ treaty }, _, { load }) => treaty.statements.map((s) => load.known(s.id)),
}

const StatePair: Resolvers<Pair> = {
  a: ({ a }, _, { load }) => load.known(a),
  b: ({ b }, _, { load }) => load.known(b),
}
const PairBasis: Resolvers<Pair['bases'][number]> = {
  mechanism: ({ mechanism }, _, { load }) => load.known(mechanism),
  instruments: ({ instruments }, _, { load }) => instruments.map((id) => load.known(id)),
}

export const scenarios = {
  Query: { scenario: scenarioOf, pairs: pairsOn, newPairs: gained },
  Scenario,
  AskedFact,
  LegalBasis,
  Step,
  RightsTreaty,
  StatePair,
  PairBasis,
  ...ofState,
}
