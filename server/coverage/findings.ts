import { groupBy } from '../group-by.ts'
import { compareBasis, weakestBasis } from '../model/basis.ts'
import type { Side } from '../model/terms.ts'
import { compareHolds, ifBound } from './holds.ts'
import type { AbsenceFinding, Carries, CoverageFacts, Finding, Measure, Provides, Reaches, SafeguardFacts } from './types.ts'

/** Whether a safeguard says anything to a kind of measure; where it does not, an empty cell is no gap. */
export const fits = (measure: Pick<Measure, 'kinds' | 'things'>, safeguard: Pick<SafeguardFacts, 'fits'>) =>
  [...measure.kinds, ...measure.things].some((k) => safeguard.fits.includes(k))

/** The sides a safeguard can bind on a measure: domestic for a power or an offence, its own sides for a mechanism. */
export function ableSides(measure: Pick<Measure, 'kinds' | 'things'>, safeguard: Pick<SafeguardFacts, 'fits' | 'sides'>): Side[] {
  const fitting = (kind: string) =>
    measure.kinds.some((k) => k === kind) &&
    [kind, ...measure.things.filter((t) => t.startsWith(`${kind}/`))].some((k) => safeguard.fits.includes(k))
  return [...(fitting('power') || fitting('offence') ? (['domestic'] as const) : []), ...(fitting('mechanism') ? safeguard.sides : [])]
}

/** Looks findings and absences up by measure and safeguard. */
export function findingsOf(facts: CoverageFacts) {
  const provides = groupBy(facts.provides, (p) => p.safeguard)
  const reaches = groupBy(facts.reaches, (r) => r.measure)
  const carries = groupBy(facts.carries, (c) => c.provision)
  const absences = groupBy(facts.absences, (a) => `${a.measure} ${a.safeguard}`)

  return {
    present(measure: Measure, safeguard: SafeguardFacts): Finding[] {
      const able = ableSides(measure, safeguard)
      const clauses = groupBy(
        (reaches.get(measure.id) ?? []).filter((r) => mayReach(r, measure)),
        (r) => r.clause,
      )
      return (provides.get(safeguard.id) ?? [])
        .flatMap((p): Finding[] => {
          if (p.extentOf === measure.id) return [finding(p, true, able, null, [])]
          const alone = (clauses.get(p.provision) ?? []).map((r) => finding(p, false, able, null, [r]))
          const carried = (carries.get(p.provision) ?? []).flatMap((c) =>
            (clauses.get(c.carrier) ?? []).map((r) => finding(p, false, able, c, [r])),
          )
          return [...alone, ...carried]
        })
        .filter((f) => f.sides.length > 0)
        .sort(strongestFirst)
    },
    /** An absence on an article speaks for the measures inside it only by naming them. */
    absent(measure: Measure, safeguard: SafeguardFacts): AbsenceFinding[] {
      return (absences.get(`${measure.id} ${safeguard.id}`) ?? [])
        .filter((a) => a.self || a.coveredLevel !== 'article')
        .map(({ id, basis, method, source }) => ({ id, basis, method, source }))
    },
  }
}

/**
 * A measure that is an article is reached through whatever it is part of. One that is a paragraph or an item is reached by name, or by a
 * clause outside its article that covers the whole division: what answers requests says nothing of sending unasked.
 */
function mayReach(reach: Reaches, measure: Measure): boolean {
  if (reach.target === measure.id || measure.article === null || measure.id === measure.article) return true
  return reach.targetArticle === null && reach.clauseArticle !== measure.article
}

function finding(p: Provides, own: boolean, able: Side[], carrier: Carries | null, reach: Reaches[]): Finding {
  const bound = p.sides ? able.filter((s) => p.sides?.includes(s)) : able
  const hold = { strength: p.strength, force: p.force, form: p.form, part: p.part }
  return {
    ...(carrier?.ifBound ? ifBound(hold) : hold),
    decides: false,
    own,
    basis: weakestBasis([p.basis, ...(carrier ? [carrier.basis] : []), ...reach.map((r) => r.basis)]),
    provision: p.provision,
    citation: p.citation,
    link: p.link,
    sides: reach.reduce((sides, r) => sides.filter((s) => r.sides.includes(s)), bound),
    carrier: carrier?.carrier ?? null,
    carrierCitation: carrier?.citation ?? null,
    byRenvoi: carrier?.ifBound ?? false,
    reach: [...reach.map((r) => r.link), ...(carrier ? [carrier.link] : [])],
    unsettledBy: p.unsettled ? p.by : null,
    order: p.order,
  }
}

/** By how firmly it holds; then the measure's own words before a general clause, what is surer before what is less so, the order of the text. */
const strongestFirst = (a: Finding, b: Finding) =>
  compareHolds(a, b) ||
  Number(b.own) - Number(a.own) ||
  compareBasis(a.basis, b.basis) ||
  a.order - b.order ||
  (a.link + a.reach.join() < b.link + b.reach.join() ? -1 : 1)
