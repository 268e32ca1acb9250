import type { Asked } from '../../compare/rows.ts'
import { badInput } from '../../errors.ts'
import { textOf } from '../compare/texts.ts'
import type { Loaders } from '../loaders.ts'
import { mustNotBeGivenUp } from '../retired/given-up.ts'
import type { Thing } from '../things.ts'

/** One end of a comparison: the thing that was asked for, what kind of end it is, and the text it is of. */
export interface End {
  thing: Thing
  asked: Asked
  text: Thing
}

const DIVISIONS = ['part', 'chapter', 'section', 'title', 'annex']
const LIKE = 'Compare like with like: two texts, two parts or chapters, two recitals, or two articles or parts of articles.'

/** NOT_FOUND where nothing has the id, or it was given up; BAD_INPUT where it is neither a text nor a provision. */
async function endOf(load: Loaders, id: string, argument: string): Promise<End> {
  const thing = await load.thing(id)
  await mustNotBeGivenUp(load, thing, argument)
  if (thing?.kind === 'provision') {
    const kind = DIVISIONS.includes(String(thing.level)) ? 'division' : 'provision'
    return { thing, asked: { kind, id }, text: await load.known(String(thing.version)) }
  }
  if (thing && thing.kind !== 'version' && thing.kind !== 'instrument')
    throw badInput(`${argument}: ${id} is neither a text nor a provision.`, { argument })
  const text = await textOf(load, id, argument)
  return { thing: text, asked: { kind: 'text', id: text.id }, text }
}

/** Two ends that can be compared. */
export async function twoEnds(load: Loaders, leftId: string, rightId: string): Promise<[End, End]> {
  const [left, right] = await Promise.all([endOf(load, leftId, 'left'), endOf(load, rightId, 'right')])
  const refuse = (message: string) => badInput(message, { argument: 'right' })
  if (left.thing.id === right.thing.id) throw refuse(`left and right are both ${left.thing.id}; a comparison needs two.`)
  const isRecital = (end: End) => end.thing.level === 'recital'
  if (left.asked.kind !== right.asked.kind || isRecital(left) !== isRecital(right))
    throw refuse(`${left.thing.id} is ${named(left)} and ${right.thing.id} is ${named(right)}. ${LIKE}`)
  if (left.asked.kind === 'division' && left.text.id === right.text.id)
    throw refuse(`${left.thing.id} and ${right.thing.id} are of one text, and nothing there answers anything else there.`)
  return [left, right]
}

const named = ({ asked, thing }: End) =>
  asked.kind === 'text' ? 'a whole text' : `${/^[aeiou]/.test(String(thing.level)) ? 'an' : 'a'} ${thing.level}`
