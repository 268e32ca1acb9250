import type { QueryResolver, Resolvers } from '../context.ts'
import { origin, source, witnessesOf } from '../facts.ts'
import type { Thing, Tie } from '../things.ts'

const link: QueryResolver<{ id: string }> = (_, { id }, { load }) => load.link(id)

const nameOf = (thing: Thing) => String(thing.citation ?? thing.title)

/** What every link has; the rest is its own. */
const COMMON = new Set([
  '__typename',
  'id',
  'kind',
  'fromId',
  'toId',
  'hash',
  'basis',
  'source',
  'by',
  'on',
  'note',
  'unsettled',
  'witnesses',
  'sentence',
  'file',
  'line',
  'version',
])

const Link: Resolvers<Tie> = {
  title: async ({ kind, fromId, toId }, _, { load }) =>
    `${nameOf(await load.known(fromId))} ${kind.toLowerCase().replaceAll('_', ' ')}: ${nameOf(await load.known(toId))}`,
  from: ({ fromId }, _, { load }) => load.known(fromId),
  to: ({ toId }, _, { load }) => load.known(toId),
  basis: ({ basis = 'derived' }) => basis,
  unsettled: ({ unsettled }) => unsettled === true,
  witness: (tie) => witnessesOf(tie)[0],
  properties: (tie) => Object.fromEntries(Object.entries(tie).filter(([key]) => !COMMON.has(key))),
  source,
  origin,
}

export const links = { Query: { link }, Link }
