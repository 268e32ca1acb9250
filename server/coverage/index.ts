import { badInput, notFound } from '../errors.ts'
import type { Reader } from '../graph/store.ts'
import type { MeasureKind } from '../model/terms.ts'
import { mustBeSafeguard, mustExist, ofKinds } from './asked.ts'
import { cellMaker } from './cells.ts'
import { countGaps } from './counts.ts'
import { readFacts } from './facts.ts'
import { fits } from './findings.ts'
import { COVERAGE_CAUTION, nothingHeld } from './sentences.ts'
import type { Cell, Coverage, CoverageFacts, Measure, Row } from './types.ts'

export { type LackingQuestion, lacking } from './lacking.ts'
export type { AbsenceFinding, Cell, Coverage, Finding, Lacking, Row, SideHold } from './types.ts'

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
  const measures = ofKinds(facts, kinds)
  const rows = measures.map((measure) => ({ measure, cells: safeguards.map((s) => cell(measure, s)) }))
  return {
    version,
    yardstick,
    safeguards: safeguards.map((s) => s.id),
    rows,
    grounds: groundsOf(facts, measures),
    summary: countGaps(rows.flatMap((r) => r.cells)),
    caution: rows.length > 0 ? COVERAGE_CAUTION : nothingHeld(kinds),
  }
}

/** The grounds of refusal that a text has for its measures; what is absent or was not looked for is left out. */
function groundsOf(facts: CoverageFacts, measures: Measure[]): Cell[] {
  const cell = cellMaker(facts, null)
  const grounds = facts.safeguards.filter((s) => s.ground)
  return measures
    .flatMap((measure) => grounds.map((s) => cell(measure, s)))
    .filter(({ grade }) => grade === 'specific' || grade === 'general' || grade === 'contested')
}

/** One cell with its proof. BAD_INPUT, naming the nearest measures, where the provision is none. */
export async function cell(
  reader: Reader,
  { measure, safeguard, yardstick = null }: { measure: string; safeguard: string; yardstick?: string | null },
): Promise<Cell> {
  const version = measure.split('/').slice(0, 2).join('/')
  const facts = await readFacts(reader, { version, yardstick, safeguards: [safeguard] })
  if (yardstick) mustExist(facts, yardstick, 'yardstick')
  const wanted = mustBeSafeguard(facts, safeguard)
  const found = facts.measures.find((m) => m.id === measure)
  if (!found) throw await noMeasure(reader, facts, measure)
  return cellMaker(facts, yardstick ? facts.requirements : null)(found, wanted)
}

/** For the measures of one version, every fitting safeguard without a yardstick; null where the provision is no measure. */
export async function rowsOf(reader: Reader, version: string) {
  const facts = await readFacts(reader, { version })
  const cell = cellMaker(facts, null)
  return (id: string): Row | null => {
    const measure = facts.measures.find((m) => m.id === id)
    return measure ? { measure, cells: facts.safeguards.filter((s) => fits(measure, s)).map((s) => cell(measure, s)) } : null
  }
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
