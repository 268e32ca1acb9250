import { type Article, type FactKey, type Gate, type Judged, type Question, step, type Treaty, type Unknown, type World } from './types.ts'

type Verdict = { open: true } | { open: false; why: string } | { open: null; unknown: Unknown[] }

/**
 * Step 3: the conduct opens the article, as one of the treaty's own offences or by meeting the gates of a class. `ownHolds` is whether the
 * conduct is an offence of the treaty between these two, after reservations; null where that is not known.
 */
export function judgeConduct(world: World, treaty: Treaty, article: Article, question: Question, ownHolds: boolean | null): Judged {
  if (article.gates.length === 0) {
    const says = `Which crimes open ${article.citation} is not held.`
    return { step: step(null, says, { citations: [article.provision], missing: says }), unknown: [{ fact: null, says }] }
  }
  const tried = article.gates.map((gate) => ({ gate, verdict: tryGate(world, gate, question, ownHolds) }))
  const children = tried.map(({ gate, verdict }) => gateStep(treaty, gate, verdict))
  const name = world.conductName
  if (tried.some(({ verdict }) => verdict.open === true))
    return { step: step(true, `${name} opens ${article.citation}.`, { citations: [article.provision, question.conduct], children }) }
  const unknown = tried.flatMap(({ verdict }) => (verdict.open === null ? verdict.unknown : []))
  if (unknown.length > 0) {
    const sentence = `Whether ${lower(name)} opens ${article.citation} turns on what is not known.`
    return { step: step(null, sentence, { citations: [article.provision], missing: unknown[0]?.says ?? null, children }), unknown }
  }
  return { step: step(false, `${name} does not open ${article.citation}.`, { citations: [article.provision], children }), closes: true }
}

function gateStep(treaty: Treaty, gate: Gate, verdict: Verdict) {
  const citations = [gate.link, ...(gate.class === 'offence/own' ? treaty.criminalises.map((c) => c.provision) : [])]
  if (verdict.open === true) return step(true, `It meets “${gate.name}”.`, { citations })
  if (verdict.open === false) return step(false, `It does not meet “${gate.name}”: ${verdict.why}`, { citations })
  const missing = verdict.unknown[0]?.says ?? null
  return step(null, `Whether it meets “${gate.name}” is not known.`, { citations, missing })
}

/** Every part of a gate has to be met; one that is surely not met closes it, whatever the others are. */
function tryGate(world: World, gate: Gate, question: Question, ownHolds: boolean | null): Verdict {
  const parts = [ofClass(world, gate, question, ownHolds), ofPenalty(gate, question), ...ofTraits(gate, question)]
  const closed = parts.find((p) => p.open === false)
  if (closed) return closed
  const unknown = parts.flatMap((p) => (p.open === null ? p.unknown : []))
  return unknown.length > 0 ? { open: null, unknown } : { open: true }
}

const OPEN: Verdict = { open: true }
const lacks = (fact: FactKey | null, says: string): Verdict => ({ open: null, unknown: [{ fact, says }] })

function ofClass(world: World, gate: Gate, { conduct }: Question, ownHolds: boolean | null): Verdict {
  if (gate.class === conduct || gate.class === 'offence/any-with-electronic-evidence') return OPEN
  if (gate.class === 'offence/own') {
    if (ownHolds === null) return lacks(null, `Whether ${lower(world.conductName)} is an offence of the treaty between these two States.`)
    return ownHolds ? OPEN : { open: false, why: `${lower(world.conductName)} is no offence of this treaty.` }
  }
  if (gate.class === 'offence/serious-crime') return OPEN
  if (gate.class === 'offence/ict-enabled' && ownHolds) return OPEN
  return lacks(null, CLASS_TURNS_ON[gate.class] ?? `Whether the case falls under “${gate.name}”.`)
}

const CLASS_TURNS_ON: Record<string, string> = {
  'offence/serious-domestic':
    'Whether the law of the State that is asked counts the conduct among the serious offences for which it has this power.',
  'offence/other-treaty': 'Whether another treaty that binds both makes the conduct a crime.',
  'offence/ict-enabled': 'Whether the conduct was done by means of a computer system.',
}

/** "Serious" by a threshold of years. Where the text does not say whose law measures it, both have to agree. */
function ofPenalty({ maxPenaltyAtLeast: least, whoseLaw }: Gate, { facts }: Question): Verdict {
  if (least === null) return OPEN
  const years = [
    { fact: 'maxPenaltyRequesting' as const, state: 'requesting', most: facts.maxPenaltyRequesting },
    { fact: 'maxPenaltyRequested' as const, state: 'requested', most: facts.maxPenaltyRequested },
  ]
  const known = years.flatMap((y) => (y.most === null ? [] : [y.most >= least]))
  const below = { open: false as const, why: `the most that can be imposed is less than ${plural(least)}.` }
  if (whoseLaw !== 'unsettled' && known.includes(false)) return below
  if (known.length === 2) {
    if (known.every(Boolean)) return OPEN
    if (!known.includes(true)) return below
    return lacks(null, `Whose law measures ${plural(least)}: the text does not settle it, and the two States differ.`)
  }
  return {
    open: null,
    unknown: years
      .filter((y) => y.most === null)
      .map((y) => ({ fact: y.fact, says: `The highest penalty in the ${y.state} State: at least ${plural(least)} is asked for.` })),
  }
}

function ofTraits(gate: Gate, { facts }: Question): Verdict[] {
  return (
    [
      ['transnational', gate.transnational, 'transnational'],
      ['organizedGroup', gate.organizedGroup, 'the work of an organized criminal group'],
    ] as const
  ).map(([fact, asked, words]): Verdict => {
    if (!asked || facts[fact] === 'yes') return OPEN
    return facts[fact] === 'no' ? { open: false, why: `it is not ${words}.` } : lacks(fact, `Whether the offence is ${words}.`)
  })
}

const plural = (years: number) => (years === 1 ? 'one year' : `${years} years`)
export const lower = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
