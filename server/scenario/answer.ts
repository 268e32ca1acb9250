import type { InstrumentStanding, StatusKind } from '../status/standing.ts'
import { type Decision, decide } from './decide.ts'
import { unlistedKind } from './party.ts'
import { basisSentence, scenarioSentence } from './sentences.ts'
import {
  type Article,
  type FactKey,
  type Held,
  OUTCOMES,
  type Outcome,
  type Question,
  type RightsTreaty,
  type Step,
  step,
  strongest,
  type Treaty,
  type World,
} from './types.ts'
import { FACTS, isGiven, wouldDecide } from './unknowns.ts'

export interface Basis {
  treaty: Treaty
  outcome: Outcome
  article: Article
  via: string | null
  sentence: string
  steps: Step[]
  safeguards: Held[]
  missing: string[]
}
/** A fact that is not given and that would change the answer, with what each value would make of the strongest duty. */
export interface Asked {
  fact: FactKey
  would: { value: string; words: string; outcome: Outcome }[]
  treaties: string[]
}
export interface RightsStanding {
  treaty: RightsTreaty
  kind: StatusKind
  /** Where a person may complain, where the State is bound by what allows it. */
  complaint: string | null
}
export interface Scenario {
  question: Question
  asKnownOn: string
  best: Outcome
  sentence: string
  bases: Basis[]
  asks: Asked[]
  rights: { state: string; treaties: RightsStanding[] }[]
}

/** What the treaties held provide between two States, for one mechanism and conduct on one day. */
export function answer(world: World, question: Question): Scenario {
  const bases = world.treaties.flatMap((treaty) => basisOf(world, treaty, question)).sort((a, b) => rank(a.outcome) - rank(b.outcome))
  const best = strongest(bases.map((b) => b.outcome))
  const days = world.treaties.flatMap((t) => t.standing?.asKnownOn ?? [])
  return {
    question,
    asKnownOn: days.sort()[0] ?? question.on,
    best,
    sentence: scenarioSentence(world, question, bases, best),
    bases,
    asks: asksOf(world, question),
    rights: [question.requesting, question.requested].map((state) => ({ state, treaties: rightsOf(world, state) })),
  }
}

const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome)
const outcomesOf = (world: World, treaty: Treaty, question: Question) =>
  treaty.articles.map((article) => decide(world, treaty, article, question)).sort((a, b) => rank(a.outcome) - rank(b.outcome))

/** One treaty's answer: that of the article which asks most; others that say the same kind of thing are told below it. */
function basisOf(world: World, treaty: Treaty, question: Question): Basis[] {
  const [first, ...others] = outcomesOf(world, treaty, question)
  if (!first) return []
  const { article, outcome, steps } = first
  const via = article.mechanism === question.mechanism ? null : article.mechanism
  const also = others.map((o) => alsoStep(o))
  return [
    {
      treaty,
      outcome,
      article,
      via,
      sentence: basisSentence(world, treaty, first, question, via),
      steps: [
        ...steps,
        heldStep(world, article, question),
        ...(also.length > 0 ? [step(null, 'Further articles of the same treaty.', { children: also })] : []),
      ],
      safeguards: article.held.filter((h) => h.ifBoundBy.length === 0 || countsFor(world, h, question)),
      missing: first.unknown.map((u) => missingSentence(world, treaty, article, question, u)),
    },
  ]
}

const alsoStep = ({ article, outcome, steps }: Decision) =>
  step(null, `${article.citation}: ${outcome.replaceAll('-', ' ')}.`, { citations: [article.provision], children: steps })

function missingSentence(world: World, treaty: Treaty, article: Article, question: Question, { fact, says }: Decision['unknown'][number]) {
  if (!fact) return says
  const would = wouldDecide(question, fact, (q) => decide(world, treaty, article, q).outcome)
  return `${says} ${capital(would.map((w) => `${w.words}: ${WORD[w.outcome]}`).join('; '))}.`
}

/** Step 8: what protects people on each side; a renvoi counts for a State that is bound by a treaty it names. */
function heldStep(world: World, article: Article, question: Question): Step {
  const children = (['requesting', 'requested'] as const).map((side) => {
    const held = article.held.filter((h) => h.sides.includes(side))
    const counted = held.filter((h) => h.ifBoundBy.length === 0 || h.ifBoundBy.some((t) => isParty(world, t, question[side])))
    const beside = held.length - counted.length
    const name = world.names.get(question[side]) ?? question[side]
    const not =
      beside > 0 ? ` ${beside} more only for a State bound by the rights treaty that the clause names; ${name} is not known to be.` : ''
    return step(
      counted.length > 0,
      `${name}, ${side}: ${counted.length} ${counted.length === 1 ? 'protection' : 'protections'} hold it.${not}`,
      {
        citations: counted.map((h) => h.link),
      },
    )
  })
  return step(null, `What protects people under ${article.citation}, side by side.`, { children })
}

const countsFor = (world: World, held: Held, question: Question) =>
  held.sides.some((s) => s !== 'domestic' && held.ifBoundBy.some((t) => isParty(world, t, question[s])))

const isParty = (world: World, treaty: string, state: string) =>
  kindOf([...world.rights, ...world.treaties].find((t) => t.id === treaty)?.standing ?? null, state) === 'party'

const kindOf = (standing: InstrumentStanding | null, state: string): StatusKind =>
  standing ? (standing.standings.find((s) => s.state === state)?.kind ?? unlistedKind(standing)) : 'unknown'

/** Where a State stands towards each human rights treaty, with what it said of it and where a person may complain. */
export const rightsOf = (world: Pick<World, 'rights'>, state: string): RightsStanding[] =>
  world.rights.map((treaty) => ({
    treaty: { ...treaty, statements: treaty.statements.filter((s) => s.state === state && s.act !== 'objection') },
    kind: kindOf(treaty.standing, state),
    complaint: treaty.complaint && kindOf(treaty.complaint.standing, state) === 'party' ? treaty.complaint.clause : null,
  }))

/** Facts not given that would change what at least one treaty answers. */
function asksOf(world: World, question: Question): Asked[] {
  const outcomes = (q: Question) => world.treaties.map((t) => ({ id: t.id, outcome: outcomesOf(world, t, q)[0]?.outcome ?? 'no-basis' }))
  const now = outcomes(question)
  return FACTS.filter((fact) => !isGiven(question, fact)).flatMap((fact): Asked[] => {
    const moved = new Set<string>()
    const would = wouldDecide(question, fact, (q) => {
      const then = outcomes(q)
      then.forEach(({ id, outcome }, i) => {
        if (outcome !== now[i]?.outcome) moved.add(id)
      })
      return strongest(then.map((t) => t.outcome))
    })
    return moved.size > 0 ? [{ fact, would, treaties: [...moved] }] : []
  })
}

export const WORD: Record<Outcome, string> = {
  shall: 'it has to help',
  'shall-endeavour': 'it has to try to help',
  may: 'it may help and need not',
  'may-refuse': 'it may refuse',
  undetermined: 'still not determined',
  'no-basis': 'no basis',
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
