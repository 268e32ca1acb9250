import { type Cell, coverage } from '../../coverage/index.ts'
import { badInput, notFound } from '../../errors.ts'
import { type Basis, weakestBasis } from '../../model/basis.ts'
import { JUDGEMENT_TYPES } from '../../model/graph.ts'
import { MEASURE_KINDS } from '../../model/terms.ts'
import { type Along, LONGEST, type Path as PathIds, shortestPaths } from '../../paths/index.ts'
import { pathSentence } from '../../paths/sentence.ts'
import type { Context, QueryResolver, Resolver, Resolvers } from '../context.ts'
import { rowIn } from '../coverage/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { pageSize } from '../paging.ts'
import { toGate } from '../provision/resolvers.ts'
import { mustNotBeGivenUp } from '../retired/given-up.ts'
import { readSubtrees } from '../subtrees.ts'
import type { Thing } from '../things.ts'

const END_KINDS = ['power', 'mechanism', 'safeguard', 'right', 'offence', 'yardstick']

/** The things an end stands for: itself, with its parts where that is asked, or all of its kind. NOT_FOUND where it names nothing. */
async function endsOf(load: Loaders, id: string, argument: string, withParts: boolean): Promise<string[]> {
  if (END_KINDS.includes(id)) return (await load.ofKind(id)).map((t) => t.id)
  const thing = await load.thing(id)
  await mustNotBeGivenUp(load, thing, argument)
  if (thing?.article && withParts) return [id, ...(await readSubtrees(load.reader, [id])).map((node) => String(node.id))]
  if (thing) return [id]
  throw notFound(`${argument}: nothing here has the id ${id}. A kind may stand here too: ${END_KINDS.join(', ')}.`, { id, argument })
}

interface Args {
  from: string
  to: string
  along: Along
  maxLength: number
  first: number
  withParts: boolean
}
const paths: QueryResolver<Args> = async (_, { from, to, along, maxLength, first, withParts }, { load }) => {
  pageSize('first', first)
  if (maxLength < 1 || maxLength > LONGEST)
    throw badInput(`maxLength must be between 1 and ${LONGEST}; it is ${maxLength}.`, { argument: 'maxLength' })
  if (from === to) throw badInput('from and to are the same; a chain leads from one thing to another.', { argument: 'to' })
  const [starts, ends] = await Promise.all([endsOf(load, from, 'from', withParts), endsOf(load, to, 'to', withParts)])
  return shortestPaths(load.reader, { from: starts, to: ends, along, maxLength, first })
}

const nameOf = (thing: Thing) => String(thing.citation ?? thing.title)

const sentence: Resolver<PathIds> = async ({ nodes, links }, _, { load }) => {
  const [things, ties] = await Promise.all([
    Promise.all(nodes.map((id) => load.known(id))),
    Promise.all(links.map((id) => load.knownLink(id))),
  ])
  const hops = ties.map((tie, i) => ({
    kind: tie.kind,
    forwards: tie.fromId === nodes[i],
    to: nameOf(things[i + 1] as Thing),
  }))
  return pathSentence(nameOf(things[0] as Thing), hops)
}

const basis: Resolver<PathIds> = async ({ links }, _, { load }) => {
  const ties = await Promise.all(links.map((id) => load.knownLink(id)))
  const judged = ties.filter((t) => (JUDGEMENT_TYPES as readonly string[]).includes(t.kind))
  return judged.length === 0 ? 'derived' : weakestBasis(judged.map((t) => (t.basis ?? 'derived') as Basis))
}

const measuresOn = async ({ nodes }: PathIds, load: Loaders) =>
  (await Promise.all(nodes.map((id) => load.known(id)))).filter((t) => t.measure === true)

/** The safeguards that serve a right; null without one. NOT_FOUND where it is none. */
async function servingRight(load: Loaders, right: string | null | undefined): Promise<Set<string> | null> {
  if (!right) return null
  if ((await load.thing(right))?.kind !== 'right') throw notFound(`right: there is no right ${right}.`, { id: right, argument: 'right' })
  return new Set(await load.in(right, 'REALISES', ({ far }) => far.id))
}

/** The first on the way, where several have as many gaps. */
async function weakest(path: PathIds, { yardstick, right }: { yardstick: string; right?: string | null }, { load }: Context) {
  const [measures, serving] = await Promise.all([measuresOn(path, load), servingRight(load, right)])
  const versions = [...new Set(measures.map((m) => String(m.version)))]
  const rows = (
    await Promise.all(versions.map((version) => coverage(load.reader, { version, yardstick, kinds: [...MEASURE_KINDS] })))
  ).flatMap((c) => c.rows)
  const counts = (cell: Cell) => cell.gap === 'gap' && (serving === null || serving.has(cell.safeguard))
  const gaps = new Map(rows.map((r) => [r.measure.id, r.cells.filter(counts).length]))
  const most = Math.max(...measures.map((m) => gaps.get(m.id) ?? 0))
  return measures.find((m) => gaps.get(m.id) === most) ?? null
}

const Path = {
  ...({
    length: ({ links }) => links.length,
    nodes: ({ nodes }, _, { load }) => nodes.map((id) => load.known(id)),
    links: ({ links }, _, { load }) => links.map((id) => load.knownLink(id)),
    measures: (path, _, { load }) => measuresOn(path, load),
    sentence,
    basis,
  } satisfies Resolvers<PathIds>),
  weakest,
}

const rowOf = (provision: Thing, load: Loaders) => rowIn(load, String(provision.version), provision.id)

const cells: Resolver<Thing, { safeguards: string[] }> = async (provision, { safeguards }, { load }) => {
  await Promise.all(safeguards.map((id) => mustBeSafeguard(load, id)))
  const row = await rowOf(provision, load)
  return safeguards.flatMap((id) => row?.cells.find((c) => c.safeguard === id) ?? [])
}

async function mustBeSafeguard(load: Loaders, id: string) {
  const thing = await load.thing(id)
  if (thing?.kind !== 'safeguard') throw notFound(`safeguards: there is no safeguard ${id}.`, { id, argument: 'safeguards' })
}

const PathMeasure = {
  ...({
    provision: (provision) => provision,
    gates: (provision, _, { load }) => load.out(provision.id, 'OPEN_TO', toGate),
    grounds: async (provision, _, { load }) => (await rowOf(provision, load))?.cells.filter((c) => c.force !== null),
  } satisfies Resolvers<Thing>),
  cells,
}

export const pathways = { Query: { paths }, Path, PathMeasure }
