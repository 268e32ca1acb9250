import { groupBy } from '../group-by.ts'
import type { Basis } from '../model/basis.ts'
import { MODALITIES } from '../model/terms.ts'
import { isWithin } from './align.ts'
import { type Change, type ChangeSubject, type Compared, type End, nothing, type Turn } from './changes.ts'

/** What a provision asks for, opens to or lays on somebody: a row of `duties-of-versions.cypher`. */
export interface Duty {
  text: string
  id: string
  type: 'GRANTS' | 'ESTABLISHES' | 'CRIMINALISES' | 'OPEN_TO' | 'IMPOSES'
  thing: string
  title: string
  basis: Basis
  obligation: string | null
  penalty: number | null
  whoseLaw: string | null
  transnational: boolean | null
  organizedGroup: boolean | null
  onWhom: string | null
  until: string | null
}

const ABOUT: Record<Duty['type'], ChangeSubject> = {
  GRANTS: 'power',
  ESTABLISHES: 'mechanism',
  CRIMINALISES: 'offence',
  OPEN_TO: 'gate',
  IMPOSES: 'burden',
}
const VERB: Record<Duty['type'], [does: string, not: string]> = {
  GRANTS: ['gives it', 'does not'],
  ESTABLISHES: ['sets it up', 'does not'],
  CRIMINALISES: ['makes it a crime', 'does not'],
  OPEN_TO: ['is open to it', 'is not'],
  IMPOSES: ['lays it on somebody', 'does not'],
}

const MODALITY_WORDS: Record<string, string> = {
  shall: 'binds the State',
  'shall-endeavour': 'asks the State to try',
  may: 'leaves the State free',
  none: 'obliges to nothing by itself',
}

/** More or less of an obligation, from left to right; different where one of them obliges to nothing by itself. */
function turnOf(left: string, right: string): Turn | null {
  if (left === right) return null
  if (left === 'none' || right === 'none') return 'different'
  const [a, b] = [left, right].map((word) => (MODALITIES as readonly string[]).indexOf(word)) as [number, number]
  return b < a ? 'more' : 'less'
}

/** How far two provisions oblige that have no parts which say so themselves: of an article of several paragraphs there is no one duty. */
export function compareModality(left: End, right: End): Compared {
  if (!left.speaks || !right.speaks) return nothing()
  const subject = { about: 'modality' as const, thing: null, left: left.id, right: right.id }
  if (!left.modality && !right.modality) return nothing()
  if (!left.modality || !right.modality) return { ...nothing(), obstructed: [{ why: 'modality-unknown', ...subject }] }
  const turn = turnOf(left.modality, right.modality)
  if (!turn) return nothing()
  const sentence = `${left.citation} ${MODALITY_WORDS[left.modality]}; ${right.citation} ${MODALITY_WORDS[right.modality]}.`
  return { ...nothing(), changes: [{ ...subject, turn, aspects: ['obligation'], strongerFor: [], weakerFor: [], sentence }] }
}

/**
 * What two provisions give, set up, make a crime, are open to and lay on somebody. Of each kind they are compared only where something is
 * stated of both; of burdens thing by thing, for no statement says that a text lays none.
 */
export function compareDuties(left: End, right: End, duties: { left: Duty[]; right: Duty[] }): Compared {
  const out = nothing()
  const within = (all: Duty[], end: End) =>
    groupBy(
      all.filter((d) => isWithin(d.id, end.id)),
      (d) => d.type,
    )
  const [ls, rs] = [within(duties.left, left), within(duties.right, right)]
  for (const type of Object.keys(ABOUT) as Duty['type'][]) {
    const [l, r] = [ls.get(type) ?? [], rs.get(type) ?? []]
    const things = new Map([...l, ...r].map((d) => [d.thing, d.title]))
    for (const [thing, title] of things) {
      const [a, b] = [l, r].map((all) => all.filter((d) => d.thing === thing)) as [Duty[], Duty[]]
      const subject = { about: ABOUT[type], thing, left: left.id, right: right.id }
      const isOpen = l.length === 0 || r.length === 0 || (type === 'IMPOSES' && (a.length === 0 || b.length === 0))
      if (isOpen) out.obstructed.push({ why: 'stated-of-one-only', ...subject })
      else out.changes.push(...changeOf(a, b, { type, title, left, right, subject }))
    }
  }
  return out
}

