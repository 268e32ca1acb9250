import { contentHash } from '../../server/graph/hash.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { canonical } from '../../server/ingest/digest.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { datasetOf } from './engines-data.ts'
import { randomDataset } from './engines-random.ts'

/** Everything in a graph, as texts that can be compared. */
export interface Contents {
  release: string
  nodes: string[]
  links: string[]
}

/** Reads all of `ids` and what runs between them, in one snapshot. */
export const contentsOf = (store: GraphStore, ids: string[]): Promise<Contents> =>
  store.reading(
    async (reader) => ({
      release: reader.release.id,
      nodes: (await reader.run<{ node: object }>('things-by-id', { ids, props: null })).map((r) => canonical(r.node)).sort(),
      links: (await reader.run<{ link: object; from: string; to: string; type: string }>('links-between', { ids })).map(canonical).sort(),
    }),
    { timeoutMs: 60_000 },
  )

/** What a graph that holds exactly this dataset gives. */
export const contentsFor = ({ release, nodes, links }: GraphDataset): Contents => ({
  release: release.id,
  nodes: nodes.map((n) => canonical({ ...n.props, id: n.id, hash: contentHash(n) })).sort(),
  links: links.map((l) => canonical({ from: l.from, to: l.to, type: l.type, link: { ...l.props, id: l.id, hash: contentHash(l) } })).sort(),
})

/** A random graph in which everything bears a mark, so that a mixture of two of them shows. */
export function markedDataset(mark: string, articles = 15): GraphDataset {
  const { nodes, links } = randomDataset(11, articles)
  const marked = <T extends { props: object }>(item: T) => ({ ...item, props: { ...item.props, mark } })
  // Some links belong to other marks only, so that a load also creates and deletes.
  const belongs = (type: string, i: number) => !['PROVIDES', 'REFERS_TO'].includes(type) || i % 5 !== mark.length % 5
  return datasetOf(nodes.map(marked), links.filter((l, i) => belongs(l.type, i)).map(marked))
}
