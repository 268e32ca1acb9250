import type { OpensWhere } from '../model/state.ts'
import type { Form } from '../model/terms.ts'
import type { Reserved } from './reservations.ts'
import { isWithin } from './statements.ts'
import { type Article, type Ground, type Judged, type Question, step, type Treaty, type Unknown } from './types.ts'

const DUAL = 'safeguard/dual-criminality'

/** Whether the clause applies between the two at all (step 4): some stand only where no other assistance treaty binds them. */
type Applies = 'yes' | 'displaced' | 'not-known' | 'not-held'
function applies({ onlyIf }: Ground, { facts }: Question): Applies {
  if (onlyIf === null) return 'yes'
  if (onlyIf !== 'no-assistance-treaty') return 'not-held'
  return facts.assistanceTreaty === 'no' ? 'yes' : facts.assistanceTreaty === 'yes' ? 'displaced' : 'not-known'
}

/** A closed list of an article's own leaves no room for general grounds; of dual criminality the article's own words go first. */
export function groundsOf(article: Article) {
  const closed = article.grounds.some((g) => g.own && g.closed)
  const dual = article.grounds.filter((g) => g.safeguard === DUAL)
  const ownDual = dual.filter((g) => g.own)
  const others = article.grounds.filter((g) => g.safeguard !== DUAL)
  return {
    dual: ownDual.length > 0 ? ownDual : closed ? [] : dual,
    others: closed ? others.filter((g) => g.own) : others,
    displaced: closed ? article.grounds.filter((g) => !g.own) : [],
  }
}

/** Step 5: dual criminality as the article has it. */
export function judgeDualCriminality(treaty: Treaty, article: Article, question: Question, reserved: Kept): Judged {
  const { dual } = groundsOf(article)
  if (dual.length === 0)
    return { step: step(null, `Nothing in the ${treaty.shortName} that is held asks here that both States punish the conduct.`) }
  const judged = dual.map((g) => judgeForm(g, question, isReserved(g, dual, reserved, question)))
  const closes = judged.some((j) => j.closes)
  const unknown = closes ? [] : judged.flatMap((j) => j.unknown ?? [])
  const atMost = judged.flatMap((j) => j.atMost ?? [])
  const children = judged.map((j) => j.step)
  const [only] = children
  if (children.length === 1 && only) return { ...(judged[0] as Judged), closes, unknown }
  const sentence = 'Several clauses speak of dual criminality here.'
  return {
    step: step(closes ? false : unknown.length > 0 ? null : true, sentence, { children, missing: unknown[0]?.says ?? null }),
    closes,
    unknown,
    ...(atMost.length > 0 ? { atMost: atMost.includes('may-refuse') ? 'may-refuse' : (atMost[0] as NonNullable<Judged['atMost']>) } : {}),
  }
}

/** Whether a reservation keeps a ground open here; null where that is not known, and the fact where it turns on one. Some never reach own offences. */
function isReserved(g: Ground, dual: Ground[], { ownHolds, opened }: Kept, { facts }: Question): boolean | null | OpensWhere {
  const sparesOwn = dual.some((d) => d.notForOwn)
  if (sparesOwn && ownHolds === true) return false
  const may = opened.filter(({ clause, where }) => isWithin(g.provision, clause) && (where === null || facts[where] !== 'no'))
  const sure = may.filter((o) => o.sure)
  if (sure.some(({ where }) => where === null || facts[where] === 'yes')) return sparesOwn && ownHolds === null ? null : true
  if (may.length > sure.length) return null
  return sure[0]?.where ?? false
}
type Kept = Pick<Reserved, 'ownHolds' | 'opened'>

const INFERRED: Record<string, Form> = { barred: 'barred', must: 'required', 'no-duty': 'required', may: 'may-decline' }

