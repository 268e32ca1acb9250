import type { Basis, DualCriminalityForm, Force, Gap, Grade, Side, Strength } from '../api/generated/graphql.ts'
import { list, sidesWords, sideWords } from './sides.ts'

/** How firmly something holds: a strength, or of a ground of refusal a force; in all, or in part. */
export interface HoldFacts {
  strength?: Strength | null
  force?: Force | null
  form?: DualCriminalityForm | null
  part?: string | null
  byRenvoi?: boolean
}

/** What the words of a cell are made from. */
export interface CellFacts extends HoldFacts {
  grade: Grade
  gap?: Gap | null
  basis?: Basis | null
  appliesTo: Side[]
  bySide?: (HoldFacts & { side: Side })[]
}

const STRENGTHS: Record<Strength, string> = {
  MANDATORY: 'binding',
  CONDITIONAL: 'conditional, as far as domestic law goes',
  OPTIONAL: 'optional',
  INTERPRETIVE: 'a rule of interpretation only',
  PREAMBULAR: 'in the preamble only',
}
const FORCES: Record<Force, string> = {
  MUST: 'help must be refused',
  NO_DUTY: 'no duty to help',
  MAY: 'help may be refused',
  BARRED: 'barred: it may not be relied on',
}
const FORMS: Record<DualCriminalityForm, string> = {
  REQUIRED: 'required',
  WAIVABLE: 'required, but may be waived',
  MAY_DECLINE: 'help may be declined',
  MAY_DECLINE_UNLESS_NOT_COERCIVE: 'help may be declined, but what takes no coercion is owed',
  DOMESTIC: 'left to domestic law or another treaty',
  BARRED: 'barred: it may not be asked for',
  BARRED_BUT_RESERVABLE: 'barred, unless a State has reserved it',
}

const GAPS: Record<Gap, string> = {
  NONE: 'no gap',
  WEAK: 'weak',
  ONE_SIDED: 'one-sided',
  GAP: 'gap',
  UNKNOWN: 'not known',
  NOT_REQUIRED: 'not asked for here',
}

export const strengthWords = (strength: Strength) => STRENGTHS[strength]
export const gapWords = (gap: Gap) => GAPS[gap]

/** `binding`, `help may be refused`, `binding, in part only: in custody`, `conditional …, by renvoi`; empty where nothing holds. */
export function holdWords({ strength, force, form, part, byRenvoi }: HoldFacts): string {
  const how = form ? FORMS[form] : force ? FORCES[force] : strength ? STRENGTHS[strength] : ''
  const parts = [how, byRenvoi ? 'by renvoi, for a State bound by the treaty named' : '', part ? `in part only: ${part}` : '']
  return parts.filter(Boolean).join(', ')
}

/** How an absence is put, by what it rests on: only a search of the official words makes it plain. */
export function absentWords(basis: Basis | null | undefined): string {
  if (basis === 'TEXT') return 'absent; the official text was searched'
  if (basis === 'SECONDARY') return 'said to be absent by a source; not searched in the official text'
  return 'absent as far as recalled; not searched in the official text'
}

/** The grade of a cell in words, such as `in a general clause, conditional, as far as domestic law goes`. */
export function gradeWords(cell: CellFacts): string {
  const hold = holdWords(cell)
  const how = hold ? `, ${hold}` : ''
  switch (cell.grade) {
    case 'SPECIFIC':
      return `in the provision itself${how}`
    case 'GENERAL':
      return `in a general clause${how}`
    case 'ABSENT':
      return absentWords(cell.basis)
    case 'CONTESTED':
      return 'contested: findings of equal weight disagree'
    case 'UNEXAMINED':
      return 'unexamined: nobody has looked'
    case 'NOT_APPLICABLE':
      return 'does not apply to this kind of measure'
  }
}

/** What holds on each side, where the sides differ: `requesting State: binding; requested State: optional`. */
export function bySideWords({ bySide = [] }: Pick<CellFacts, 'bySide'>): string {
  const words = bySide.map((side) => holdWords(side))
  return new Set(words).size < 2 ? '' : bySide.map(({ side }, i) => `${sideWords(side)}: ${words[i]}`).join('; ')
}

/** All that a cell says, in one phrase for a reader who does not see the mark. */
export function cellWords(cell: CellFacts): string {
  const sides = bySideWords(cell)
  const differs = sides ? ` (${sides})` : ''
  const oneSided = cell.gap === 'ONE_SIDED' ? `; one side only: ${sidesWords(cell.appliesTo)}` : ''
  const notAsked = cell.gap === 'NOT_REQUIRED' && cell.grade !== 'NOT_APPLICABLE' ? '; not asked for here by this standard' : ''
  return gradeWords(cell) + differs + oneSided + notAsked
}

/** `12 were searched in official words, 3 are said by a source and 20 are only recalled`; what there is none of is left out. */
export function basisCounts(bases: readonly (Basis | null | undefined)[]): string {
  const on = (basis: Basis) => bases.filter((b) => b === basis).length
  const [text, secondary, recalled] = [on('TEXT'), on('SECONDARY'), on('RECALLED')]
  return list([
    ...(text > 0 ? [`${text} ${text === 1 ? 'was' : 'were'} searched in official words`] : []),
    ...(secondary > 0 ? [`${secondary} ${secondary === 1 ? 'is' : 'are'} said by a source`] : []),
    ...(recalled > 0 ? [`${recalled} ${recalled === 1 ? 'is' : 'are'} only recalled`] : []),
  ])
}
