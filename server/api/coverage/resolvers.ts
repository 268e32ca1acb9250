import {
  type AbsenceFinding,
  type Cell as CellFacts,
  type Coverage as CoverageFacts,
  cell,
  coverage,
  type Finding as FindingFacts,
  type LackingQuestion,
  lacking,
  type Row as RowFacts,
  rowsOf,
  type SideHold,
} from '../../coverage/index.ts'
import type { MeasureKind } from '../../model/terms.ts'
import type { QueryResolver, Resolvers } from '../context.ts'
import type { Loaders } from '../loaders.ts'
import { onceIn } from '../once.ts'
import { atMost } from '../paging.ts'
import type { Thing } from '../things.ts'

interface CoverageArgs {
  version: string
  yardstick: string
  kinds: MeasureKind[]
}
const coverageOf: QueryResolver<CoverageArgs> = (_, question, { load }) => coverage(load.reader, question)
const cellOf: QueryResolver<{ measure: string; safeguard: string; yardstick?: string }> = (_, question, { load }) =>
  cell(load.reader, question)
const lackingIn: QueryResolver<LackingQuestion> = (_, question, { load }) =>
  lacking(load.reader, { ...question, safeguards: atMost(100, 'safeguards', question.safeguards) })

const Coverage: Resolvers<CoverageFacts> = {
  version: ({ version }, _, { load }) => load.known(version),
  yardstick: ({ yardstick }, _, { load }) => load.known(yardstick),
  safeguards: ({ safeguards }, _, { load }) => safeguards.map((id) => load.known(id)),
}

const Row: Resolvers<RowFacts> = {
  measure: ({ measure }, _, { load }) => load.known(measure.id),
  kinds: ({ measure }) => measure.kinds,
  names: ({ measure }) => measure.names,
}

const Cell: Resolvers<CellFacts> = {
  measure: ({ measure }, _, { load }) => load.known(measure),
  safeguard: ({ safeguard }, _, { load }) => load.known(safeguard),
  absences: ({ absences }, _, { load }) => absences.map(({ id }: AbsenceFinding) => load.known(id)),
  claims: (cell, _, { load }) => claimsOnCell(load, cell),
}

const SideStrength: Resolvers<SideHold> = { provision: ({ provision }, _, { load }) => load.known(provision) }

/** Claims that speak of the safeguard and of the measure, or of something in its extent. */
const claimsOnCell = async (load: Loaders, { measure, safeguard }: CellFacts) => {
  const version = measure.split('/').slice(0, 2).join('/')
  const rows = await load.ofText('claims-on-cells', version)
  return rows.filter((r) => r.from === measure && r.to === safeguard).map((r) => load.remember(r.node))
}

const Finding: Resolvers<FindingFacts> = {
  provision: ({ provision }, _, { load }) => load.known(provision),
  link: ({ link }, _, { load }) => load.knownLink(link),
  carrier: ({ carrier }, _, { load }) => (carrier ? load.known(carrier) : null),
  reach: ({ reach }, _, { load }) => reach.map((id) => load.knownLink(id)),
}

const ofProvision: Resolvers<Thing> = {
  row: ({ id, measure, version }, _, { load }) => (measure === true ? rowIn(load, String(version), id) : null),
}

const rowsOfText = onceIn<Awaited<ReturnType<typeof rowsOf>>>()
/** What holds one measure. */
export const rowIn = async (load: Loaders, version: string, measure: string) =>
  (await rowsOfText(load, version, () => rowsOf(load.reader, version)))(measure)

export const coverages = {
  Query: { coverage: coverageOf, cell: cellOf, lacking: lackingIn },
  Coverage,
  Row,
  Cell,
  SideStrength,
  Finding,
  Provision: ofProvision,
}