function judgeForm(g: Ground, question: Question, reserved: ReturnType<typeof isReserved>): Judged {
  const form = g.form ?? INFERRED[g.force ?? 'may'] ?? 'may-decline'
  const citations = [g.provision, g.link]
  const { dualCriminality: given, coercive } = question.facts
  const does = DOES[form]
  const tell = (holds: boolean | null, what: string, more: Partial<Judged> = {}): Judged => ({
    step: step(holds, `${g.citation}: ${does} ${what}`, { citations, missing: more.unknown?.[0]?.says ?? null }),
    ...more,
  })
  if (form === 'barred') return tell(true, 'So it changes nothing here.')
  if (form === 'barred-but-reservable' && reserved === false)
    return tell(true, 'Neither State keeps that ground open here, so it changes nothing.')
  if (given === 'yes') return tell(true, 'It is one.')
  const lacks = (fact: Unknown['fact'], says: string) => tell(null, 'That is not known.', { unknown: [{ fact, says }] })
  const where = applies(g, question)
  if (given === 'unknown') {
    const asked = form === 'required' || form === 'waivable'
    if (!asked || where === 'displaced') return tell(null, 'Whether it is one is not known; the ground is listed and the duty stands.')
    return lacks('dualCriminality', 'Whether the conduct is a crime in both States.')
  }
  if (form === 'may-decline-unless-not-coercive' && coercive === 'no' && where === 'yes')
    return tell(true, 'No coercive measure is asked for, so help is owed.')
  if (where === 'displaced')
    return lacks(null, `What the other assistance treaty says of dual criminality; it stands in place of ${g.citation}.`)
  if (where === 'not-known')
    return lacks('assistanceTreaty', `Whether another assistance treaty binds the two: only where none does, ${g.citation} applies.`)
  if (where === 'not-held') return lacks(null, `Whether ${g.citation} applies: its condition is not known.`)
  if (form === 'barred-but-reservable' && reserved === null)
    return lacks(null, 'Whether a reservation of one of the two keeps that ground open for this conduct.')
  if (form === 'barred-but-reservable' && reserved === 'coercive')
    return lacks('coercive', 'Whether a coercive measure is asked for: only then does a reservation keep that ground open.')
  if (form === 'required') return tell(false, 'It is not one.', { closes: true })
  if (form === 'waivable') return tell(false, 'It is not one; the State that is asked may help all the same.', { atMost: 'may' })
  if (form === 'domestic') return lacks(null, 'What the law of the State that is asked, or another treaty, says of dual criminality.')
  if (form === 'may-decline-unless-not-coercive' && coercive === 'unknown')
    return lacks('coercive', 'Whether a coercive measure is asked for.')
  return tell(false, 'It is not one, so the State that is asked may refuse.', { atMost: 'may-refuse' })
}

const DOES: Record<Form, string> = {
  required: 'the conduct has to be a crime in both States.',
  waivable: 'the conduct has to be a crime in both States, unless the State that is asked does without.',
  'may-decline': 'help may be declined where the conduct is no crime at home.',
  'may-decline-unless-not-coercive':
    'help may be declined where the conduct is no crime at home, but is owed where nothing coercive is asked for.',
  domestic: 'dual criminality is left to domestic law or another treaty.',
  barred: 'help may not be made to depend on the conduct being a crime in both States.',
  'barred-but-reservable': 'help may not be made to depend on dual criminality, unless a State reserved that.',
}

/** Steps 4 and 6: the grounds that reach the article, each with its force, and the clauses that stand under a condition. */
export function judgeGrounds(article: Article, question: Question): Judged {
  const { others, displaced } = groundsOf(article)
  const children = [
    ...others.map((g) => {
      const where = applies(g, question)
      const holds = g.force === 'barred' || where === 'displaced' ? false : null
      return step(holds, `${g.citation}, ${g.name}: ${FORCE[g.force ?? 'may']}${CONDITION[where]}`, { citations: [g.provision, g.link] })
    }),
    ...displaced.map((g) =>
      step(false, `${g.citation}, ${g.name}: displaced by the closed list of the article.`, { citations: [g.provision, g.link] }),
    ),
  ]
  const open = others.filter((g) => g.force !== 'barred' && applies(g, question) !== 'displaced')
  const closed = displaced.length > 0 || others.some((g) => g.own && g.closed)
  const must = open.filter((g) => g.force === 'must').length
  const sentence =
    open.length === 0
      ? 'No other ground for refusing is held.'
      : `${open.length} ${open.length === 1 ? 'ground' : 'grounds'} for refusing can be made out${must > 0 ? `, ${must} of which must be used` : ''}${closed ? '; the list is closed' : ''}.`
  return { step: step(open.length === 0 ? true : null, sentence, { children }) }
}

const FORCE = {
  may: 'help may be refused',
  must: 'help must be refused',
  'no-duty': 'there is no duty to help',
  barred: 'help may not be refused on this ground',
}
const CONDITION: Record<Applies, string> = {
  yes: '.',
  displaced: '; displaced by the assistance treaty that binds the two, which is not held.',
  'not-known': '; only where no other assistance treaty binds the two, which is not known.',
  'not-held': '; only under a condition that is not known.',
}
