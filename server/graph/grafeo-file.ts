import type { GrafeoDB } from '@grafeo-db/js'
import { unavailable } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import type { GraphDataset } from '../model/graph.ts'
import { contentHash } from './hash.ts'
import { queryText } from './queries.ts'
import type { Params, Row } from './store.ts'

export const GRAFEO_VERSION = '0.6.0'
const BATCH = 2_000

/** The engine's binary comes per platform; where there is none, Neo4j is the way. */
export async function grafeo(): Promise<typeof import('@grafeo-db/js')> {
  try {
    const module = await import('@grafeo-db/js')
    return module.default as unknown as typeof import('@grafeo-db/js')
  } catch {
    throw unavailable(
      `The embedded graph engine has no build for ${process.platform} on ${process.arch}. Set NEO4J_URI to a Neo4j instead; docker-compose.yml starts one.`,
    )
  }
}

/** Runs a statement on an open file; rows hold plain values. */
export async function runOn<R extends object = Row>(db: GrafeoDB, text: string, params: Params = {}): Promise<R[]> {
  return (await db.executeCypher(text, params)).toArray() as R[]
}

/** Writes a dataset into a new file at `path`, from nothing. */
export async function writeFile(path: string, dataset: GraphDataset) {
  const { GrafeoDB } = await grafeo()
  const db = GrafeoDB.create(path)
  try {
    for (const name of ['1-unique', '2-indexes']) await runOn(db, queryText('grafeo', 'schema', name))
    for (const [label, nodes] of groupBy(dataset.nodes, (n) => n.label))
      for (const batch of inBatches(nodes)) {
        const rows = batch.map((n) => ({ ...n.props, hash: contentHash(n) }))
        await runOn(db, queryText('grafeo', 'load', 'create-nodes', { label }), { rows })
      }
    for (const [type, links] of groupBy(dataset.links, (l) => l.type))
      for (const batch of inBatches(links)) {
        const rows = batch.map((l) => ({ from: l.from, to: l.to, props: { ...l.props, hash: contentHash(l) } }))
        await runOn(db, queryText('grafeo', 'load', 'create-links', { type }), { rows })
      }
  } finally {
    db.close()
  }
}

function* inBatches<T>(items: T[]) {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH)
}
