import { createHash } from 'node:crypto'
import type { GraphLink, GraphNode } from '../model/graph.ts'

/** Twenty hex digits that change whenever what is stored of a thing or link would. */
export function contentHash(item: GraphNode | GraphLink): string {
  const kind = 'label' in item ? item.label : `${item.type} ${item.from} ${item.to}`
  const props = Object.entries(item.props).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([kind, props]))
    .digest('hex')
    .slice(0, 20)
}
