import type { CellOnBorderFragment, DualCriminalityForm, Force, Obligation } from '../../api/generated/graphql.ts'
import type { Thing, Tie } from '../thing.ts'

export type BorderCell = CellOnBorderFragment

/** A ground on which help may, must or need not be refused, or is barred from being refused. */
export interface Ground {
  id: string
  name: string
  /** Null where findings disagree. */
  force: Force | null
  form: DualCriminalityForm | null
  part: string | null
  closed: boolean
  by: { id: string; citation: string }[]
}

/** What stands between a request and the power it calls upon. */
export interface Gate {
  duty: Obligation | null
  /** False where it usually travels without a formal request between central authorities. */
  request: boolean
  grounds: Ground[]
}

/** A way to ask, or a power of the State that is asked. */
export interface BorderBox {
  side: 'asks' | 'asked'
  thing: Thing
  /** The powers it gives, or the ways to cooperate that it sets up. */
  name: string
  /** Ids of these. */
  gives: string[]
  /** One for each safeguard of the standard; none where the provision is of another text. */
  cells: BorderCell[]
  gate: Gate | null
}

/** One text at the border: who asks, who is asked, what crosses. */
export interface Border {
  version: { id: string; title: string }
  yardstick: { id: string; name: string }
  safeguards: { id: string; name: string; family: string }[]
  /** Ways that call upon a power first, each near what it calls upon; then those that end at the border. */
  asks: BorderBox[]
  /** In the order of the text. */
  asked: BorderBox[]
  crossings: Tie[]
}

export const boxesOf = (border: Border) => [...border.asks, ...border.asked]
/** True where nothing behind the border is called upon. */
export const endsThere = (border: Border, id: string) => border.crossings.every((crossing) => crossing.from !== id)
/** True of a power that no way to ask calls upon. */
export const atHomeOnly = (border: Border, id: string) => border.crossings.every((crossing) => crossing.to !== id)
