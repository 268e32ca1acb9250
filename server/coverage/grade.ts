import { compareBasis, strongestBasis } from '../model/basis.ts'
import type { Side } from '../model/terms.ts'
import type { AbsenceFinding, Cell, Finding, Gap, Measure, SafeguardFacts } from './types.ts'

type Graded = Pick<Cell, 'grade' | 'strength' | 'appliesTo' | 'basis' | 'because' | 'absences'>

/**
 * Grades one cell from what was found (strongest first) and what was found missing. The side with the stronger basis makes the grade;
 * on equal basis the cell is contested. Different provisions with different strengths are no disagreement: the strongest decides.
 */
export function gradeCell(present: Finding[], absences: AbsenceFinding[]): Graded {
  const best = strongestBasis(present.map((f) => f.basis))
  const missing = strongestBasis(absences.map((a) => a.basis))
  const nothing = { strength: null, appliesTo: [], because: present, absences }
  if (best === null && missing === null) return { grade: 'unexamined', basis: null, ...nothing }
  if (best !== null && missing !== null && compareBasis(best, missing) === 0) return { grade: 'contested', basis: best, ...nothing }
  if (best === null || (missing !== null && compareBasis(missing, best) < 0)) return { grade: 'absent', basis: missing, ...nothing }
  const first = present[0] as Finding
  if (codersDiffer(present, first)) return { grade: 'contested', basis: best, ...nothing }
  const decides = (f: Finding) => f.strength === first.strength && f.own === first.own
  return {
    grade: first.own ? 'specific' : 'general',
    strength: first.strength,
    appliesTo: boundSides(present),
    basis: first.basis,
    because: present.map((f) => ({ ...f, decides: decides(f) })),
    absences,
  }
}

/** Two coders' unsettled links for the deciding provision that give it different strengths. */
const codersDiffer = (present: Finding[], first: Finding) =>
  first.unsettledBy !== null &&
  new Set(present.filter((f) => f.provision === first.provision && f.unsettledBy !== null).map((f) => f.strength)).size > 1

/** What binds counts: mandatory or conditional words where there are any, otherwise whatever was found. */
function boundSides(present: Finding[]): Side[] {
  const binding = present.filter((f) => f.strength === 'mandatory' || f.strength === 'conditional')
  const found = new Set((binding.length > 0 ? binding : present).flatMap((f) => f.sides))
  return (['domestic', 'requesting', 'requested'] as const).filter((s) => found.has(s))
}

/** The gap that a required cell leaves; the worst where several hold. Contested and unexamined are unknown, never a gap. */
export function gapOf(cell: Graded, measure: Measure, safeguard: SafeguardFacts): Gap {
  if (cell.grade === 'contested' || cell.grade === 'unexamined') return 'unknown'
  if (lacks(cell, false)) return 'gap'
  const both = measure.kinds.includes('mechanism') && safeguard.sides.length === 2
  if (both && !safeguard.sides.every((s) => cell.appliesTo.includes(s))) return 'one-sided'
  return cell.strength === 'conditional' ? 'weak' : 'none'
}

/** Absent, or present only as optional, interpretive or preambular; with `weakCounts` conditional protection counts as lacking too. */
export const lacks = (cell: Pick<Cell, 'grade' | 'strength'>, weakCounts: boolean) =>
  cell.grade === 'absent' || (cell.strength !== null && cell.strength !== 'mandatory' && (weakCounts || cell.strength !== 'conditional'))
