import type { OpensWhere } from '../model/state.ts'
import { dayWords } from './sentences.ts'
import { isWithin, lifeOf } from './statements.ts'
import { type Article, type Judged, type Question, type Statement, step, type Treaty, type World } from './types.ts'

/** What reservations and declarations leave of an article between two States. */
export interface Reserved {
  judged: Judged
  /** Whether the conduct is an offence of the treaty between the two; null where a reservation to a part of it leaves that open. */
  ownHolds: boolean | null
  /** What reservations opened, such as a ground that the treaty bars unless reserved. */
  opened: Opened[]
}

/** A clause that a reservation opens, and the fact that has to hold for it, if one has to. Not sure: what it says, or whether it has effect, is not known. */
export interface Opened {
  clause: string
  where: OpensWhere | null
  sure: boolean
}

type Relation = 'opens' | 'all' | 'part' | 'power' | 'own' | 'part-of-own' | 'none'

/** Step 2: reservations and declarations of the two, both ways; those of others never count. */
export function judgeReservations(world: World, treaty: Treaty, article: Article, question: Question): Reserved {
  const pair = [question.requesting, question.requested]
  const made = treaty.statements.filter((s) => pair.includes(s.state) && (s.act === 'reservation' || s.act === 'declaration'))
  const out: Reserved = {
    judged: { step: step(true, ''), unknown: [] },
    ownHolds: treaty.criminalises.length > 0,
    opened: [],
  }
  const children = made.flatMap((s) => {
    const other = s.state === question.requesting ? question.requested : question.requesting
    const judged = judge(world, treaty, article, s, other, question, out)
    return judged ? [judged] : []
  })
  const closes = children.some((c) => c.closes)
  const unknown = closes ? [] : children.flatMap((c) => c.unknown ?? [])
  const beside = made.length - children.length
  const silent = !treaty.tellsReservations && made.length === 0
  const sentence = silent
    ? `The tables held of the ${treaty.shortName} say nothing of reservations.`
    : `${counted(children.length)} of the two States ${children.length > 1 ? 'touch' : 'touches'} ${article.citation} or the conduct${beside > 0 ? `; ${counted(beside)} beside ${beside === 1 ? 'it does' : 'them do'} not` : ''}.`
  const holds = silent || unknown.length > 0 ? null : !closes
  out.judged = {
    step: step(holds, sentence, { children: children.map((c) => c.step), missing: unknown[0]?.says ?? null }),
    closes,
    unknown,
  }
  return out
}

const counted = (n: number) =>
  n === 0 ? 'No reservation or declaration' : n === 1 ? 'one reservation or declaration' : `${n} reservations and declarations`

/** Null where it does not touch the case at all. Marks in `out` what it does to the offence or opens. */
function judge(
  world: World,
  treaty: Treaty,
  article: Article,
  s: Statement,
  other: string,
  question: Question,
  out: Reserved,
): Judged | null {
  if (s.effect === 'none' || s.effect === 'names-authority') return null
  const touching = relationOf(treaty, article, s)
  if (touching === 'none') return null
  const citations = [s.id, ...s.concerns]
  const life = lifeOf(treaty, s, other, question.on)
  const tell = (sentence: string) => ({ step: step(null, `${s.title}: ${sentence}`, { citations }) })
  if (life.inEffect === false) return tell(`no effect here, because ${life.why}.`)
  if (treaty.sparesCooperation.some((clause) => s.madeUnder.some((under) => isWithin(clause, under))))
    return tell('it may be made only as far as cooperation stays possible, so it changes what the State does at home.')
  if (s.effect === 'adds-elements') return tell('it changes what the State has to punish, not what it has to help with.')
  if (touching === 'part') return tell('it touches a part of the article only.')
  const open = (says: string): Judged => ({
    step: step(null, `${s.title}: ${says}`, { citations, missing: says }),
    unknown: [{ fact: null, says }],
  })
  const known = life.inEffect !== null && s.effect !== 'unknown'
  if (touching === 'opens' && !known) {
    out.opened.push(...placesOf(treaty, s).map((clause) => ({ clause, where: s.opensWhere, sure: false })))
    return tell('whether it keeps a ground open is not known.')
  }
  const certain = life.inEffect === true
  if (!certain && touching !== 'own' && touching !== 'part-of-own')
    return open(`whether it has effect on ${dayWords(question.on)}: ${life.why}.`)
  return effectOf(world, s, certain || touching !== 'own' ? touching : 'part-of-own', out, citations, open)
}

