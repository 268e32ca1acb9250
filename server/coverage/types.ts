import type { Basis } from '../model/basis.ts'
import type { MeasureKind, Method, Side, Strength } from '../model/terms.ts'

export const GRADES = ['specific', 'general', 'absent', 'contested', 'unexamined', 'not-applicable'] as const
export type Grade = (typeof GRADES)[number]
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
}

export interface Requirement {
  safeguard: string
  /** Kinds of measure, or ids of single powers, mechanisms, offences. */
  applies: string[]
}

/** One way in which a provision protects a measure. */
export interface Finding {
  decides: boolean
  /** Within the measure's extent, or by a clause elsewhere that reaches it. */
  own: boolean
  /** The weakest basis in the chain. */
  basis: Basis
  provision: string
  citation: string
  link: string
  strength: Strength
  sides: Side[]
  /** The clause that carries the provision's safeguard to the measure; null where the provision reaches by itself. */
  carrier: string | null
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

export interface Cell {
  measure: string
  safeguard: string
  /** Null without a yardstick. */
  required: boolean | null
  gap: Gap | null
  grade: Grade
  strength: Strength | null
  /** The sides that its protection binds. */
  appliesTo: Side[]
  basis: Basis | null
  /** Strongest first; those that decide come before the rest. */
  because: Finding[]
  absences: AbsenceFinding[]
  sentence: string
  caution: string | null
}

export interface Row {
  measure: Measure
  cells: Cell[]
}

export interface Coverage {
  version: string
  yardstick: string
  safeguards: string[]
  rows: Row[]
  summary: { gap: Gap; count: number }[]
  caution: string
}

export interface Lacking {
  gaps: Row[]
  contested: Row[]
  unexamined: Row[]
  caution: string
}

/** Everything the cells of one version are made of. */
export interface CoverageFacts {
  /** The version and the yardstick asked about, where they exist. */
  named: { id: string; title: string }[]
  safeguards: SafeguardFacts[]
  measures: Measure[]
  requirements: Requirement[]
  provides: Provides[]
  carries: { carrier: string; provision: string; link: string; basis: Basis }[]
  reaches: Reaches[]
  absences: (AbsenceFinding & { measure: string; safeguard: string; coveredLevel: string; self: boolean })[]
}
export interface Provides {
  provision: string
  citation: string
  article: string | null
  extentOf: string | null
  safeguard: string
  link: string
  strength: Strength
  sides: Side[] | null
  basis: Basis
  by: string | null
  unsettled: boolean
  /** The clause says that the ground may not be relied on: it is shown with the measure, and protects nobody. */
  barred: boolean
  order: number
}
export interface Reaches {
  clause: string
  clauseArticle: string | null
  measure: string
  target: string
  link: string
  basis: Basis
  sides: Side[]
}
