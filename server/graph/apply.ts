import { ProductError } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import type { GraphDataset, GraphLink, GraphNode } from '../model/graph.ts'
import type { ChangeSet } from './diff.ts'
import { contentHash } from './hash.ts'
import { type Engine, queryNames, type Run } from './queries.ts'

/** Told the name of each step of a load as it is reached; the load goes on when it returns. */
export type AtStep = (step: string) => unknown

/** Rows per statement: large enough to be quick, small enough for a modest heap. */
const BATCH = 2_000

export async function inBatches<T>(items: T[], write: (batch: T[]) => Promise<unknown>) {
  for (let at = 0; at < items.length; at += BATCH) await write(items.slice(at, at + BATCH))
}

/** Writes a change set. The caller sees to it that all of it becomes visible at once, or none. */
export async function applyChanges(run: Run, changes: ChangeSet) {
  await inBatches(changes.deleteLinks, (rows) => run('load', 'delete-links', { rows: rows.map(({ id, from }) => ({ id, from })) }))
  await inBatches(changes.deleteNodes, (ids) => run('load', 'delete-nodes', { ids }))
  for (const [label, nodes] of groupBy(changes.createNodes, (n) => n.label))
    await inBatches(nodes, (batch) => run('load', 'create-nodes', { rows: batch.map(storedNode) }, { label }))
  for (const [label, nodes] of groupBy(changes.updateNodes, (n) => n.label))
    await inBatches(nodes, (batch) => run('load', 'update-nodes', { rows: batch.map(storedNode) }, { label }))
  for (const [type, links] of groupBy(changes.createLinks, (l) => l.type))
    await inBatches(links, (batch) =>
      run('load', 'create-links', { rows: batch.map((l) => ({ from: l.from, to: l.to, props: storedLink(l) })) }, { type }),
    )
}

export const storedNode = (node: GraphNode) => ({ ...node.props, id: node.id, hash: contentHash(node) })
export const storedLink = (link: GraphLink) => ({ ...link.props, id: link.id, hash: contentHash(link) })

/** Throws BAD_DATA unless the graph holds as much as the dataset does and every check finds nothing. */
export async function assertWhole(run: Run, engine: Engine, dataset: GraphDataset) {
  const [counts] = await run<{ things: number; links: number }>('load', 'count')
  const { nodes, links } = dataset
  if (counts?.things !== nodes.length || counts?.links !== links.length)
    throw new ProductError(
      'BAD_DATA',
      `The new graph holds ${counts?.things} things and ${counts?.links} links instead of ${nodes.length} and ${links.length}.`,
    )
  for (const name of queryNames(engine, 'checks')) {
    const rows = await run<{ id: string }>('checks', name)
    if (rows.length > 0) {
      const ids = rows.map((r) => r.id)
      throw new ProductError('BAD_DATA', `The check ${name} found ${rows.length}: ${ids.slice(0, 5).join(', ')}.`, { check: name, ids })
    }
  }
}
