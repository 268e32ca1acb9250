import type { FoundPathFragment } from '../../api/generated/graphql.ts'
import type { CsvValue } from '../../export/csv.ts'
import { tieWords } from '../../graph/tie-words.ts'
import { basisWords } from '../../words/basis.ts'

type Node = FoundPathFragment['nodes'][number]
export interface Hop {
  from: Node
  to: Node
  link: FoundPathFragment['links'][number]
  /** Read from `from` to `to`, whichever way the link itself runs: `is granted by` comes out as `granted by`. */
  words: string
}

export const nodeName = (node: Node): string => (node.__typename === 'Provision' ? node.citation : node.title)

/** A chain taken apart, in order. */
export const hopsOf = ({ nodes, links }: FoundPathFragment): Hop[] =>
  links.flatMap((link, at) => {
    const [from, to] = [nodes[at], nodes[at + 1]]
    return from && to ? [{ from, to, link, words: tieWords(link.kind, link.from.id === from.id ? 'OUT' : 'IN') }] : []
  })

const LAW = new Set(['Provision', 'Version', 'Instrument'])
/**
 * The concepts in the middle of a chain, such as a safeguard that two provisions give. There the chain passes by subject: neither neighbour
 * is stated to act on the other.
 */
export const crossings = ({ nodes }: FoundPathFragment): string[] =>
  nodes.slice(1, -1).flatMap((node) => (LAW.has(node.__typename) ? [] : [nodeName(node)]))

export const HOP_COLUMNS = ['step', 'from', 'link', 'to', 'sentence', 'note', 'basis', 'id'] as const
export const hopRows = (path: FoundPathFragment): Record<(typeof HOP_COLUMNS)[number], CsvValue>[] =>
  hopsOf(path).map(({ from, to, link, words }, at) => ({
    step: at + 1,
    from: nodeName(from),
    link: words,
    to: nodeName(to),
    sentence: link.sentence,
    note: link.note,
    basis: basisWords(link.basis, link.witness ? [link.witness] : [], link.source),
    id: link.id,
  }))

/** What tells one way from the others of the same length: what it passes on the way. */
export const passing = ({ nodes }: FoundPathFragment): string[] => nodes.slice(1, -1).map(nodeName)
