import { judgeReservations, type Reserved } from '../scenario/reservations.ts'
import type { Article, Question, Statement, Treaty, World } from '../scenario/types.ts'
import { NO_ARTICLE, type TreatyWithAll } from './law.ts'

export const DOES = ['closes', 'opens-ground', 'may-open-ground', 'turns', 'offence-out', 'offence-in-part', 'nothing'] as const
export type Does = (typeof DOES)[number]

/** What a reservation does to one way to cooperate, or to one offence. */
export interface Touch {
  mechanism: string | null
  offence: string | null
  provision: string
  does: Does
  sentence: string
}

/** Every way to cooperate and every offence of a treaty that its one reservation touches, as the engine of scenarios judges each. */
export function touchesOf(world: World, { treaty, offences }: TreatyWithAll, statement: Statement, question: Question): Touch[] {
  const judge = (own: Treaty, article: Article) => {
    const reserved = judgeReservations(world, own, article, question)
    const [told] = reserved.judged.step.children
    return told ? { reserved, sentence: capital(told.sentence.replace(`${statement.title}: `, '')) } : null
  }
  const ways = treaty.articles.flatMap((article): Touch[] => {
    const told = judge(treaty, article)
    if (!told) return []
    const { mechanism, provision } = article
    return [{ mechanism, offence: null, provision, does: doesTo(told.reserved), sentence: told.sentence }]
  })
  const crimes = offences.flatMap(({ id, criminalises }): Touch[] => {
    const told = judge({ ...treaty, criminalises }, NO_ARTICLE)
    const [{ provision } = { provision: '' }] = criminalises
    if (!told) return []
    const does = doesToOffence(told.reserved)
    // What a statement says that nobody could read may leave out any part that the treaty lets a State reserve.
    if (does !== 'nothing' && statement.effect === 'unknown')
      return [{ mechanism: null, offence: id, provision, does: 'turns', sentence: UNREAD }]
    return [{ mechanism: null, offence: id, provision, does, sentence: told.sentence }]
  })
  return [...ways, ...crimes]
}

function doesTo({ judged, opened }: Reserved): Does {
  if (judged.closes) return 'closes'
  if (opened.length > 0) return opened.some((o) => o.sure) ? 'opens-ground' : 'may-open-ground'
  return (judged.unknown?.length ?? 0) > 0 ? 'turns' : 'nothing'
}

const doesToOffence = ({ ownHolds }: Reserved): Does =>
  ownHolds === false ? 'offence-out' : ownHolds === null ? 'offence-in-part' : 'nothing'

const UNREAD = 'Whether it leaves out a part of the offence: what it says is not held.'
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
