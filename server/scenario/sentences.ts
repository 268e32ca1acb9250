import { lower } from './conduct.ts'
import type { Decision } from './decide.ts'
import type { FactKey, Outcome, Question, Treaty, World } from './types.ts'

export const SCENARIO_CAUTION =
  'Domestic law, case law, bilateral and regional treaties and EU law are not included. A missing obstacle is not permission; a missing safeguard is not proof that none exists. Not legal advice.'

export const cautionOf = (treaties: number, asKnownOn: string) =>
  `Built from ${treaties} ${treaties === 1 ? 'treaty' : 'treaties'} held, as known on ${dayWords(asKnownOn)}. ${SCENARIO_CAUTION}`

const nameOf = (world: World, state: string) => world.names.get(state) ?? state
const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
/** `2026-04-01` → `1 April 2026`. */
export const dayWords = (day: string) => format.format(Date.parse(day))

/** One treaty's answer in a sentence. */
export function basisSentence(
  world: World,
  treaty: Treaty,
  { outcome, article, unknown }: Decision,
  question: Question,
  via: string | null,
) {
  const asked = nameOf(world, question.requested)
  const through = via ? `, through ${lower(nameOf(world, via))}, since the treaty has no article of its own for this,` : ','
  const where = `By ${article.citation}${through}`
  return `${where} ${asked} ${SAYS[outcome]}${outcome === 'undetermined' ? `: ${unknown[0]?.says ?? ''}` : outcome === 'no-basis' ? ` under the ${treaty.shortName} on ${dayWords(question.on)}.` : '.'}`
}

const SAYS: Record<Outcome, string> = {
  shall: 'has to help, unless a listed ground is made out',
  'shall-endeavour': 'has to try to help, unless a listed ground is made out',
  may: 'may help and need not',
  'may-refuse': 'may refuse on the facts given',
  undetermined: 'cannot be told to have a duty or not',
  'no-basis': 'owes nothing',
}

/** The whole answer in a sentence; of nothing found, what was not searched. */
export function scenarioSentence(
  world: World,
  question: Question,
  bases: { outcome: Outcome; article: { citation: string } }[],
  best: Outcome,
) {
  const [a, b] = [nameOf(world, question.requesting), nameOf(world, question.requested)]
  if (best === 'no-basis')
    return `None of the ${world.instruments} instruments held obliges or provides for this between ${a} and ${b} on ${dayWords(question.on)}. Bilateral and regional treaties, domestic law, reciprocity and comity were not searched.`
  const by = bases.filter((x) => x.outcome === best).map((x) => x.article.citation)
  const what = lower(nameOf(world, question.mechanism))
  if (best === 'undetermined')
    return `What ${a} can ask of ${b} on ${dayWords(question.on)} for ${what} turns on facts that are not given or not held (${by.join('; ')}).`
  return `Asked by ${a} on ${dayWords(question.on)} for ${what}, ${b} ${SAYS[best]} (${by.join('; ')}).`
}

export const PAIRS_CAUTION =
  'Of the treaties held only, as far as the tables of acts know. Reservations, gates and the facts of a case are not weighed here; ask a scenario for that. Bilateral and regional treaties were not searched.'

/** Each fact that can be given, as a question, and why it matters. */
export const QUESTIONS: Record<FactKey, { question: string; why: string }> = {
  dualCriminality: {
    question: 'Is the conduct a crime in both States?',
    why: 'An article that reaches this pair makes help, or the freedom to refuse it, depend on dual criminality.',
  },
  assistanceTreaty: {
    question: 'Does another assistance treaty bind the two?',
    why: 'Some clauses that matter here apply only where no such treaty does.',
  },
  coercive: {
    question: 'Is a coercive measure asked for, such as a search?',
    why: 'Where nothing coercive is asked for, help can be owed although the conduct is no crime at home.',
  },
  transnational: {
    question: 'Is the offence transnational in the sense of the treaty?',
    why: 'The article is open only to offences that are.',
  },
  organizedGroup: { question: 'Is an organized criminal group involved?', why: 'The article is open only to offences in which one is.' },
  maxPenaltyRequesting: {
    question: 'What is the highest penalty in the State that asks, in years?',
    why: 'The article is open from a certain highest penalty on.',
  },
  maxPenaltyRequested: {
    question: 'What is the highest penalty in the State that is asked, in years?',
    why: 'The article is open from a certain highest penalty on.',
  },
}
