/** What each coder gave a unit; null where that coder did not code it. */
export type Unit = (string | null)[]

export interface Agreement {
  /** Krippendorff's alpha for nominal values; null where the values do not vary, so that agreement cannot be told from habit. */
  alpha: number | null
  /** Units that at least two coded. */
  units: number
  /** Units on which all who coded them agree. */
  agreed: number
}

/**
 * Krippendorff's alpha, nominal, any number of coders, values may be missing: 1 − observed ÷ expected disagreement, from the matrix of
 * coincidences. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function agreementOf(units: Unit[]): Agreement {
  const coded = units.map((u) => u.filter((v) => v !== null)).filter((u) => u.length > 1)
  const totals = new Map<string, number>()
  let observed = 0
  let n = 0
  for (const values of coded) {
    const counts = countOf(values)
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count)
    const pairs = values.length * (values.length - 1)
    const alike = [...counts.values()].reduce((sum, c) => sum + c * (c - 1), 0)
    observed += (pairs - alike) / (values.length - 1)
    n += values.length
  }
  const alike = [...totals.values()].reduce((sum, c) => sum + c * (c - 1), 0)
  const expected = n > 1 ? (n * (n - 1) - alike) / (n - 1) : 0
  return {
    alpha: expected === 0 ? null : 1 - observed / expected,
    units: coded.length,
    agreed: coded.filter((values) => new Set(values).size === 1).length,
  }
}

function countOf(values: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
