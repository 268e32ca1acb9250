import { digestOf } from '../ingest/digest.ts'
import type { GraphDataset } from '../model/graph.ts'
import { readOfficialText } from '../reader/index.ts'
import { listTexts, readSupplied } from './store.ts'
import { wholeWords } from './whole-words.ts'

/**
 * The dataset with the official words that a user supplied: `text` on provisions, `textHeld` on versions, and the digest of all of it as
 * the release's overlay. The release keeps its id: it names what everybody has. Throws where a supplied text cannot be read any more.
 */
export async function attachTexts(dataset: GraphDataset, folder: string): Promise<GraphDataset> {
  const known = new Set(dataset.nodes.filter((n) => n.label === 'Version').map((n) => n.id))
  const supplied = (await listTexts(folder)).filter((t) => known.has(t.version))
  if (supplied.length === 0) return dataset
  const words = new Map<string, string>()
  for (const entry of supplied) {
    const text = await readSupplied(folder, entry)
    const official = readOfficialText({ version: entry.version, name: entry.name, text })
    for (const [id, own] of wholeWords(official, text)) words.set(id, own)
  }
  const held = new Set(supplied.map((t) => t.version))
  const nodes = dataset.nodes.map((node) => {
    const text = node.label === 'Provision' ? words.get(node.id) : undefined
    if (text) return { ...node, props: { ...node.props, text } }
    return held.has(node.id) ? { ...node, props: { ...node.props, textHeld: true } } : node
  })
  const overlay = digestOf(supplied.map(({ version, plainDigest }) => ({ version, plainDigest }))).slice(0, 16)
  return { ...dataset, nodes, release: { ...dataset.release, overlay } }
}
