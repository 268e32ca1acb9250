import { type Agreement, agreementOf, type Unit } from '../coding/alpha.ts'
import { fits } from '../coverage/findings.ts'
import { groupBy } from '../group-by.ts'
import type { Counts } from '../model/graph.ts'
import type { MeasureKind } from '../model/terms.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf, type Place } from './read.ts'

type Pass = DataFile<'coding'>
interface Row {
  /** The safeguard, or what else was coded. */
  of: string
  unit: string
  values: Unit
  /** The last of the passes compared. */
  place: Place
}

/**
 * Reads what independent passes coded: how far they agree goes onto each safeguard and into the counts, and every unit on which they differ
 * must be settled in writing.
 */
export function addCoding(draft: Draft, files: DataFile[]): Counts {
  const passes = filesOf(files, 'coding')
  const settled = new Set(
    filesOf(files, 'settled').flatMap((f) =>
      f.value.settled.map((s) => ('measure' in s ? `${s.measure} ${s.safeguard}` : 'provision' in s ? s.provision : s.continues)),
    ),
  )
  for (const { value } of passes) {
    const version = draft.nodes.get(value.version)
    if (version && value.measures.length > 0) version.props.codedTwice = true
  }
  const rows = [...groupBy(passes, (p) => p.value.version).values()].flatMap((same) => [
    ...coverageRows(draft, same),
    ...recordRows(same, 'modalities'),
    ...recordRows(same, 'changes'),
  ])
  for (const { unit, values, place } of rows)
    if (new Set(values.filter((v) => v !== null)).size > 1 && !settled.has(unit))
      draft.problem(
        place,
        'settled',
        `The passes differ on ${unit} (${values.join(', ')}), and nothing settles it.`,
        'Settle it in data/coding/settled….yaml, with the reason.',
      )
  for (const [of, own] of groupBy(rows, (r) => r.of)) {
    const node = draft.nodes.get(of)
    if (!node) continue
    const { alpha, units, agreed } = agreementOf(own.map((r) => r.values))
    Object.assign(node.props, { codedUnits: units, agreedUnits: agreed, ...(alpha === null ? {} : { agreement: rounded(alpha) }) })
  }
  const total = (keep: (row: Row) => boolean) => countsOf(agreementOf(rows.filter(keep).map((r) => r.values)))
  if (rows.length === 0) return {}
  return {
    coverage: total((r) => r.of.startsWith('safeguard/')),
    modalities: total((r) => r.of === 'modalities'),
    changes: total((r) => r.of === 'changes'),
  }
}

const rounded = (alpha: number) => Math.round(alpha * 1000) / 1000
const countsOf = ({ alpha, units, agreed }: Agreement): Counts => ({ units, agreed, ...(alpha === null ? {} : { alpha: rounded(alpha) }) })

/** One row for each measure and each safeguard that fits it. */
function coverageRows(draft: Draft, passes: Pass[]): Row[] {
  const measures = new Set(passes.flatMap((p) => p.value.measures))
  const safeguards = [...draft.nodes.values()].filter((n) => n.label === 'Safeguard')
  const found = passes.map(({ value }) => new Map<string, string>(value.present.map((p) => [`${p.measure} ${p.safeguard}`, p.strength])))
  const skipped = passes.map(({ value }) => new Set(value.unexamined.map((u) => `${u.measure} ${u.safeguard}`)))
  const place = placeOf(passes)
  return [...measures].flatMap((measure) => {
    const coded = asMeasure(draft, measure)
    return safeguards
      .filter((s) => fits(coded, { fits: s.props.fits as string[] }))
      .map(({ id }) => {
        const unit = `${measure} ${id}`
        const values = passes.map(({ value }, i) =>
          !value.measures.includes(measure) || skipped[i]?.has(unit) ? null : (found[i]?.get(unit) ?? 'none'),
        )
        return { of: id, unit, values, place }
      })
  })
}

const placeOf = (passes: Pass[]): Place => (passes.at(-1) as Pass).at([])

function asMeasure(draft: Draft, id: string) {
  const own = (type: 'GRANTS' | 'ESTABLISHES' | 'CRIMINALISES') => draft.linksOf(type).filter((l) => l.from === id)
  const things = [...own('GRANTS'), ...own('ESTABLISHES'), ...own('CRIMINALISES')].map((l) => l.to)
  return { things, kinds: [...new Set(things.map((t) => t.split('/')[0] as MeasureKind))] }
}

function recordRows(passes: Pass[], what: 'modalities' | 'changes'): Row[] {
  const units = new Set(passes.flatMap((p) => Object.keys(p.value[what])))
  const place = placeOf(passes)
  return [...units].map((unit) => ({ of: what, unit, values: passes.map((p) => p.value[what][unit] ?? null), place }))
}
