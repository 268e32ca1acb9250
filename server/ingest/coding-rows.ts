import type { Unit } from '../coding/alpha.ts'
import { ableSides, fits } from '../coverage/findings.ts'
import type { MeasureKind, Side } from '../model/terms.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf, type Place } from './read.ts'

export type Pass = DataFile<'coding'>
/** What each pass of one round gave one unit. */
export interface Row {
  /** The safeguard, or what else was coded. */
  of: string
  version: string
  unit: string
  values: Unit
  /** The last of the passes compared. */
  place: Place
  /** The day of the last of them. */
  on: string
}

/** The passes that may be compared: of one text, and of one round. A round that codes named safeguards is another than one that codes all. */
export function roundsOf(files: DataFile[]): Pass[][] {
  const rounds = new Map<string, Pass[]>()
  for (const pass of filesOf(files, 'coding')) {
    const round = `${pass.value.version} ${pass.value.coded.length > 0}`
    rounds.set(round, [...(rounds.get(round) ?? []), pass])
  }
  return [...rounds.values()]
}

const headOf = (passes: Pass[]) => ({
  version: String(passes[0]?.value.version),
  place: (passes.at(-1) as Pass).at([]),
  on:
    passes
      .map((p) => p.value.on)
      .sort()
      .at(-1) ?? '',
})

/** One row for each measure and each coded safeguard that fits it; a safeguard that was defined anew since was not coded. */
export function coverageRows(draft: Draft, passes: Pass[]): Row[] {
  const head = headOf(passes)
  const safeguards = [...draft.nodes.values()].filter((n) => n.label === 'Safeguard' && String(n.props.since ?? '') <= head.on)
  const measures = [...new Set(passes.flatMap((p) => p.value.measures))]
  return measures.flatMap((measure) => {
    const coded = asMeasure(draft, measure)
    return safeguards
      .filter((s) => fits(coded, { fits: s.props.fits as string[] }))
      .map(({ id, props }) => {
        const able = ableSides(coded, { fits: props.fits as string[], sides: props.sides as Side[] })
        return { of: id, unit: `${measure} ${id}`, values: passes.map((p) => givenBy(p, measure, id, able)), ...head }
      })
      .filter((row) => row.values.some((v) => v !== null))
  })
}

/** `mandatory`, `no-duty`, `conditional in part (requested)`; sides only where they are fewer than it could bind. Null where it was not coded. */
function givenBy({ value }: Pass, measure: string, safeguard: string, able: Side[]): string | null {
  const isIt = (x: { measure: string; safeguard: string }) => x.measure === measure && x.safeguard === safeguard
  if (!value.measures.includes(measure) || value.unexamined.some(isIt)) return null
  if (value.coded.length > 0 && !value.coded.includes(safeguard)) return null
  const found = value.present.find(isIt)
  return found ? valueWords(found.strength ?? found.force ?? 'none', found, able) : 'none'
}

export function valueWords(value: string, { part, sides }: { part?: boolean | undefined; sides?: Side[] | undefined }, able: Side[]) {
  const fewer = sides && able.some((s) => !sides.includes(s)) ? ` (${able.filter((s) => sides.includes(s)).join(', ')})` : ''
  return `${value}${part ? ' in part' : ''}${fewer}`
}

export function asMeasure(draft: Draft, id: string) {
  const own = (type: 'GRANTS' | 'ESTABLISHES' | 'CRIMINALISES') => draft.linksOf(type).filter((l) => l.from === id)
  const things = [...own('GRANTS'), ...own('ESTABLISHES'), ...own('CRIMINALISES')].map((l) => l.to)
  return { things, kinds: [...new Set(things.map((t) => t.split('/')[0] as MeasureKind))] }
}

export function recordRows(passes: Pass[], what: 'modalities' | 'changes'): Row[] {
  const units = new Set(passes.flatMap((p) => Object.keys(p.value[what])))
  return [...units].map((unit) => ({ of: what, unit, values: passes.map((p) => p.value[what][unit] ?? null), ...headOf(passes) }))
}
