import type { Act, Difference } from '../../status/choose.ts'
import { isTooLate, type Standing } from '../../status/standing.ts'
import type { Resolver, Resolvers } from '../context.ts'
import { today } from '../state/resolvers.ts'
import { compare, type Thing } from '../things.ts'
import { statusByYear, statusChanges } from './changes.ts'
import { figuresOf } from './figures.ts'
import { type Standings, standingsOf } from './read.ts'

const status: Resolver<Thing, { on?: string | null }> = async (instrument, { on }, { load }) => {
  const found = await standingsOf(load, instrument, on ?? today())
  return found && { instrument, ...found }
}

const statuses: Resolver<Thing, { on?: string | null }> = async ({ id }, { on }, { load }) => {
  const day = on ?? today()
  const instruments = await load.ofKind('instrument')
  const all = await Promise.all(instruments.map(async (instrument) => ({ instrument, found: await standingsOf(load, instrument, day) })))
  return all.flatMap(({ instrument, found }) => {
    if (!found) return []
    const { standing, acts } = found
    const own = standing.standings.find((s) => s.state === id)
    return [
      {
        instrument,
        asKnownOn: standing.asKnownOn,
        laterActs: standing.laterActs.filter((a) => a.state === id).map((a) => acts.get(a.id)),
        kind: own?.kind ?? unlisted(standing),
        uncertain: standing.uncertain.some((s) => s.state === id),
        actions: (own?.acts ?? []).map((a) => acts.get(a.id)),
      },
    ]
  })
}

type Found = Standings & { instrument: Thing }
const SIGNED = ['signatory', 'consented', 'party', 'former']

const InstrumentStatus: Resolvers<Found> = {
  on: ({ standing }) => standing.on,
  asKnownOn: ({ standing }) => standing.asKnownOn,
  laterActs: ({ standing, acts }) => standing.laterActs.flatMap((a) => acts.get(a.id) ?? []),
  signatures: ({ standing }) => figuresOf(standing).signatures,
  consents: ({ standing }) => figuresOf(standing).consents,
  parties: ({ standing }) => figuresOf(standing).parties,
  consentsNeeded: ({ rule }) => rule?.first.consents,
  remaining: ({ standing }) => (isInForce(standing) ? null : standing.missing),
  inForce: ({ standing, rule }) => {
    if (standing.inForceFrom) return isInForce(standing)
    return rule && unlisted(standing) === 'none' ? false : null
  },
  inForceFrom: ({ standing }) => standing.inForceFrom,
  states: async (found, _, { load }) => {
    const rows = await Promise.all(found.standing.standings.map(async (s) => toRow(found, s, await load.known(s.state))))
    return rows.filter((r) => SIGNED.includes(r.kind) || r.actions.length > 0).sort((a, b) => compare(a.state.title, b.state.title))
  },
  unlisted: ({ standing }) => unlisted(standing),
  uncertain: (found, _, { load }) => Promise.all(found.standing.uncertain.map(async (s) => toRow(found, s, await load.known(s.state)))),
  disagreements: async (found, _, { load }) => disagreementsOf(found, await load.ofKind('state')),
  sources: ({ tables }) => tables,
  caution,
}

function caution({ instrument, standing, tables, acts }: Found) {
  const others = new Set([...acts.values()].map((a) => String(a.source)).filter((id) => tables.every((t) => t.id !== id))).size
  const from = tables.length === 1 ? 'one table' : `${tables.length} tables`
  const beside = others === 0 ? '' : ` and ${others === 1 ? 'one source' : `${others} sources`} beside it, named with each act`
  const known = `Complete to ${standing.asKnownOn}, from ${from}${beside}; ${laterSentence(standing.laterActs.length)}`
  if (!standing.inForceFrom || instrument.entryIntoForce) return known
  return `${known} The day of entry into force is reckoned from the acts held; one that is not held can only make it earlier.`
}

/** What is held beyond the day to which tables are complete, so that no screen says that nothing is. */
const laterSentence = (count: number) =>
  count === 0
    ? 'no later act is held.'
    : `${count === 1 ? 'one later act is held and counts' : `${count} later acts are held and count`}, others of that time may be missing.`

const unlisted = ({ on, asKnownOn }: Standings['standing']) => (isTooLate(on, asKnownOn) ? 'unknown' : 'none')
const isInForce = ({ inForceFrom, on }: Standings['standing']) => inForceFrom !== null && inForceFrom <= on
const toRow = ({ acts }: Found, standing: Standing, state: Thing) => ({
  state,
  kind: standing.kind,
  actions: standing.acts.flatMap((a) => acts.get(a.id) ?? []),
})

function disagreementsOf({ instrument, standing, acts }: Found, states: Thing[]) {
  const between = standing.differences.map((difference) => ({
    about: states.find((s) => s.id === difference.state),
    counted: difference.counted ? acts.get(difference.counted.id) : null,
    other: difference.other.flatMap((a) => acts.get(a.id) ?? []),
    sentence: sentenceOf(difference, (act) => `“${acts.get(act.id)?.title}”`),
  }))
  const { inForceFrom, computedFrom } = standing
  if (!inForceFrom || !computedFrom || inForceFrom === computedFrom || instrument.entryIntoForce === undefined) return between
  const sentence = `A source gives ${inForceFrom} as the day of entry into force; by the treaty's own rule and the acts held it would be ${computedFrom}.`
  return [...between, { about: instrument, counted: null, other: [], sentence }]
}

function sentenceOf({ counted, other, notListedTo }: Difference, name: (act: Act) => string) {
  if (counted && notListedTo)
    return `Tables differ: ${name(counted)} counts, though the table that ranks first lists no consent and is complete to ${notListedTo}.`
  const counts = counted ? `what counts is ${name(counted)}` : 'the table that ranks first lists no consent'
  return `Tables differ: ${counts}; another has ${other.map(name).join(', ')}.`
}

export const treatyStatus = {
  Query: { statusChanges },
  Instrument: { status, statusByYear },
  State: { statuses },
  InstrumentStatus,
}
