import { groupBy } from '../group-by.ts'
import { weakestBasis } from '../model/basis.ts'
import { type Side, STRENGTHS } from '../model/terms.ts'
import type { AbsenceFinding, CoverageFacts, Finding, Measure, Provides, Reaches, SafeguardFacts } from './types.ts'

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
  const provides = groupBy(
    facts.provides.filter((p) => !p.barred),
    (p) => p.safeguard,
  )
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

/** A clause inside the same article reaches a paragraph measure only by naming that paragraph. */
const mayReach = (reach: Reaches, measure: Measure) =>
  reach.target === measure.id || measure.article === null || measure.id === measure.article || reach.clauseArticle !== measure.article

function finding(p: Provides, own: boolean, able: Side[], carrier: CoverageFacts['carries'][number] | null, reach: Reaches[]): Finding {
  const bound = p.sides ? able.filter((s) => p.sides?.includes(s)) : able
  return {
    decides: false,
    own,
    basis: weakestBasis([p.basis, ...(carrier ? [carrier.basis] : []), ...reach.map((r) => r.basis)]),
    provision: p.provision,
    citation: p.citation,
    link: p.link,
    strength: p.strength,
    sides: reach.reduce((sides, r) => sides.filter((s) => r.sides.includes(s)), bound),
    carrier: carrier?.carrier ?? null,
    reach: [...reach.map((r) => r.link), ...(carrier ? [carrier.link] : [])],
    unsettledBy: p.unsettled ? p.by : null,
    order: p.order,
  }
}

const rank = (f: Finding) => STRENGTHS.indexOf(f.strength)
/** By strength; at the same strength the measure's own words before a general clause, then the order of the text. */
const strongestFirst = (a: Finding, b: Finding) =>
  rank(a) - rank(b) || Number(b.own) - Number(a.own) || a.order - b.order || (a.link + a.reach.join() < b.link + b.reach.join() ? -1 : 1)
