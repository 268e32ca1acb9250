import { notFound } from '../../errors.ts'
import type { Loaders } from '../loaders.ts'
import type { Thing } from '../things.ts'

/** NOT_FOUND, with what it became, for a thing whose id was given up. */
export async function mustNotBeGivenUp(load: Loaders, thing: Thing | null, argument: string) {
  if (thing?.kind !== 'retired') return
  const became = await load.out(thing.id, 'BECAME', ({ far }) => far.id)
  throw notFound(`${argument}: ${thing.id} was given up; it became ${became.join(' and ')}.`, { id: thing.id, argument, became })
}
