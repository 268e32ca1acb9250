import { fits } from '../../server/coverage/findings.ts'
import { type DataFile, filesOf } from '../../server/ingest/read.ts'
import type { MeasureKind } from '../../server/model/terms.ts'
import type { Corpus } from './corpus.ts'

/** What each pass said of one thing; null where it did not look. */
export interface Unit {
  /** The safeguard, `modalities` or `changes`. */
  of: string
  /** `measure safeguard`, a provision, or an earlier provision. */
  unit: string
  values: (string | null)[]
  /** The day of the last pass. */
  on: string
}

/**
 * Every unit that the passes of one text coded, from their files alone. Passes that name what they coded are a round of their own; what was
 * coded before a safeguard was defined as it is now is not about it.
 */
export function codedUnits({ byId, ofType, of }: Corpus, files: DataFile[]): Unit[] {
  const passes = filesOf(files, 'coding').map((f) => f.value)
  const thingsOf = (measure: string) =>
    (['GRANTS', 'ESTABLISHES', 'CRIMINALISES'] as const).flatMap((t) =>
      ofType(t)
        .filter((l) => l.from === measure)
        .map((l) => l.to),
    )
  const units: Unit[] = []
  for (const round of new Set(passes.map((p) => `${p.version} ${p.coded.length > 0}`))) {
    const own = passes.filter((p) => `${p.version} ${p.coded.length > 0}` === round)
    const on = own
      .map((p) => p.on)
      .toSorted()
      .at(-1) as string
    for (const measure of new Set(own.flatMap((p) => p.measures))) {
      const things = thingsOf(measure)
      const kinds = [...new Set(things.map((t) => String(byId.get(t)?.id.split('/')[0]) as MeasureKind))]
      for (const safeguard of of('Safeguard').filter((s) => fits({ things, kinds }, { fits: s.props.fits as string[] }))) {
        if (String(safeguard.props.since ?? '') > on) continue
        const isIt = (x: { measure: string; safeguard: string }) => x.measure === measure && x.safeguard === safeguard.id
        const able = boundBy(kinds, safeguard.props as { fits: string[]; sides: string[] })
        const values = own.map((p) => {
          if (!p.measures.includes(measure) || p.unexamined.some(isIt)) return null
          if (p.coded.length > 0 && !p.coded.includes(safeguard.id)) return null
          const said = p.present.find(isIt)
          return said ? inWords(said.strength ?? said.force, said, able) : 'none'
        })
        if (values.some((v) => v !== null)) units.push({ of: safeguard.id, unit: `${measure} ${safeguard.id}`, values, on })
      }
    }
    for (const what of ['modalities', 'changes'] as const)
      for (const unit of new Set(own.flatMap((p) => Object.keys(p[what]))))
        units.push({ of: what, unit, values: own.map((p) => p[what][unit] ?? null), on })
  }
  return units
}

const boundBy = (kinds: string[], { fits, sides }: { fits: string[]; sides: string[] }) => [
  ...(kinds.some((k) => k !== 'mechanism' && fits.some((f) => f.startsWith(k))) ? ['domestic'] : []),
  ...(kinds.includes('mechanism') ? sides : []),
]

/** `conditional in part (requested)`: the sides only where they are fewer than all. */
export function inWords(
  value: string | undefined,
  { part, sides }: { part?: true | undefined; sides?: string[] | undefined },
  able: string[],
) {
  const own = able.filter((s) => sides?.includes(s))
  return [value, part && 'in part', sides && own.length < able.length && `(${own.join(', ')})`].filter(Boolean).join(' ')
}

/**
 * Krippendorff's alpha by its definition for nominal values: over ordered pairs of values of one unit, weighted by one less than how many
 * coded it, against pairs of any two values. Null where the values do not vary.
 */
export function alphaByPairs(units: (string | null)[][]): number | null {
  const coded = units.map((u) => u.filter((v): v is string => v !== null)).filter((u) => u.length > 1)
  const all = coded.flat()
  const differing = (values: string[]) => values.flatMap((a, i) => values.filter((b, j) => i !== j && a !== b)).length
  const observed = coded.reduce((sum, u) => sum + differing(u) / (u.length - 1), 0) / all.length
  const counts = [...new Set(all)].map((v) => all.filter((x) => x === v).length)
  const expected = counts.reduce((sum, c) => sum + c * (all.length - c), 0) / (all.length * (all.length - 1))
  return expected === 0 || all.length === 0 ? null : 1 - observed / expected
}
