import type { SettledEntry } from '../model/official-text.ts'
import type { Finding } from './finding.ts'

export interface Outcome {
  agreements: Finding[]
  differences: Finding[]
  /** Differences that somebody has read, with what they found. */
  settled: (Finding & { reason: string })[]
  /** What was settled and is not there any more: the data or the text has changed since. */
  lapsed: SettledEntry[]
}

/** Whether it is this very difference that was settled. */
export const isSame = (entry: SettledEntry, finding: Finding) =>
  entry.id === finding.id && entry.field === finding.field && entry.ours === finding.ours && entry.printed === finding.printed

/** A difference counts as settled only while both values are what they were when it was read. */
export function settle(findings: Finding[], settled: SettledEntry[]): Outcome {
  const used = new Set<SettledEntry>()
  const outcome: Outcome = { agreements: [], differences: [], settled: [], lapsed: [] }
  for (const finding of findings) {
    if (finding.agrees) {
      outcome.agreements.push(finding)
      continue
    }
    const entry = settled.find((s) => isSame(s, finding))
    if (entry) {
      used.add(entry)
      outcome.settled.push({ ...finding, reason: entry.reason })
    } else outcome.differences.push(finding)
  }
  outcome.lapsed = settled.filter((s) => !used.has(s))
  return outcome
}
