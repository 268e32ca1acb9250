import { findingsOf, fits } from './findings.ts'
import { gapOf, gradeCell, lacks } from './grade.ts'
import { CAUTION, cellSentence } from './sentences.ts'
import type { Cell, CoverageFacts, Measure, Requirement, SafeguardFacts } from './types.ts'

/** A function that makes cells from the facts of one version; `requirements` null where there is no yardstick. */
export function cellMaker(facts: CoverageFacts, requirements: Requirement[] | null) {
  const findings = findingsOf(facts)
  return (measure: Measure, safeguard: SafeguardFacts): Cell => {
    const applies = fits(measure, safeguard)
    const graded = applies
      ? gradeCell(findings.present(measure, safeguard), findings.absent(measure, safeguard))
      : { grade: 'not-applicable' as const, strength: null, appliesTo: [], basis: null, because: [], absences: [] }
    const required = requirements === null ? null : applies && isRequired(requirements, measure, safeguard)
    const gap = required === null ? null : required ? gapOf(graded, measure, safeguard) : 'not-required'
    const cell = { measure: measure.id, safeguard: safeguard.id, required, gap, ...graded }
    return { ...cell, sentence: cellSentence(cell, measure, safeguard), caution: lacks(cell, false) ? CAUTION : null }
  }
}

const isRequired = (requirements: Requirement[], measure: Measure, safeguard: SafeguardFacts) =>
  requirements.some(
    (r) => r.safeguard === safeguard.id && r.applies.some((a) => measure.things.includes(a) || measure.kinds.some((k) => k === a)),
  )