function effectOf(
  world: World,
  s: Statement,
  touching: Relation,
  out: Reserved,
  citations: string[],
  open: (says: string) => Judged,
): Judged {
  const name = world.names.get(s.state) ?? s.state
  if (touching === 'opens') {
    out.opened.push(...[...s.madeUnder, ...s.concerns].map((clause) => ({ clause, where: s.opensWhere, sure: true })))
    const where = s.opensWhere ? ' where a coercive measure is asked for' : ''
    return { step: step(true, `${s.title}: it keeps the ground open${where}, for ${name} and against it.`, { citations }) }
  }
  if (touching === 'own' || touching === 'part-of-own') {
    const whole = touching === 'own' && s.effect === 'excludes'
    out.ownHolds = whole ? false : out.ownHolds === false ? false : null
    const says = whole ? 'between the two it is no offence of this treaty.' : 'a part of the offence is left out or made to depend on more.'
    return { step: step(whole ? true : null, `${s.title}: ${says}`, { citations }) }
  }
  if (s.effect === 'unknown') return open('whether it touches this: what it says is not held.')
  if (touching === 'power') return open(`whether ${name} has the power at home for this conduct: it keeps it to certain cases.`)
  if (s.effect === 'excludes') return { step: step(false, `${s.title}: it does not apply between the two.`, { citations }), closes: true }
  return open('whether its condition is met.')
}

/** The closest tie of a statement to the case. One whose place is not held may touch whatever the treaty lets a State reserve. */
function relationOf(treaty: Treaty, article: Article, { concerns, madeUnder, opens, act }: Statement): Relation {
  const named = [...concerns, ...madeUnder]
  if (opens.length > 0) return named.some((c) => touchesArticle(article, c)) ? 'opens' : 'none'
  if (named.length === 0 && act === 'reservation' && !treaty.reservationsClosed) return 'all'
  const ends = concerns.length > 0 ? concerns : madeUnder.length > 0 ? madeUnder : act === 'declaration' ? [] : permitted(treaty)
  // What was read opens what it says; what was not may open whatever the treaty lets a State reserve.
  const found = ends.map((c) => (named.length === 0 && mayOpen(article, c) ? 'opens' : relationTo(treaty, article, c)))
  const closest = ORDER.find((r) => found.includes(r)) ?? 'none'
  // An offence may stand in several provisions: whoever leaves out each of them leaves it out.
  return closest === 'part-of-own' && treaty.criminalises.every((c) => ends.some((end) => isWhole(c, end))) ? 'own' : closest
}
const isWhole = (own: Treaty['criminalises'][number], end: string) => end === own.provision || own.within.includes(end)
/** Where a statement acts: what it names, or, where that is not held, all that the treaty lets a State reserve. */
const placesOf = (treaty: Treaty, { concerns, madeUnder }: Statement) => {
  const named = [...madeUnder, ...concerns]
  return named.length > 0 ? named : permitted(treaty)
}
const ORDER: Relation[] = ['all', 'opens', 'power', 'own', 'part-of-own', 'part']
const touchesArticle = (article: Article, c: string) => article.within.includes(c) || isWithin(c, article.provision)
const permitted = ({ reservable }: Treaty) => reservable.flatMap((r) => [r.clause, r.touches])

const mayOpen = (article: Article, clause: string) =>
  article.grounds.some((g) => g.form === 'barred-but-reservable' && isWithin(g.provision, clause))

function relationTo(treaty: Treaty, article: Article, concerned: string): Relation {
  if (article.within.includes(concerned)) return 'all'
  if (isWithin(concerned, article.provision)) return 'part'
  const touched = [concerned, ...treaty.reservable.filter((r) => isWithin(concerned, r.clause)).map((r) => r.touches)]
  if (article.reliesOn.some((power) => touched.some((t) => isWithin(t, power) || isWithin(power, t)))) return 'power'
  const own = treaty.criminalises
  if (own.some((c) => touched.some((t) => t === c.provision || c.within.includes(t)))) return own.length === 1 ? 'own' : 'part-of-own'
  return own.some((c) => touched.some((t) => isWithin(t, c.provision))) ? 'part-of-own' : 'none'
}
