import { type HoldFacts, holdWords } from '../../words/grade.ts'
import { shortName } from '../short-name.ts'
import type { Border, BorderBox, Gate, Ground } from './border.ts'
import { atHomeOnly, endsThere } from './border.ts'
import { placeOf } from './place.ts'

const DUTY = { SHALL: 'must help', SHALL_ENDEAVOUR: 'tries only', MAY: 'may help', NONE: 'no duty said' } as const
const FORCE = { MUST: 'must', MAY: 'may', NO_DUTY: 'no duty', BARRED: 'barred' } as const
const FORCES = ['MUST', 'MAY', 'NO_DUTY', 'BARRED'] as const

/** `3 may, 2 no duty`: how many grounds of refusal there are, by what they do. */
export function groundsCount(grounds: readonly Ground[]): string {
  const parts = FORCES.flatMap((force) => {
    const count = grounds.filter((ground) => ground.force === force).length
    return count > 0 ? [`${count} ${FORCE[force]}`] : []
  })
  const contested = grounds.filter((ground) => ground.force === null).length
  return [...parts, ...(contested > 0 ? [`${contested} contested`] : [])].join(', ')
}

/** What a gate says, in a few words each: the duty, how many grounds of refusal, whether they are a closed list. */
export function gateWords(border: Border, box: BorderBox): string[] {
  const gate = box.gate as Gate
  const ends = endsThere(border, box.thing.id)
  const duty = gate.duty ? DUTY[gate.duty] : ''
  const head = ends && !gate.request ? 'no request' : duty
  const closed = gate.grounds.some((ground) => ground.closed) ? 'closed list' : ''
  return [head, groundsCount(gate.grounds) || (gate.request ? 'no ground found' : ''), closed].filter(Boolean)
}

const DUTY_SENTENCE = {
  SHALL: 'the State that is asked must help',
  SHALL_ENDEAVOUR: 'the State that is asked only has to try',
  MAY: 'the State that is asked may help',
  NONE: 'it says nothing of a duty to help',
} as const

export const dutySentence = ({ duty }: Gate) => (duty ? DUTY_SENTENCE[duty] : 'how far it obliges is not known')

/** `help may be refused, only under …: essential interests, by art. 40(21)(b)`. */
export function groundSentence({ name, force, form, part, by, closed }: Ground): string {
  const facts: HoldFacts = { force, form, part }
  const how = force === null ? 'findings disagree' : holdWords(facts)
  const clauses = by.map(({ citation }) => placeOf(citation)).join(' and ')
  const short = name.replace(/^Refusal: /, '')
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}: ${how}${clauses ? `; ${clauses}` : ''}${closed ? ' (closed list)' : ''}`
}

/** The line below the name in a box. */
export function underName(border: Border, box: BorderBox): string {
  const { thing, cells, side } = box
  const place = shortName(thing, cells.length === 0)
  if (side === 'asks') return place
  return atHomeOnly(border, thing.id) ? `${place} · at home only` : place
}
