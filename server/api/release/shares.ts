import { BASES } from '../../model/basis.ts'
import type { Counts } from '../../model/graph.ts'

type Count = Counts[string] | undefined

export const countAt = (counts: Count, key: string): number => {
  const value = typeof counts === 'object' ? counts[key] : undefined
  return typeof value === 'number' ? value : 0
}

/** How the facts that several counts are of divide by basis; a basis on which nothing stands is left out. */
export function sharesByBasis(counts: Count[]) {
  const facts = BASES.map((basis) => ({ basis, facts: counts.reduce<number>((sum, c) => sum + countAt(c, basis), 0) }))
  const total = facts.reduce((sum, f) => sum + f.facts, 0)
  return facts.filter((f) => f.facts > 0).map((f) => ({ ...f, share: f.facts / total }))
}
