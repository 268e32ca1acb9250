import { ACTION_KINDS, type ActionKind } from '../../model/state.ts'
import { lasts } from '../../status/held.ts'
import type { Resolver, Resolvers } from '../context.ts'
import { origin, source } from '../facts.ts'
import { all, lookup } from '../lookup.ts'
import { compare, type Thing, type Tie } from '../things.ts'

export const today = () => new Date().toISOString().slice(0, 10)

const lastsOn = ({ since, until }: Tie, day: string) => lasts({ since: String(since), until: (until as string | undefined) ?? null }, day)

const memberOf: Resolver<Thing, { on?: string | null }> = ({ id }, { on }, { load }) =>
  load.out(id, 'MEMBER', (touch) => touch).then((all) => all.filter(({ link }) => lastsOn(link, on ?? today())).map(({ far }) => far))

const actions: Resolver<Thing, { instrument?: string | null }> = ({ id }, { instrument }, { load }) =>
  load.out(id, 'TOOK', ({ far }) => far).then((all) => all.filter((a) => !instrument || a.instrument === instrument).sort(inOrderOfTime))

/** By day; of acts that may be of one day the more certain first, and a signature before what was said with it. */
export const inOrderOfTime = (a: Thing, b: Thing) =>
  compare(String(a.earliest), String(b.earliest)) ||
  compare(String(a.latest), String(b.latest)) ||
  ACTION_KINDS.indexOf(a.act as ActionKind) - ACTION_KINDS.indexOf(b.act as ActionKind) ||
  compare(a.id, b.id)

const State = {
  ...({
    alsoCalled: ({ alsoCalled }) => alsoCalled ?? [],
    memberships: ({ id }, _, { load }) =>
      load.out(id, 'MEMBER', ({ link, far }) => ({ organization: far, since: link.since, until: link.until, link })),
    holds: ({ id }, _, { load }) => load.in(id, 'HELD_BY', ({ far }) => far),
    source,
    origin,
  } satisfies Resolvers<Thing>),
  memberOf,
  actions,
}

export const state = { Query: { states: all('state'), state: lookup('State') }, State }
