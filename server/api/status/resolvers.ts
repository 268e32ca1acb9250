import { badInput } from '../../errors.ts'
import type { Standing } from '../../status/standing.ts'
import type { Resolver, Resolvers } from '../context.ts'
import { today } from '../state/resolvers.ts'
import { compare, type Thing } from '../things.ts'
import { type Standings, standingsOf } from './read.ts'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function dayOf(on: string | null | undefined): string {
  if (on && !DAY.test(on)) throw badInput('on must be a day such as 2026-11-25.', { argument: 'on' })
  return on ?? today()
}

const status: Resolver<Thing, { on?: string | null }> = async (instrument, { on }, { load }) => {
  const found = await standingsOf(load, instrument, dayOf(on))
  return found && { instrument, ...found }
}

const statuses: Resolver<Thing, { on?: string | null }> = async ({ id }, { on }, { load }) => {
  const day = dayOf(on)
  const instruments = await load.ofKind('instrument')
  const all = await Promise.all(instruments.map(async (instrument) => ({ instrument, found: await standingsOf(load, instrument, day) })))
  return all.flatMap(({ instrument, found }) => {
    if (!found) return []
    const { standing, acts } = found
    const own = standing.standings.find((s) => s.state === id)
    const none = day > standing.asKnownOn ? 'unknown' : 'none'
    return [
      {
        instrument,
        asKnownOn: standing.asKnownOn,
        kind: own?.kind ?? none,
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
  signatures: ({ standing }) =>
    standing.standings.filter((s) => s.acts.some((a) => a.act === 'signature' && a.latest <= standing.on)).length,
  consents: ({ standing }) => count(standing.standings, ['consented', 'party']),
  parties: ({ standing }) => count(standing.standings, ['party']),
  consentsNeeded: ({ rule }) => rule?.first.consents,
  remaining: ({ standing, rule }) =>
    !rule || isInForce(standing) ? null : Math.max(0, rule.first.consents - count(standing.standings, ['consented', 'party'])),
  inForce: ({ standing, rule }) => (standing.inForceFrom ? isInForce(standing) : rule ? false : null),
  inForceFrom: ({ standing }) => standing.inForceFrom,
  states: async (found, _, { load }) => {
    const rows = await Promise.all(found.standing.standings.map(async (s) => toRow(found, s, await load.known(s.state))))
    return rows.filter((r) => SIGNED.includes(r.kind) || r.actions.length > 0).sort((a, b) => compare(a.state.title, b.state.title))
  },
  uncertain: (found, _, { load }) => Promise.all(found.standing.uncertain.map(async (s) => toRow(found, s, await load.known(s.state)))),
  disagreements: async (found, _, { load }) => disagreementsOf(found, await load.ofKind('state')),
  sources: ({ tables }) => tables,
  caution: ({ standing, tables }) =>
    `As known on ${standing.asKnownOn}, from ${tables.length === 1 ? 'one table' : `${tables.length} tables`}. What happened after that day is not held.`,
}

const isInForce = ({ inForceFrom, on }: Standings['standing']) => inForceFrom !== null && inForceFrom <= on
const count = (standings: Standing[], kinds: string[]) => standings.filter((s) => kinds.includes(s.kind)).length
const toRow = ({ acts }: Found, standing: Standing, state: Thing) => ({
  state,
  kind: standing.kind,
  actions: standing.acts.flatMap((a) => acts.get(a.id) ?? []),
})

function disagreementsOf({ instrument, standing, acts }: Found, states: Thing[]) {
  const between = standing.differences.map(({ state, counted, other }) => ({
    about: states.find((s) => s.id === state),
    counted: counted ? acts.get(counted.id) : null,
    other: other.flatMap((a) => acts.get(a.id) ?? []),
    sentence: `Tables differ: ${counted ? `what counts is “${acts.get(counted.id)?.title}”` : 'the table that ranks first lists no consent'}; another has “${other.map((a) => acts.get(a.id)?.title).join('”, “')}”.`,
  }))
  const { inForceFrom, computedFrom } = standing
  if (!inForceFrom || !computedFrom || inForceFrom === computedFrom || instrument.entryIntoForce === undefined) return between
  const sentence = `A source gives ${inForceFrom} as the day of entry into force; by the treaty's own rule and the acts held it would be ${computedFrom}.`
  return [...between, { about: instrument, counted: null, other: [], sentence }]
}

export const treatyStatus = { Instrument: { status }, State: { statuses }, InstrumentStatus }
