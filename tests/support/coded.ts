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
}

/** Every unit that the passes of one text coded, from their files alone. */
export function codedUnits({ byId, ofType, of }: Corpus, files: DataFile[]): Unit[] {
  const passes = filesOf(files, 'coding').map((f) => f.value)
  const thingsOf = (measure: string) =>
    (['GRANTS', 'ESTABLISHES', 'CRIMINALISES'] as const).flatMap((t) =>
      ofType(t)
        .filter((l) => l.from === measure)
        .map((l) => l.to),
    )
  const units: Unit[] = []
  for (const version of new Set(passes.map((p) => p.version))) {
    const own = passes.filter((p) => p.version === version)
    for (const measure of new Set(own.flatMap((p) => p.measures))) {
      const things = thingsOf(measure)
      const kinds = [...new Set(things.map((t) => String(byId.get(t)?.id.split('/')[0]) as MeasureKind))]
      for (const safeguard of of('Safeguard').filter((s) => fits({ things, kinds }, { fits: s.props.fits as string[] }))) {
        const isIt = (x: { measure: string; safeguard: string }) => x.measure === measure && x.safeguard === safeguard.id
        units.push({
          of: safeguard.id,
          unit: `${measure} ${safeguard.id}`,
          values: own.map((p) =>
            !p.measures.includes(measure) || p.unexamined.some(isIt) ? null : (p.present.find(isIt)?.strength ?? 'none'),
          ),
        })
      }
    }
    for (const what of ['modalities', 'changes'] as const)
      for (const unit of new Set(own.flatMap((p) => Object.keys(p[what]))))
        units.push({ of: what, unit, values: own.map((p) => p[what][unit] ?? null) })
  }
  return units
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
