import { type Agreement, agreementOf } from '../coding/alpha.ts'
import { groupBy } from '../group-by.ts'
import type { Counts } from '../model/graph.ts'
import { asMeasure, coverageRows, type Row, recordRows, roundsOf } from './coding-rows.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'

/**
 * Reads what independent passes coded: how far they agree goes onto each safeguard, each text and into the counts, and every unit on which
 * they differ must be settled in writing.
 */
export function addCoding(draft: Draft, files: DataFile[]): Counts {
  checkPasses(draft, files)
  const rows = roundsOf(files).flatMap((passes) => [
    ...coverageRows(draft, passes),
    ...recordRows(passes, 'modalities'),
    ...recordRows(passes, 'changes'),
  ])
  checkSettled(draft, files, rows)
  const coverage = rows.filter((r) => r.of.startsWith('safeguard/'))
  for (const [of, own] of groupBy(rows, (r) => r.of)) agreeOn(draft, of, own)
  for (const [version, own] of groupBy(coverage, (r) => r.version)) agreeOn(draft, version, own)
  if (rows.length === 0) return {}
  const total = (own: Row[]) => countsOf(agreementOf(own.map((r) => r.values)))
  return {
    coverage: total(coverage),
    modalities: total(rows.filter((r) => r.of === 'modalities')),
    changes: total(rows.filter((r) => r.of === 'changes')),
    texts: Object.fromEntries([...groupBy(coverage, (r) => r.version)].map(([version, own]) => [version, total(own)])),
  }
}

function agreeOn(draft: Draft, id: string, rows: Row[]) {
  const node = draft.nodes.get(id)
  if (!node) return
  const { alpha, units, agreed } = agreementOf(rows.map((r) => r.values))
  Object.assign(node.props, { codedUnits: units, agreedUnits: agreed, ...(alpha === null ? {} : { agreement: rounded(alpha) }) })
}

const rounded = (alpha: number) => Math.round(alpha * 1000) / 1000
const countsOf = ({ alpha, units, agreed }: Agreement): Counts => ({ units, agreed, ...(alpha === null ? {} : { alpha: rounded(alpha) }) })

/** A settlement is of passes that were there when it was made, so one made before they were coded anew settles nothing. */
function checkSettled(draft: Draft, files: DataFile[], rows: Row[]) {
  const settled = new Map<string, string>()
  for (const { value } of filesOf(files, 'settled'))
    for (const s of value.settled) {
      const unit = 'measure' in s ? `${s.measure} ${s.safeguard}` : 'provision' in s ? s.provision : s.continues
      if (value.on > (settled.get(unit) ?? '')) settled.set(unit, value.on)
    }
  for (const { unit, values, place, on } of rows)
    if (new Set(values.filter((v) => v !== null)).size > 1 && (settled.get(unit) ?? '') < on)
      draft.problem(
        place,
        'settled',
        `The passes differ on ${unit} (${values.join(', ')}), and nothing settles it.`,
        'Settle it in data/coding/settled….yaml, with the reason.',
      )
}

/** A pass speaks of safeguards there are or were; one that names what it coded says nothing of others, and of measures alone. */
function checkPasses(draft: Draft, files: DataFile[]) {
  const isSafeguard = (id: string) => ['Safeguard', 'Retired'].includes(draft.nodes.get(id)?.label ?? '')
  for (const { value, at } of filesOf(files, 'coding')) {
    const refuse = (keys: (string | number)[], message: string, fix: string) => draft.problem(at(keys), 'coding', message, fix)
    const entries = (['present', 'unexamined'] as const).flatMap((list) => value[list].map((entry, i) => ({ entry, keys: [list, i] })))
    for (const { entry, keys } of entries) {
      if (!isSafeguard(entry.safeguard)) refuse(keys, `There is no ${entry.safeguard}.`, 'Name a safeguard of data/vocabulary.')
      if (value.coded.length > 0 && !value.coded.includes(entry.safeguard))
        refuse(keys, `${entry.safeguard} is not among the safeguards that this pass coded.`, 'Add it to coded, or leave it out.')
      if (!value.measures.includes(entry.measure))
        refuse(keys, `${entry.measure} is not among the measures of this pass.`, 'Add it to measures, or leave it out.')
    }
    if (value.coded.length === 0) continue
    value.coded.forEach((id, i) => {
      if (draft.nodes.get(id)?.label !== 'Safeguard') refuse(['coded', i], `There is no ${id}.`, 'Name a safeguard of data/vocabulary.')
    })
    value.measures.forEach((id, i) => {
      if (asMeasure(draft, id).things.length === 0)
        refuse(['measures', i], `${id} is no measure.`, 'Name a provision that grants a power, sets up a mechanism or makes a crime.')
    })
    value.present.forEach((p, i) => {
      const ground = draft.nodes.get(p.safeguard)?.props.ground === true
      if (ground !== (p.force !== undefined))
        refuse(
          ['present', i],
          `${p.safeguard} is ${ground ? 'a' : 'no'} ground of refusal.`,
          'Give grounds of refusal a force, others a strength.',
        )
    })
  }
}
