import type { CellFacts } from '../words/grade.ts'

export const MARKS = [
  'own-binding',
  'own-conditional',
  'own-optional',
  'own-faint',
  'own-part',
  'own-barred',
  'general-binding',
  'general-conditional',
  'general-optional',
  'general-faint',
  'general-part',
  'general-barred',
  'absent-searched',
  'absent-said',
  'contested',
  'unexamined',
  'none',
] as const
export type MarkName = (typeof MARKS)[number]

const FILLS = {
  MANDATORY: 'binding',
  CONDITIONAL: 'conditional',
  OPTIONAL: 'optional',
  INTERPRETIVE: 'faint',
  PREAMBULAR: 'faint',
} as const

const FORCE_FILLS = { MUST: 'binding', NO_DUTY: 'conditional', MAY: 'conditional', BARRED: 'barred' } as const

type Marked = Pick<CellFacts, 'grade' | 'strength' | 'force' | 'form' | 'part' | 'basis'>
function fillOf({ strength, force, form, part }: Marked) {
  if (force === 'BARRED' || form === 'BARRED') return 'barred'
  if (part) return 'part'
  if (form === 'REQUIRED') return 'binding'
  return force ? FORCE_FILLS[force] : FILLS[strength ?? 'MANDATORY']
}

/**
 * The mark of a cell. A circle stands in the provision, a square comes from a general clause; how full it is tells the strength, or of a ground
 * of refusal the force; a quarter is a protection in part only.
 */
export function markOf(cell: Marked): MarkName {
  const { grade, basis } = cell
  const fill = fillOf(cell)
  switch (grade) {
    case 'SPECIFIC':
      return `own-${fill}`
    case 'GENERAL':
      return `general-${fill}`
    case 'ABSENT':
      return basis === 'TEXT' ? 'absent-searched' : 'absent-said'
    case 'CONTESTED':
      return 'contested'
    case 'UNEXAMINED':
      return 'unexamined'
    case 'NOT_APPLICABLE':
      return 'none'
  }
}
