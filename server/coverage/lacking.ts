import type { Reader } from '../graph/store.ts'
import type { MeasureKind } from '../model/terms.ts'
import { mustBeSafeguard, mustExist, ofKinds } from './asked.ts'
import { cellMaker } from './cells.ts'
import { readFacts } from './facts.ts'
import { fits } from './findings.ts'
import { lacks } from './grade.ts'
import { COVERAGE_CAUTION, nothingHeld } from './sentences.ts'
import type { Cell, Lacking, Row } from './types.ts'

export interface LackingQuestion {
  version: string
  safeguards: string[]
  kinds: MeasureKind[]
  match: 'any' | 'all'
  weakCounts: boolean
}

/**
 * Measures that lack any or all of the safeguards; what is contested and what nobody has looked at stands beside, never among them. Where no
 * measure of these kinds is held, nothing follows, and the caution says so.
 */
export async function lacking(reader: Reader, question: LackingQuestion): Promise<Lacking> {
  const { version, safeguards, kinds, match, weakCounts } = question
  const facts = await readFacts(reader, { version, safeguards })
  const { partial } = mustExist(facts, version, 'version')
  for (const id of safeguards) mustBeSafeguard(facts, id)
  const cell = cellMaker(facts, null)
  const held = ofKinds(facts, kinds)
  const rows = held
    .map((measure): Row => ({ measure, cells: facts.safeguards.filter((s) => fits(measure, s)).map((s) => cell(measure, s)) }))
    .filter((row) => row.cells.length > 0)
  const isGap = (c: Cell) => lacks(c, weakCounts)
  return {
    measures: held.length,
    partial,
    gaps: rows.filter((r) => (match === 'all' ? r.cells.every(isGap) : r.cells.some(isGap))),
    contested: rows.filter((r) => r.cells.some((c) => c.grade === 'contested')),
    unexamined: rows.filter((r) => r.cells.some((c) => c.grade === 'unexamined')),
    caution: held.length > 0 ? COVERAGE_CAUTION : nothingHeld(kinds),
  }
}
