import type { Text } from '../../compare/index.ts'
import { badInput, notFound } from '../../errors.ts'
import { textsOf } from '../instrument/texts.ts'
import type { Loaders } from '../loaders.ts'
import type { Thing } from '../things.ts'

/** A version, or of an instrument its last adopted text. NOT_FOUND where there is nothing of that id, BAD_INPUT where it is no text. */
export async function textOf(load: Loaders, id: string, argument: string): Promise<Thing> {
  const thing = await load.thing(id)
  if (!thing) throw notFound(`${argument}: nothing here has the id ${id}.`, { id, argument })
  if (thing.kind === 'version') return thing
  if (thing.kind !== 'instrument') throw badInput(`${argument}: ${id} is no text; give a text or an instrument.`, { argument })
  const adopted = (await textsOf(load, id)).filter((t) => t.stage !== 'draft').at(-1)
  if (!adopted) throw badInput(`${argument}: no adopted text of ${id} is held; give the id of a draft.`, { argument })
  return adopted
}

/** Two texts that are not the same one. */
export async function twoTexts(load: Loaders, leftId: string, rightId: string): Promise<[Thing, Thing]> {
  const [left, right] = await Promise.all([textOf(load, leftId, 'left'), textOf(load, rightId, 'right')])
  mustDiffer(left, right)
  return [left, right]
}

export function mustDiffer(left: Thing, right: Thing) {
  if (left.id === right.id) throw badInput(`left and right are both ${left.id}; a comparison needs two.`, { argument: 'right' })
}

export const toText = (thing: Thing): Text => ({
  id: thing.id,
  title: String(thing.title),
  instrument: String(thing.instrument),
  partial: thing.partial === true,
})
