import { OUTCOMES, type Outcome } from '../../server/model/scenario.ts'
import type { Facts, Gate, Ground, Statement, Tri } from '../../server/scenario/types.ts'

/** One treaty with one article 10, one offence in article 3, and what two States did, as plainly as a person would note it. */
export interface Case {
  stands: { requesting: Stands; requested: Stands }
  tableEnded: boolean
  isCrime: boolean
  gates: Gate[]
  dual: Ground | null
  statements: Said[]
  listIsClosed: boolean
  obligation: 'shall' | 'shall-endeavour' | 'may' | 'none'
  facts: Facts
}
/** `waits` and `ends-waiting`: the last day of the wait after a consent, and the day on which it ends. */
export type Stands = 'party' | 'signed' | 'nothing' | 'waits' | 'ends-waiting' | 'span' | 'left' | 'succeeds'
export interface Said {
  by: 'requesting' | 'requested' | 'third'
  effect: Statement['effect']
  about: 'article' | 'chapter' | 'part' | 'elsewhere' | 'offence' | 'part-of-offence' | 'ground' | 'federal'
  made: 'long-ago' | 'this-year' | 'later' | 'span'
  /** Of what opens a ground: only where a coercive measure is asked for. */
  coerciveOnly: boolean
  withdrawn: boolean
}

const and = (all: Tri[]): Tri => (all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes')
const or = (any: Tri[]): Tri => (any.includes('yes') ? 'yes' : any.includes('unknown') ? 'unknown' : 'no')

/** What the model says of the case, one paragraph after the other. */
export function oracle({ stands, tableEnded, isCrime, gates, dual, statements, listIsClosed, obligation, facts }: Case): Outcome {
  const bound = (s: Stands): Tri => {
    if (s === 'party' || s === 'ends-waiting' || s === 'succeeds') return 'yes'
    if (s === 'span') return 'unknown'
    return tableEnded && (s === 'signed' || s === 'nothing') ? 'unknown' : 'no'
  }
  const needed: Tri[] = [bound(stands.requesting), bound(stands.requested)]
  let atMost: Outcome = obligation === 'none' ? 'may' : obligation
  const weaken = (to: Outcome) => {
    if (OUTCOMES.indexOf(to) > OUTCOMES.indexOf(atMost)) atMost = to
  }

  let own: Tri = isCrime ? 'yes' : 'no'
  let reserved: Tri = 'no'
  for (const s of statements) {
    if (s.by === 'third' || s.made === 'later' || s.withdrawn || ['none', 'names-authority', 'adds-elements'].includes(s.effect)) continue
    if (s.about === 'federal') continue
    if (listIsClosed && (s.about === 'chapter' || s.about === 'elsewhere')) continue
    const counts: Tri = s.made === 'span' || (s.made === 'this-year' && !listIsClosed && s.about !== 'ground') ? 'unknown' : 'yes'
    if (s.about === 'ground')
      reserved = or([reserved, and([s.effect === 'unknown' ? 'unknown' : counts, s.coerciveOnly ? facts.coercive : 'yes'])])
    if (s.about === 'article' || s.about === 'chapter') needed.push(s.effect === 'excludes' && counts === 'yes' ? 'no' : 'unknown')
    if (s.about === 'offence') own = and([own, s.effect === 'excludes' && counts === 'yes' ? 'no' : 'unknown'])
    if (s.about === 'part-of-offence') own = and([own, 'unknown'])
  }

  const years = [facts.maxPenaltyRequesting, facts.maxPenaltyRequested]
  const enough = ({ maxPenaltyAtLeast: least, whoseLaw }: Gate): Tri => {
    if (least === null) return 'yes'
    const each = years.map((y): Tri => (y === null ? 'unknown' : y >= least ? 'yes' : 'no'))
    if (whoseLaw !== 'unsettled') return and(each)
    return each[0] === each[1] ? (each[0] as Tri) : 'unknown'
  }
  const classOf: Record<string, Tri> = { 'offence/own': own, 'offence/serious-domestic': 'unknown' }
  needed.push(
    or(
      gates.map((g) =>
        and([
          classOf[g.class] ?? 'yes',
          enough(g),
          g.transnational ? facts.transnational : 'yes',
          g.organizedGroup ? facts.organizedGroup : 'yes',
        ]),
      ),
    ),
  )

  if (dual && dual.form !== 'barred' && facts.dualCriminality !== 'yes') {
    const open: Tri = dual.form !== 'barred-but-reservable' || (dual.notForOwn && own === 'yes') ? 'no' : and([reserved, 'yes'])
    const spares = dual.notForOwn && own === 'unknown' && open === 'yes' ? 'unknown' : open
    const stands: Tri =
      dual.onlyIf === null ? 'yes' : facts.assistanceTreaty === 'yes' ? 'no' : facts.assistanceTreaty === 'no' ? 'yes' : 'unknown'
    const lacks = facts.dualCriminality === 'no'
    if (dual.form === 'barred-but-reservable') {
      if (lacks && spares !== 'no') {
        if (stands !== 'yes' || spares === 'unknown') needed.push('unknown')
        else weaken('may-refuse')
      }
    } else if (!lacks) {
      if ((dual.form === 'required' || dual.form === 'waivable') && stands !== 'no') needed.push('unknown')
    } else if (stands !== 'yes' || dual.form === 'domestic') needed.push('unknown')
    else if (dual.form === 'required') needed.push('no')
    else if (dual.form === 'waivable') weaken('may')
    else if (dual.form === 'may-decline' || facts.coercive === 'yes') weaken('may-refuse')
    else if (facts.coercive === 'unknown') needed.push('unknown')
  }
  const all = and(needed)
  return all === 'no' ? 'no-basis' : all === 'unknown' ? 'undetermined' : atMost
}
