import { badInput, notFound } from '../errors.ts'
import type { Reader } from '../graph/store.ts'
import type { MeasureKind } from '../model/terms.ts'
import { cellMaker } from './cells.ts'
import { readFacts } from './facts.ts'
import { fits } from './findings.ts'
import { lacks } from './grade.ts'
import { COVERAGE_CAUTION } from './sentences.ts'
import { type Cell, type Coverage, type CoverageFacts, GAPS, type Lacking, type Measure, type Row } from './types.ts'

export type { AbsenceFinding, Cell, Coverage, Finding, Lacking, Row } from './types.ts'

const ofKinds = (facts: CoverageFacts, kinds: MeasureKind[]) => facts.measures.filter((m) => m.kinds.some((k) => kinds.includes(k)))

function mustExist(facts: CoverageFacts, id: string, what: string) {
  if (!facts.named.some((n) => n.id === id)) throw notFound(`There is no ${what} ${id}.`, { id })
}

/** Every measure of a version, in the order of the text, against every safeguard that the yardstick names. */
export async function coverage(
  reader: Reader,
  { version, yardstick, kinds }: { version: string; yardstick: string; kinds: MeasureKind[] },
): Promise<Coverage> {
  const facts = await readFacts(reader, { version, yardstick })
  mustExist(facts, version, 'version')
  mustExist(facts, yardstick, 'yardstick')
  const safeguards = facts.requirements.flatMap((r) => facts.safeguards.filter((s) => s.id === r.safeguard))
  const cell = cellMaker(facts, facts.requirements)
  const rows = ofKinds(facts, kinds).map((measure) => ({ measure, cells: safeguards.map((s) => cell(measure, s)) }))
  const gaps = rows.flatMap((r) => r.cells.map((c) => c.gap))
  return {
    version,
    yardstick,
    safeguards: safeguards.map((s) => s.id),
    rows,
    summary: GAPS.map((gap) => ({ gap, count: gaps.filter((g) => g === gap).length })),
    caution: COVERAGE_CAUTION,
  }
}

/** One cell with its proof. BAD_INPUT, naming the nearest measures, where the provision is none. */
export async function cell(
  reader: Reader,
  { measure, safeguard, yardstick = null }: { measure: string; safeguard: string; yardstick?: string | null },
): Promise<Cell> {
  const version = measure.split('/').slice(0, 2).join('/')
  const facts = await readFacts(reader, { version, yardstick, safeguards: [safeguard] })
  if (yardstick) mustExist(facts, yardstick, 'yardstick')
  const wanted = facts.safeguards.find((s) => s.id === safeguard)
  if (!wanted) throw notFound(`There is no safeguard ${safeguard}.`, { id: safeguard })
  const found = facts.measures.find((m) => m.id === measure)
  if (!found) throw await noMeasure(reader, facts, measure)
  return cellMaker(facts, yardstick ? facts.requirements : null)(found, wanted)
}

async function noMeasure(reader: Reader, facts: CoverageFacts, id: string) {
  const exists = (await reader.run('provision-exists', { id })).length > 0
  if (!exists) return notFound(`There is no provision ${id}.`, { id })
  const nearest = nearestMeasures(facts.measures, id)
  const way = nearest.length > 0 ? ` Nearest: ${nearest.map((m) => m.citation).join('; ')}.` : ''
  const message = `${id} grants no power, establishes no cooperation and criminalises nothing, so nothing is measured there.${way}`
  return badInput(message, { nearest: nearest.map((m) => m.id) })
}

/** Measures above the provision, else below it, else in its article. */
function nearestMeasures(measures: Measure[], id: string): Measure[] {
  const above = measures.filter((m) => id.startsWith(`${m.id}/`)).sort((a, b) => b.id.length - a.id.length)
  if (above.length > 0) return above.slice(0, 1)
  const article = id.split('/').slice(0, 3).join('/')
  const near = measures.filter((m) => m.id.startsWith(`${id}/`) || m.article === article)
  return near.slice(0, 5)
}

export interface LackingQuestion {
  version: string
  safeguards: string[]
  kinds: MeasureKind[]
  match: 'any' | 'all'
  weakCounts: boolean
}

/** Measures that lack any or all of the safeguards; what is contested and what nobody has looked at stands beside, never among them. */
export async function lacking(reader: Reader, question: LackingQuestion): Promise<Lacking> {
  const { version, safeguards, kinds, match, weakCounts } = question
  const facts = await readFacts(reader, { version, safeguards })
  mustExist(facts, version, 'version')
  for (const id of safeguards) if (!facts.safeguards.some((s) => s.id === id)) throw notFound(`There is no safeguard ${id}.`, { id })
  const cell = cellMaker(facts, null)
  const rows = ofKinds(facts, kinds)
    .map((measure): Row => ({ measure, cells: facts.safeguards.filter((s) => fits(measure, s)).map((s) => cell(measure, s)) }))
    .filter((row) => row.cells.length > 0)
  const isGap = (c: Cell) => lacks(c, weakCounts)
  return {
    gaps: rows.filter((r) => (match === 'all' ? r.cells.every(isGap) : r.cells.some(isGap))),
    contested: rows.filter((r) => r.cells.some((c) => c.grade === 'contested')),
    unexamined: rows.filter((r) => r.cells.some((c) => c.grade === 'unexamined')),
    caution: COVERAGE_CAUTION,
  }
}
