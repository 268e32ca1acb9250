import type { Day } from '../status/days.ts'
import { type InstrumentStanding, isTooLate, type StatusKind } from '../status/standing.ts'
import { dayWords } from './sentences.ts'
import { type Judged, type Question, step, type Treaty, type World } from './types.ts'

/** Step 1: the treaty is in force on the day, and binds both States. A signature alone binds nobody. */
export function judgeParties(world: World, treaty: Treaty, question: Question): Judged {
  const found = [question.requesting, question.requested].map((state) => standing(world, treaty, question, state))
  const children = found.map((f) => f.step)
  const closed = found.some((f) => f.closes)
  const unknown = closed ? [] : found.flatMap((f) => f.unknown ?? [])
  const holds = closed ? false : unknown.length > 0 ? null : true
  const bound = `Whether the ${treaty.shortName} binds both States on ${dayWords(question.on)}`
  const sentence = closed ? `${bound}: it does not.` : holds ? `${bound}: it does.` : `${bound}: not known.`
  return { step: step(holds, sentence, { children, missing: unknown[0]?.says ?? null }), closes: closed, unknown }
}

function standing(world: World, treaty: Treaty, question: Question, state: string): Judged {
  const name = world.names.get(state) ?? state
  const { on } = question
  if (world.organizations.has(state)) {
    const says = `What ${name} has power over itself is not held; its members carry out requests.`
    return { step: step(null, says, { citations: [state], missing: says }), unknown: [{ fact: null, says }] }
  }
  const held = treaty.standing
  if (question.assume.some((a) => a.state === state && a.instrument === treaty.id)) return assumed(name, treaty, question)
  if (!held) {
    const says = `Whether ${name} is bound by the ${treaty.shortName}: no table of acts is held.`
    return { step: step(null, says, { citations: [state, treaty.id], missing: says }), unknown: [{ fact: null, says }] }
  }
  const own = held.standings.find((s) => s.state === state)
  const kind = own?.kind ?? unlistedKind(held)
  const acts = own?.acts ?? []
  const citations = [state, ...acts.map((a) => a.id)]
  if (held.uncertain.some((s) => s.state === state)) {
    const says = `Where ${name} stood on ${dayWords(on)} is not certain: the day of an act is known only within a span.`
    return { step: step(null, says, { citations, missing: says }), unknown: [{ fact: null, says }] }
  }
  if (kind === 'unknown') {
    const says = `Whether ${name} is bound on ${dayWords(on)}: the tables held end on ${dayWords(held.asKnownOn)} and list no consent.`
    return { step: step(null, says, { citations, missing: says }), unknown: [{ fact: null, says }] }
  }
  if (kind === 'consented' && question.assumeInForce) return { step: step(true, assumedInForce(name, treaty), { citations }) }
  return { step: step(kind === 'party', SAYS[kind](name, on, held), { citations }), closes: kind !== 'party' }
}

function assumed(name: string, treaty: Treaty, { on, assumeInForce }: Question): Judged {
  const from = treaty.standing?.inForceFrom ?? null
  const inForce = assumeInForce || (from !== null && from <= on)
  const sentence = inForce
    ? `${name} is taken to have joined, and to be bound.`
    : `${name} is taken to have joined; the treaty itself is not in force on ${dayWords(on)}.`
  return { step: step(inForce, sentence, { citations: [treaty.id] }), closes: !inForce }
}

const assumedInForce = (name: string, treaty: Treaty) =>
  `${name} has deposited its consent, and the ${treaty.shortName} is taken to be in force.`

/** Where a State stands that no table lists. */
export const unlistedKind = ({ on, asKnownOn }: InstrumentStanding): StatusKind => (isTooLate(on, asKnownOn) ? 'unknown' : 'none')

type Say = (name: string, on: Day, held: InstrumentStanding) => string
const SAYS: Record<Exclude<StatusKind, 'unknown'>, Say> = {
  party: (name) => `${name} is bound.`,
  consented: (name, on, { inForceFrom: from }) =>
    `${name} has deposited its consent and is not bound on ${dayWords(on)}${from && from > on ? `: the treaty enters into force on ${dayWords(from)}` : ''}.`,
  signatory: (name) => `${name} has signed and not consented to be bound; a signature alone opens no cooperation here.`,
  former: (name) => `${name} was bound and has left.`,
  none: (name, _, { asKnownOn }) => `${name} is not bound, as known on ${dayWords(asKnownOn)}: no act of it is held.`,
}
