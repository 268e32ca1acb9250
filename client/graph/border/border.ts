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

/** Clauses of one article that reach the same several boxes: a bracket along what they reach. */
export interface Bracket {
  /** Made from the side and the first of the clauses. */
  id: string
  side: BorderBox['side']
  /** `art. 24(1)–(3)`. */
  place: string
  clauses: Thing[]
  /** The links by which they reach. */
  ties: Tie[]
  /** Names of the safeguards that they give, or carry there from elsewhere. */
  gives: string[]
  members: string[]
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
  /** Clauses that reach several boxes, those of most weight first. */
  brackets: Bracket[]
  /** Chapters and other parts that these clauses reach as a whole. */
  divisions: Thing[]
}

export const boxesOf = (border: Border) => [...border.asks, ...border.asked]
/** True where nothing behind the border is called upon. */
export const endsThere = (border: Border, id: string) => border.crossings.every((crossing) => crossing.from !== id)
/** True of a power that no way to ask calls upon. */
export const atHomeOnly = (border: Border, id: string) => border.crossings.every((crossing) => crossing.to !== id)

/** Only what crosses: ways that call upon a power, and the powers they call upon. */
export function crossingOnly(border: Border): Border {
  const ends = new Set(border.crossings.flatMap(({ from, to }) => [from, to]))
  const kept = (boxes: readonly BorderBox[]) => boxes.filter(({ thing }) => ends.has(thing.id))
  const members = (bracket: Bracket) => ({ ...bracket, members: bracket.members.filter((id) => ends.has(id)) })
  return {
    ...border,
    asks: kept(border.asks),
    asked: kept(border.asked),
    brackets: border.brackets.map(members).filter((bracket) => bracket.members.length > 1),
  }
}
