import { notFound } from '../errors.ts'
import type { MeasureKind } from '../model/terms.ts'
import type { CoverageFacts, SafeguardFacts } from './types.ts'

export const ofKinds = (facts: CoverageFacts, kinds: MeasureKind[]) => facts.measures.filter((m) => m.kinds.some((k) => kinds.includes(k)))

/** The version or yardstick that was asked about. NOT_FOUND where there is none. */
export function mustExist(facts: CoverageFacts, id: string, what: string) {
  const found = facts.named.find((n) => n.id === id)
  if (!found) throw notFound(`There is no ${what} ${id}.`, { id })
  return found
}

/** The safeguard that was asked about. NOT_FOUND where there is none; one that was given up says what it became. */
export function mustBeSafeguard(facts: CoverageFacts, id: string): SafeguardFacts {
  const found = facts.safeguards.find((s) => s.id === id)
  if (found) return found
  const became = facts.retired.filter((r) => r.id === id).map((r) => r.became)
  if (became.length > 0) throw notFound(`${id} was given up; ask for ${became.join(' or ')}, which it became.`, { id, became })
  throw notFound(`There is no safeguard ${id}.`, { id })
}
