import { coverage } from '../../coverage/index.ts'
import { badInput, notFound } from '../../errors.ts'
import { type Basis, weakestBasis } from '../../model/basis.ts'
import { JUDGEMENT_TYPES } from '../../model/graph.ts'
import { MEASURE_KINDS } from '../../model/terms.ts'
import { type Along, LONGEST, type Path as PathIds, shortestPaths } from '../../paths/index.ts'
import { pathSentence } from '../../paths/sentence.ts'
import type { Context, QueryResolver, Resolver, Resolvers } from '../context.ts'
import type { Loaders } from '../loaders.ts'
import { pageSize } from '../paging.ts'
import type { Thing } from '../things.ts'

const END_KINDS = ['power', 'mechanism', 'safeguard', 'right', 'offence', 'yardstick']

/** The things an end stands for: itself, or all of its kind. NOT_FOUND where it names nothing. */
async function endsOf(load: Loaders, id: string, argument: string): Promise<string[]> {
  if (END_KINDS.includes(id)) return (await load.ofKind(id)).map((t) => t.id)
  if (await load.thing(id)) return [id]
  throw notFound(`${argument}: nothing here has the id ${id}. A kind may stand here too: ${END_KINDS.join(', ')}.`, { id, argument })
}

interface Args {
  from: string
  to: string
  along: Along
  maxLength: number
  first: number
}
const paths: QueryResolver<Args> = async (_, { from, to, along, maxLength, first }, { load }) => {
  pageSize('first', first)
  if (maxLength < 1 || maxLength > LONGEST)
    throw badInput(`maxLength must be between 1 and ${LONGEST}; it is ${maxLength}.`, { argument: 'maxLength' })
  if (from === to) throw badInput('from and to are the same; a chain leads from one thing to another.', { argument: 'to' })
  const [starts, ends] = await Promise.all([endsOf(load, from, 'from'), endsOf(load, to, 'to')])
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

/** The first on the way, where several have as many gaps. */
async function weakest({ nodes }: PathIds, { yardstick }: { yardstick: string }, { load }: Context) {
  const things = await Promise.all(nodes.map((id) => load.known(id)))
  const versions = [...new Set(things.flatMap((t) => (t.measure === true && t.version ? [t.version] : [])))]
  const rows = (
    await Promise.all(versions.map((version) => coverage(load.reader, { version, yardstick, kinds: [...MEASURE_KINDS] })))
  ).flatMap((c) => c.rows)
  const gaps = new Map(rows.map((r) => [r.measure.id, r.cells.filter((c) => c.gap === 'gap').length]))
  const measures = things.filter((t) => gaps.has(t.id))
  const most = Math.max(...measures.map((t) => gaps.get(t.id) ?? 0))
  return measures.find((t) => gaps.get(t.id) === most) ?? null
}

const Path = {
  ...({
    length: ({ links }) => links.length,
    nodes: ({ nodes }, _, { load }) => nodes.map((id) => load.known(id)),
    links: ({ links }, _, { load }) => links.map((id) => load.knownLink(id)),
    sentence,
    basis,
  } satisfies Resolvers<PathIds>),
  weakest,
}

export const pathways = { Query: { paths }, Path }
