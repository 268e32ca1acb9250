import type { Basis, Gap, Grade, Side, Strength } from '../api/generated/graphql.ts'
import { sidesWords } from './sides.ts'

/** What the words of a cell are made from. */
export interface CellFacts {
  grade: Grade
  strength?: Strength | null
  gap?: Gap | null
  basis?: Basis | null
  appliesTo: Side[]
}

const STRENGTHS: Record<Strength, string> = {
  MANDATORY: 'binding',
  CONDITIONAL: 'conditional, as far as domestic law goes',
  OPTIONAL: 'optional',
  INTERPRETIVE: 'a rule of interpretation only',
  PREAMBULAR: 'in the preamble only',
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

/** How an absence is put, by what it rests on: only a search of the official words makes it plain. */
export function absentWords(basis: Basis | null | undefined): string {
  if (basis === 'TEXT') return 'absent; the official text was searched'
  if (basis === 'SECONDARY') return 'said to be absent by a source; not searched in the official text'
  return 'absent as far as recalled; not searched in the official text'
}

/** The grade of a cell in words, such as `in a general clause, conditional, as far as domestic law goes`. */
export function gradeWords({ grade, strength, basis }: CellFacts): string {
  const how = strength ? `, ${STRENGTHS[strength]}` : ''
  switch (grade) {
    case 'SPECIFIC':
      return `in the provision itself${how}`
    case 'GENERAL':
      return `in a general clause${how}`
    case 'ABSENT':
      return absentWords(basis)
    case 'CONTESTED':
      return 'contested: findings of equal weight disagree'
    case 'UNEXAMINED':
      return 'unexamined: nobody has looked'
    case 'NOT_APPLICABLE':
      return 'does not apply to this kind of measure'
  }
}

/** All that a cell says, in one phrase for a reader who does not see the mark. */
export function cellWords(cell: CellFacts): string {
  const oneSided = cell.gap === 'ONE_SIDED' ? `; one side only: ${sidesWords(cell.appliesTo)}` : ''
  const notAsked = cell.gap === 'NOT_REQUIRED' && cell.grade !== 'NOT_APPLICABLE' ? '; not asked for here by this standard' : ''
  return gradeWords(cell) + oneSided + notAsked
}
