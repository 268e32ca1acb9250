import type { Basis } from '../model/basis.ts'
import type { Force, Form, MeasureKind, Method, Side, Strength } from '../model/terms.ts'

export const GRADES = ['specific', 'general', 'absent', 'contested', 'unexamined', 'not-applicable'] as const
export type Grade = (typeof GRADES)[number]
/** The worst first among those that are none of `unknown`, `none` and `not-required`. */
export const GAPS = ['gap', 'one-sided', 'weak', 'unknown', 'none', 'not-required'] as const
export type Gap = (typeof GAPS)[number]

/** A provision that grants a power, establishes a mechanism or criminalises an offence. */
export interface Measure {
  id: string
  title: string
  citation: string
  article: string | null
  order: number
  kinds: MeasureKind[]
  /** Ids and names of what it grants, establishes or criminalises. */
  things: string[]
  names: string[]
}

export interface SafeguardFacts {
  id: string
  name: string
  /** power, mechanism, offence, treaty, or ids of single powers, mechanisms, offences. */
  fits: string[]
  /** The sides of a mechanism that it can bind. */
  sides: Side[]
  /** A ground of refusal has a force and no strength. */
  ground: boolean
}

export interface Requirement {
  safeguard: string
  /** Kinds of measure, or ids of single powers, mechanisms, offences. */
  applies: string[]
  /** The strength it asks for. */
  atLeast: Strength
}

/** How firmly something protects: a strength, or of a ground of refusal a force; in all, or in one way, step or kind of case. */
export interface Hold {
  strength: Strength | null
  force: Force | null
  form: Form | null
  /** The words that say in which way, step or kind of case; null where in all. */
  part: string | null
}

/** One way in which a provision protects a measure. */
export interface Finding extends Hold {
  decides: boolean
  /** Within the measure's extent, or by a clause elsewhere that reaches it. */
  own: boolean
  /** The weakest basis in the chain. */
  basis: Basis
  provision: string
  citation: string
  link: string
  sides: Side[]
  /** The clause that carries the provision's safeguard to the measure; null where the provision reaches by itself. */
  carrier: string | null
  carrierCitation: string | null
  /** Carried from a treaty that the State has to be bound by itself: conditional at most. */
  byRenvoi: boolean
  /** Links by which the clause gets to the measure: REACHES, and CARRIES where there is a carrier. */
  reach: string[]
  /** Set only where coders differ and have not settled it. */
  unsettledBy: string | null
  order: number
}

export interface AbsenceFinding {
  id: string
  basis: Basis
  method: Method
  source: string | null
}

/** What decides on one side. */
export interface SideHold extends Hold {
  side: Side
  provision: string
  byRenvoi: boolean
}

export interface Cell extends Hold {
  measure: string
  safeguard: string
  /** Null without a yardstick. */
  required: boolean | null
  gap: Gap | null
  grade: Grade
  /** The sides that something protects. */
  appliesTo: Side[]
  /** Side by side; the cell's own strength is the weakest of them. */
  bySide: SideHold[]
  byRenvoi: boolean
  /** The weakest basis in the chains that decide. */
  basis: Basis | null
  /** Those that decide come before the rest, strongest first. */
  because: Finding[]
  absences: AbsenceFinding[]
  sentence: string
  caution: string | null
}

export interface Row {
  measure: Measure
  cells: Cell[]
}

/** How many cells have one outcome, and how many of them rest on official words, on a source, on recollection only. */
export interface GapCount {
  gap: Gap
  count: number
  text: number
  secondary: number
  recalled: number
}

export interface Coverage {
  version: string
  yardstick: string
  safeguards: string[]
  rows: Row[]
  /** Grounds of refusal, whatever the yardstick asks: those found to hold a measure, and those that are contested. */
  grounds: Cell[]
  summary: GapCount[]
  caution: string
}

export interface Lacking {
  /** How many measures of these kinds the text holds. */
  measures: number
  /** Whether only single provisions of the text are held. */
  partial: boolean
  gaps: Row[]
  contested: Row[]
  unexamined: Row[]
  caution: string
}

/** Everything the cells of one version are made of. */
export interface CoverageFacts {
  /** The version and the yardstick asked about, where they exist. */
  named: { id: string; title: string; partial: boolean }[]
  /** Ids that were asked for and have been given up, with what they became. */
  retired: { id: string; became: string }[]
  safeguards: SafeguardFacts[]
  measures: Measure[]
  requirements: Requirement[]
  provides: Provides[]
  carries: Carries[]
  reaches: Reaches[]
  absences: (AbsenceFinding & { measure: string; safeguard: string; coveredLevel: string; self: boolean })[]
}
export interface Provides extends Hold {
  provision: string
  citation: string
  article: string | null
  extentOf: string | null
  safeguard: string
  link: string
  sides: Side[] | null
  basis: Basis
  by: string | null
  unsettled: boolean
  order: number
}
export interface Carries {
  carrier: string
  citation: string
  provision: string
  link: string
  basis: Basis
  ifBound: boolean
}
export interface Reaches {
  clause: string
  clauseArticle: string | null
  measure: string
  target: string
  /** Null where the target is a division. */
  targetArticle: string | null
  link: string
  basis: Basis
  sides: Side[]
}
