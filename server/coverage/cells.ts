import { STRENGTHS, type Strength } from '../model/terms.ts'
import { ableSides, findingsOf, fits } from './findings.ts'
import { gapOf, gradeCell, lacks, notApplicable } from './grade.ts'
import { CAUTION, cellSentence } from './sentences.ts'
import type { Cell, CoverageFacts, Measure, Requirement, SafeguardFacts } from './types.ts'

/** A function that makes cells from the facts of one version; `requirements` null where there is no yardstick. */
export function cellMaker(facts: CoverageFacts, requirements: Requirement[] | null) {
  const findings = findingsOf(facts)
  return (measure: Measure, safeguard: SafeguardFacts): Cell => {
    const applies = fits(measure, safeguard)
    const graded = applies ? gradeCell(findings.present(measure, safeguard), findings.absent(measure, safeguard)) : notApplicable()
    const asked = requirements && applies ? askedOf(requirements, measure, safeguard) : null
    const gap = requirements === null ? null : asked ? gapOf(graded, ableSides(measure, safeguard), asked) : 'not-required'
    const cell = { measure: measure.id, safeguard: safeguard.id, required: requirements && asked !== null, gap, ...graded }
    return { ...cell, sentence: cellSentence(cell, measure, safeguard), caution: lacks(cell, false) ? CAUTION : null }
  }
}

/** The most that a yardstick asks of the measure; null where it asks nothing. */
function askedOf(requirements: Requirement[], measure: Measure, safeguard: SafeguardFacts): Strength | null {
  const asked = requirements
    .filter((r) => r.safeguard === safeguard.id && r.applies.some((a) => measure.things.includes(a) || measure.kinds.some((k) => k === a)))
    .map((r) => r.atLeast)
  return STRENGTHS.find((s) => asked.includes(s)) ?? null
}
