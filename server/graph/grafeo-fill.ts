import type { GrafeoDB } from '@grafeo-db/js'
import { groupBy } from '../group-by.ts'
import type { GraphDataset } from '../model/graph.ts'
import { inBatches, storedLink, storedNode } from './apply.ts'

/**
 * Writes a dataset into an empty file by the engine's own calls for many at once: half the work of the same in Cypher, because the ends of a
 * link are named by the engine's numbers and never looked up. A link whose end is missing is left out; the count of what is there shows it.
 */
export async function fillGrafeo(db: GrafeoDB, { nodes, links }: GraphDataset) {
  const numbers = new Map<string, number>()
  for (const [label, same] of groupBy(nodes, (n) => n.label))
    await inBatches(same, async (batch) => {
      const made = await db.batchCreateNodesWithProps(['Node', label], batch.map(storedNode))
      batch.forEach(({ id }, i) => {
        numbers.set(id, made[i] as number)
      })
    })
  await inBatches(links, (batch) =>
    db.batchCreateEdges(
      batch.flatMap((link) => {
        const [src, dst] = [numbers.get(link.from), numbers.get(link.to)]
        return src === undefined || dst === undefined ? [] : [{ src, dst, type: link.type, properties: storedLink(link) }]
      }),
    ),
  )
}
