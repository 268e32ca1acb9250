import type { Basis, Side, Strength } from '../api/generated/graphql.ts'

/** Anything on the map: a power, a provision, a safeguard. */
export interface Thing {
  id: string
  /** Lower case, such as `power`; a chapter, section or other part that holds provisions is a `division`. */
  kind: string
  title: string
  /** The printed citation, for provisions. */
  citation?: string
  printedTitle?: string
  /** Place in the order of its text, for provisions. */
  order?: number
  basis?: Basis
  /** It grants a power, sets up cooperation or requires a crime. */
  measure?: boolean
  /** Names of the safeguards that its words give, for provisions. */
  gives?: string[]
  /** What it stands for, where many things of one kind are one mark. */
  parts?: { id: string; title: string }[]
  /** What it stands in, nearest first, for provisions. */
  within?: string[]
}

/** A statement that ties two things together; directed, as its sentence reads. */
export interface Tie {
  id: string
  /** Such as `PROVIDES`. */
  kind: string
  from: string
  to: string
  basis: Basis
  sentence: string
  strength?: Strength
  sides?: Side[]
  unsettled?: boolean
}

export type Direction = 'IN' | 'OUT'

/** How many ties of one kind and direction a thing has in the whole graph. */
export interface Group {
  kind: string
  direction: Direction
  total: number
}

/** What one step of a reader brought: the start of the map, or what a thing is tied to. Best linked things first. */
export interface Stage {
  /** Names the step within a view. */
  key: string
  /** The thing that was opened; null for the start of the map. */
  centre: string | null
  /** Asked for from the beginning, not opened since. */
  seed?: boolean
  things: Thing[]
  ties: Tie[]
  /** How many things this step would bring if nothing was cut. */
  total: number
  /** Was opened and closed again: its things keep their places, and are not drawn. */
  closed?: boolean
}

export interface Point {
  x: number
  y: number
}
export type Positions = ReadonlyMap<string, Point>