interface Question {
  type: Duty['type']
  title: string
  left: End
  right: End
  subject: Pick<Change, 'about' | 'thing' | 'left' | 'right'>
}

function changeOf(a: Duty[], b: Duty[], { type, title, left, right, subject }: Question): Change[] {
  const nobody = { strongerFor: [], weakerFor: [] }
  if (a.length === 0 || b.length === 0) {
    const [has, lacks] = a.length > 0 ? [left, right] : [right, left]
    const [does, not] = VERB[type]
    const sentence = `${title}: ${has.citation} ${does}; ${lacks.citation} ${not}.`
    return [{ ...subject, ...nobody, turn: a.length > 0 ? 'less' : 'more', aspects: ['present'], sentence }]
  }
  const [l, r] = [a, b].map((all) => [...new Map(all.map((d) => [termsOf(d), d])).values()]) as [Duty[], Duty[]]
  const [x, y] = [l[0] as Duty, r[0] as Duty]
  if (l.length > 1 || r.length > 1) {
    const [all, others] = [l, r].map((d) => d.map(termsOf).sort().join(' or ')) as [string, string]
    if (all === others) return []
    return [{ ...subject, ...nobody, turn: 'different', aspects: ['terms'], sentence: sentenceOf(title, left, all, right, others) }]
  }
  const turns = turnsOf(type, x, y)
  if (turns.length === 0) return []
  const turn = new Set(turns.map((t) => t.turn)).size === 1 ? (turns[0]?.turn as Turn) : 'different'
  const sentence = sentenceOf(title, left, termsOf(x), right, termsOf(y))
  return [{ ...subject, ...nobody, turn, aspects: turns.map((t) => t.aspect), sentence }]
}

const sentenceOf = (title: string, left: End, l: string, right: End, r: string) =>
  `${title}: ${left.citation}, ${l}; ${right.citation}, ${r}.`

type DutyAspect = 'obligation' | 'penalty' | 'whose-law' | 'transnational' | 'organized-group' | 'bearer' | 'until'

/** In what two statements of one thing differ. A condition more opens to less; a bearer or an end that is another is only different. */
function turnsOf(type: Duty['type'], x: Duty, y: Duty): { aspect: DutyAspect; turn: Turn }[] {
  const obligation = type === 'OPEN_TO' || type === 'IMPOSES' ? null : turnOf(x.obligation ?? 'none', y.obligation ?? 'none')
  const penalty = (y.penalty ?? 0) - (x.penalty ?? 0)
  const asked = (of: 'transnational' | 'organizedGroup') => Number(y[of] === true) - Number(x[of] === true)
  const narrower = (by: number): Turn | null => (by > 0 ? 'less' : by < 0 ? 'more' : null)
  const other = (of: 'whoseLaw' | 'onWhom'): Turn | null => (x[of] === y[of] ? null : 'different')
  const until: Turn | null = x.until === y.until ? null : x.until && y.until ? 'different' : y.until ? 'less' : 'more'
  const all: [DutyAspect, Turn | null][] = [
    ['obligation', obligation],
    ['penalty', narrower(penalty)],
    ['whose-law', x.penalty !== null && y.penalty !== null ? other('whoseLaw') : null],
    ['transnational', narrower(asked('transnational'))],
    ['organized-group', narrower(asked('organizedGroup'))],
    ['bearer', other('onWhom')],
    ['until', until],
  ]
  return all.flatMap(([aspect, turn]) => (turn ? [{ aspect, turn }] : []))
}

const BEARER_WORDS: Record<string, string> = {
  person: 'on a person',
  custodian: 'on who keeps the data',
  provider: 'on the provider',
  'requested-state': 'on the State that is asked',
}

/** Everything that a statement says beside its two ends, in words. */
function termsOf(d: Duty): string {
  const words = [
    d.obligation && MODALITY_WORDS[d.obligation],
    d.type === 'OPEN_TO' && d.penalty === null && !d.transnational && !d.organizedGroup && 'open to it without a threshold',
    d.penalty !== null && `where the penalty can reach ${d.penalty} years`,
    d.whoseLaw === 'unsettled' && 'by whose law is not settled',
    d.transnational && 'where it crosses borders',
    d.organizedGroup && 'where an organized group takes part',
    d.onWhom && BEARER_WORDS[d.onWhom],
    d.until ?? (d.type === 'IMPOSES' && 'without an end'),
  ]
  return words.filter(Boolean).join(', ')
}
