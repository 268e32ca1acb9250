import { badInput } from '../../errors.ts'
import { CONSENTS } from '../../status/choose.ts'
import type { QueryResolver, Resolver } from '../context.ts'
import { mustBe } from '../scenario/input.ts'
import { inOrderOfTime, today } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'
import { figuresOf } from './figures.ts'
import { heldOf, standingsIn } from './read.ts'

/** Acts that change who signed and who is bound; what a State says of it changes neither. */
const CHANGES = new Set(['signature', ...CONSENTS, 'denunciation'])

interface Span {
  instrument: string
  from: string
  to: string
}

export const statusChanges: QueryResolver<Span> = async (_, { instrument, from, to }, { load }) => {
  if (from > to) throw badInput(`from is later than to: ${from} and ${to}.`, { argument: 'from' })
  await mustBe(load, 'Instrument', instrument, 'instrument')
  const acts = await load.in(instrument, 'UNDER', ({ far }) => far)
  return acts.filter((a) => CHANGES.has(String(a.act)) && String(a.earliest) <= to && String(a.latest) >= from).sort(inOrderOfTime)
}

/** The figures at the end of each year since the first act, and today; null where no act is held. */
export const statusByYear: Resolver<Thing> = async (instrument, _, { load }) => {
  const acts = await load.in(instrument.id, 'UNDER', ({ far }) => far)
  const first = acts
    .filter((a) => CHANGES.has(String(a.act)))
    .map((a) => String(a.earliest))
    .sort()[0]
  if (!first) return null
  const now = today()
  const years = Array.from(
    { length: Number(now.slice(0, 4)) - Number(first.slice(0, 4)) },
    (_unused, i) => `${Number(first.slice(0, 4)) + i}-12-31`,
  )
  const held = await heldOf(load, instrument)
  // Each year at once brought down to its figures: where every State stood in each of eighty years would fill the memory.
  return [...years, now].flatMap((on) => {
    const found = standingsIn(held, on)
    return found ? [figuresOf(found.standing)] : []
  })
}
