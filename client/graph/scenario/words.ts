import { holdWords } from '../../words/grade.ts'
import { fitWords, lineWidth } from '../fit-words.ts'
import type { Thing } from '../thing.ts'
import type { Called, Given } from './drawn.ts'

const FORCE = { MUST: 'must', NO_DUTY: 'no duty', MAY: 'may', BARRED: 'barred' } as const
const LONG = 12

/** A State in the room of a word or two: its name, or its code. */
const shortState = ({ id, title }: Thing) => (title.length > LONG ? id.replace('state/', '') : title)

function says({ force, form, asks, asked }: Given, states: { asks: Thing; asked: Thing }): string {
  if (form === 'BARRED_BUT_RESERVABLE') return force === 'BARRED' ? FORCE.BARRED : 'if reserved'
  if (force) return FORCE[force]
  if (asks && asked) return 'both'
  return asks ? shortState(states.asks) : asked ? shortState(states.asked) : 'at home'
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A ground or a protection in one line of a box; where that is too short the name gives way, never what is said of it. */
export function givenLabel(given: Given, states: { asks: Thing; asked: Thing }, size: number, room: number): string {
  const what = `: ${says(given, states)}`
  const name = capital(given.safeguard.title.replace(/^Refusal: /, ''))
  return `${fitWords(name, size, room - lineWidth(what, size), 1).lines[0] ?? ''}${what}`
}

/** The same in full: how it holds by each clause. */
export function givenSentence({ safeguard, force, form, by }: Given): string {
  const holds = by.map(({ strength, part, clause }) => `${holdWords({ strength, part, force, form })} (${clause.citation ?? clause.title})`)
  return `${safeguard.title}: ${holds.join('; ')}`
}

/** What is called upon, and where it stands; the name of its treaty only where that is another than the article's. */
export const powersOf = ({ powers, provision }: Called): string =>
  powers.map((power) => power.title).join('; ') || (provision.printedTitle ?? provision.title)
export function placeIn({ citation = '' }: Thing, article: Thing): string {
  const [own, other] = [article.citation ?? '', citation].map((text) => text.split(', ').slice(0, -1).join(', '))
  return own === other ? (citation.split(', ').at(-1) ?? citation) : citation
}
