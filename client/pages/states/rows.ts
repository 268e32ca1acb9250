import type { StatesQuery } from '../../api/generated/graphql.ts'
import { type Standing, standingName } from '../../words/standing.ts'
import type { StatesView } from './view.ts'

type Instrument = StatesQuery['instruments'][number]
type Status = NonNullable<Instrument['status']>
export type State = StatesQuery['states'][number]

/** A treaty of which a table is held, and where each State stands towards it. */
export interface Treaty extends Omit<Instrument, 'status'> {
  status: Status
  of: (state: string) => Standing
  lists: (state: string) => boolean
}

/** The convention this is about and its neighbours first; whatever else has a table follows. */
const ORDER = ['uncc', 'budapest', 'budapest-p2', 'untoc', 'uncac', 'iccpr', 'malabo']
/** Where a treaty stands among others. */
export const treatyPlace = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length)

export function treatiesOf(instruments: readonly Instrument[]): Treaty[] {
  return instruments
    .flatMap(({ status, ...instrument }) => (status ? [{ ...instrument, status, ...placesIn(status) }] : []))
    .sort((a, b) => treatyPlace(a.id) - treatyPlace(b.id))
}

function placesIn(status: Status): Pick<Treaty, 'of' | 'lists'> {
  const kinds = new Map(status.states.map(({ state, kind }) => [state.id, kind]))
  const uncertain = new Set(status.uncertain.map(({ state }) => state.id))
  return {
    of: (state) => ({ kind: kinds.get(state) ?? status.unlisted, uncertain: uncertain.has(state) }),
    lists: (state) => kinds.has(state),
  }
}

/** Every State, and the organizations that some table lists: most cannot sign a treaty, so nothing is said of where they stand. */
export const whoCanStand = (states: readonly State[], treaties: readonly Treaty[]): State[] =>
  states.filter(({ id, iso }) => iso || treaties.some((treaty) => treaty.lists(id)))

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The States that a view keeps: by any of their names or their code, by where they stand towards one of the treaties shown, and by whether
 * they reserved or declared something (`said`: who did).
 */
export function statesShown(
  states: readonly State[],
  treaties: readonly Treaty[],
  { q, kind }: Pick<StatesView, 'q' | 'kind'>,
  said?: ReadonlySet<string>,
): State[] {
  const wanted = plain((q ?? '').trim())
  return states.filter(
    (state) =>
      (!said || said.has(state.id)) &&
      [state.name, state.iso ?? '', ...state.alsoCalled].some((name) => plain(name).includes(wanted)) &&
      (!kind || treaties.some((treaty) => standingName(treaty.of(state.id)) === kind)),
  )
}
