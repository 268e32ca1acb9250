import { createHash } from 'node:crypto'
import { groupBy } from '../group-by.ts'
import type { GraphDataset } from '../model/graph.ts'

export interface Sample {
  provides: string[]
  absences: string[]
}

/**
 * Findings for a reader who did not code them: of those compared with official words, so many PROVIDES links and absences, each
 * instrument with its share. The same seed and data give the same sample, whatever the order of the files.
 */
export function sampleOf(
  { nodes, links }: Pick<GraphDataset, 'nodes' | 'links'>,
  seed: string,
  size = { provides: 100, absences: 60 },
): Sample {
  const provides = links.filter((l) => l.type === 'PROVIDES' && l.props.basis === 'text')
  const absences = nodes.filter((n) => n.label === 'Absence' && n.props.basis === 'text')
  const idsOf = (facts: { id: string }[]) => facts.map((f) => f.id)
  return {
    provides: drawn(idsOf(provides), instrumentOf(/^link\/provides\/([^/]+)/), seed, size.provides),
    absences: drawn(idsOf(absences), instrumentOf(/\/in\/([^/]+)/), seed, size.absences),
  }
}

const instrumentOf = (pattern: RegExp) => (id: string) => pattern.exec(id)?.[1] ?? ''

function drawn(ids: string[], stratum: (id: string) => string, seed: string, size: number): string[] {
  const byDigest = (a: string, b: string) => (digest(seed, a) < digest(seed, b) ? -1 : 1)
  const strata = [...groupBy(ids, stratum)].sort(([a], [b]) => (a < b ? -1 : 1))
  const shares = apportion(
    strata.map(([, own]) => own.length),
    Math.min(size, ids.length),
  )
  return strata.flatMap(([, own], i) => [...own].sort(byDigest).slice(0, shares[i]))
}

/** Whole shares of `size` in proportion to `weights`, none above its weight: largest remainder, the earlier first where equal. */
export function apportion(weights: number[], size: number): number[] {
  const all = weights.reduce((sum, w) => sum + w, 0)
  const exact = weights.map((w) => (all === 0 ? 0 : (size * w) / all))
  const shares = exact.map(Math.floor)
  const left = size - shares.reduce((sum, s) => sum + s, 0)
  const order = exact.map((e, i) => [e - Math.floor(e), i] as const).sort(([a, i], [b, j]) => b - a || i - j)
  for (const [, i] of order.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1
  return shares
}

const digest = (seed: string, id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex')
