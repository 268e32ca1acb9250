import { digestOf } from '../../server/ingest/digest.ts'
import {
  GRAPH_FORMAT,
  type GraphDataset,
  type GraphLink,
  type GraphNode,
  type LinkType,
  type NodeLabel,
  type Props,
} from '../../server/model/graph.ts'

/** A dataset from its things and links, with the release that belongs to them. */
export function datasetOf(nodes: GraphNode[], links: GraphLink[], overlay?: string): GraphDataset {
  const id = `r-${digestOf({ nodes, links }).slice(0, 12)}`
  const counts = { things: { total: nodes.length }, links: { total: links.length } }
  return { release: { id, builtAt: '2026-01-01T00:00:00.000Z', format: GRAPH_FORMAT, counts, ...(overlay && { overlay }) }, nodes, links }
}

export const node = (label: NodeLabel, id: string, props: Props = {}): GraphNode => ({
  id,
  label,
  props: { id, kind: label === 'KnownGap' ? 'gap' : label.toLowerCase(), title: `Title of ${id}`, ...props },
})
export const link = (type: LinkType, from: string, to: string, props: Props = {}): GraphLink => {
  const id = `link/${type.toLowerCase().replaceAll('_', '-')}/${from}/to/${to}`
  return { id, type, from, to, props: { id, basis: 'recalled', sentence: `${from} ${type} ${to}`, ...props } }
}
const provision = (version: string, place: string, level: string, order: number, props: Props = {}) => {
  const id = `${version}/${place}`
  return node('Provision', id, {
    version,
    instrument: version.split('/')[0] ?? '',
    level,
    order,
    number: place,
    citation: `Demo, ${place}`,
    ...props,
  })
}

/** An invented treaty of two articles, small enough to know every answer. Article 2 listens in; 1/1 asks for a judge and reaches it. */
export function smallNodes(): GraphNode[] {
  return [
    node('Instrument', 'demo', { name: 'Demonstration Treaty', languages: ['en', 'fr'] }),
    node('Version', 'demo/one', { instrument: 'demo', label: 'As adopted', date: '2026-01-01', stage: 'adopted' }),
    provision('demo/one', '1', 'article', 1),
    provision('demo/one', '1/1', 'paragraph', 2, { article: 'demo/one/1' }),
    provision('demo/one', '2', 'article', 3, { measure: true, extentOf: 'demo/one/2' }),
    provision('demo/one', '2/1', 'paragraph', 4, { article: 'demo/one/2', extentOf: 'demo/one/2' }),
    node('Power', 'power/listening', { intrusion: 5, data: ['content', 'traffic'], covert: 'yes' }),
    node('Safeguard', 'safeguard/judge', { fits: ['power'], sides: [] as string[] }),
    node('Safeguard', 'safeguard/overseer', { fits: ['treaty'], sides: [] as string[] }),
    node('Absence', 'absence/overseer/in/demo/one/1', { method: 'recalled', basis: 'recalled' }),
    node('KnownGap', 'gap/annex', { missing: 'The annex.' }),
  ]
}
export function smallLinks(): GraphLink[] {
  return [
    link('OF', 'demo/one', 'demo'),
    link('PART_OF', 'demo/one/1', 'demo/one'),
    link('PART_OF', 'demo/one/1/1', 'demo/one/1'),
    link('PART_OF', 'demo/one/2', 'demo/one'),
    link('PART_OF', 'demo/one/2/1', 'demo/one/2'),
    link('GRANTS', 'demo/one/2', 'power/listening', { obligation: 'shall', basis: 'text' }),
    link('PROVIDES', 'demo/one/1/1', 'safeguard/judge', { strength: 'mandatory', sides: ['domestic'] }),
    link('REACHES', 'demo/one/1/1', 'demo/one/2', { words: 'the measure', sides: ['domestic'] }),
    link('OPEN_TO', 'demo/one/2', 'power/listening', { maxPenaltyAtLeast: 4, transnational: false, share: 0.5 }),
    link('LACKS', 'absence/overseer/in/demo/one/1', 'safeguard/overseer'),
    link('COVERS', 'absence/overseer/in/demo/one/1', 'demo/one/1'),
    link('TOUCHES', 'gap/annex', 'demo/one/2'),
  ]
}
export const small = () => datasetOf(smallNodes(), smallLinks())

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    chance: (p: number) => next() < p,
    one: <T>(items: readonly T[]): T => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}
export type Random = ReturnType<typeof seeded>
