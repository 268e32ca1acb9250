import type { Resolvers } from '../context.ts'
import { origin, source, witnessesOfProvision } from '../facts.ts'
import { toGrant } from '../link/grants.ts'
import type { Loaders } from '../loaders.ts'
import { lookup } from '../lookup.ts'
import type { Thing, Touch } from '../things.ts'
import { lineageOf } from './lineage.ts'

const toReference = ({ link, far }: Touch) => ({ link, provision: far, words: link.words })
const toReach = ({ link, far }: Touch) => ({ ...toReference({ link, far }), sides: link.sides ?? [] })
export const toGate = ({ link, far }: Touch) => ({ ...link, link, class: far })
const farEnd = ({ far }: Touch) => far

const MIRRORED: Record<string, string> = { narrower: 'broader', broader: 'narrower' }
/** The relation is stored as it is read from where the link starts. */
const toCounterpart = ({ link, far }: Touch) => ({ link, provision: far, relation: link.relation })
const fromCounterpart = ({ link, far }: Touch) => ({ link, provision: far, relation: MIRRORED[String(link.relation)] ?? link.relation })

/** What answers a provision in other instruments, the relation read from the provision. */
export const counterpartsOf = async (load: Loaders, id: string) =>
  (await Promise.all([load.out(id, 'CORRESPONDS_TO', toCounterpart), load.in(id, 'CORRESPONDS_TO', fromCounterpart)])).flat()

const Provision: Resolvers<Thing> = {
  version: (p, _, { load }) => load.known(String(p.version)),
  parent: (p, _, { load }) => (p.parent === p.version ? null : load.maybe(p.parent)),
  article: (p, _, { load }) => load.maybe(p.article),
  children: (p, _, { load }) => load.children(p.id),
  isMeasure: (p) => p.measure === true,
  extentOf: (p, _, { load }) => load.maybe(p.extentOf),
  grants: (p, _, { load }) => load.out(p.id, 'GRANTS', ({ link, far }) => ({ link, power: far, obligation: link.obligation })),
  establishes: (p, _, { load }) =>
    load.out(p.id, 'ESTABLISHES', ({ link, far }) => ({ link, mechanism: far, obligation: link.obligation })),
  criminalises: (p, _, { load }) =>
    load.out(p.id, 'CRIMINALISES', ({ link, far }) => ({ link, offence: far, obligation: link.obligation })),
  provides: (p, _, { load }) => load.out(p.id, 'PROVIDES', ({ link, far }) => toGrant({ link, clause: p, safeguard: far })),
  imposes: (p, _, { load }) =>
    load.out(p.id, 'IMPOSES', ({ link, far }) => ({ link, burden: far, onWhom: link.onWhom, until: link.until })),
  reliesOn: (p, _, { load }) => load.out(p.id, 'RELIES_ON', toReference),
  reliedOnBy: (p, _, { load }) => load.in(p.id, 'RELIES_ON', toReference),
  carries: (p, _, { load }) => load.out(p.id, 'CARRIES', toReference),
  carriedBy: (p, _, { load }) => load.in(p.id, 'CARRIES', toReference),
  opensTo: (p, _, { load }) => load.out(p.id, 'OPEN_TO', toGate),
  reaches: (p, _, { load }) => load.out(p.id, 'REACHES', toReach),
  reachedBy: (p, _, { load }) => load.in(p.id, 'REACHES', toReach),
  correspondsTo: (p, _, { load }) => counterpartsOf(load, p.id),
  lineage: (p, _, { load }) => lineageOf(load, p),
  refersTo: (p, _, { load }) => load.out(p.id, 'REFERS_TO', toReference),
  referredToBy: (p, _, { load }) => load.in(p.id, 'REFERS_TO', toReference),
  absences: (p, _, { load }) => load.in(p.id, 'COVERS', farEnd),
  secures: (p, _, { load }) => load.in(p.id, 'SECURED_BY', farEnd),
  gaps: (p, _, { load }) => load.in(p.id, 'TOUCHES', farEnd),
  source,
  witnesses: witnessesOfProvision,
  origin,
}

export const provisions = { Query: { provision: lookup('Provision') }, Provision }
