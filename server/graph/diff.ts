import type { GraphDataset, GraphLink, GraphNode } from '../model/graph.ts'
import { contentHash } from './hash.ts'
import type { LoadReport, Loss } from './store.ts'

/** What an engine tells of a thing or link it holds, to compare it with what it should hold. */
export interface StoredNode {
  id: string
  hash: string
}
export interface StoredLink extends StoredNode {
  from: string
}
export interface Stored {
  nodes: StoredNode[]
  links: StoredLink[]
}

/** What turns the stored graph into the dataset. A link that changed is deleted and created: nothing points at a link. */
export interface ChangeSet {
  deleteLinks: { id: string; from: string }[]
  deleteNodes: string[]
  createNodes: GraphNode[]
  updateNodes: GraphNode[]
  createLinks: GraphLink[]
}

export function diff(stored: Stored, dataset: Pick<GraphDataset, 'nodes' | 'links'>): ChangeSet {
  const nodeHashes = new Map(stored.nodes.map((n) => [n.id, n.hash]))
  const linkHashes = new Map(stored.links.map((l) => [l.id, l.hash]))
  const nodeIds = new Set(dataset.nodes.map((n) => n.id))
  const wantedLinks = new Map(dataset.links.map((l) => [l.id, contentHash(l)]))
  return {
    deleteLinks: stored.links.filter((l) => wantedLinks.get(l.id) !== l.hash).map(({ id, from }) => ({ id, from })),
    deleteNodes: stored.nodes.filter((n) => !nodeIds.has(n.id)).map((n) => n.id),
    createNodes: dataset.nodes.filter((n) => !nodeHashes.has(n.id)),
    updateNodes: dataset.nodes.filter((n) => nodeHashes.has(n.id) && nodeHashes.get(n.id) !== contentHash(n)),
    createLinks: dataset.links.filter((l) => linkHashes.get(l.id) !== wantedLinks.get(l.id)),
  }
}

/** How much a change set wrote; a link that was replaced counts as written, not as deleted. */
export function countChanges(changes: ChangeSet): Omit<LoadReport, 'release' | 'changed'> {
  const replaced = new Set(changes.createLinks.map((l) => l.id))
  return {
    nodesWritten: changes.createNodes.length + changes.updateNodes.length,
    nodesDeleted: changes.deleteNodes.length,
    linksWritten: changes.createLinks.length,
    linksDeleted: changes.deleteLinks.filter((l) => !replaced.has(l.id)).length,
  }
}

/** What of the stored graph is not in the dataset. */
export function lossOf(stored: Stored, dataset: Pick<GraphDataset, 'nodes' | 'links'>): Loss {
  const gone = (before: { id: string }[], after: { id: string }[]) => {
    const kept = new Set(after.map(({ id }) => id))
    return before.flatMap(({ id }) => (kept.has(id) ? [] : [id]))
  }
  return {
    things: gone(stored.nodes, dataset.nodes),
    links: gone(stored.links, dataset.links),
    of: { things: stored.nodes.length, links: stored.links.length },
  }
}
