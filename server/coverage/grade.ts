import { compareBasis, strongestBasis, weakestBasis } from '../model/basis.ts'
import { SIDES, type Side, type Strength } from '../model/terms.ts'
import { compareHolds, isHollow, isWeak, shortOf } from './holds.ts'
import { type AbsenceFinding, type Cell, type Finding, GAPS, type Gap, type Grade } from './types.ts'

export type Graded = Omit<Cell, 'measure' | 'safeguard' | 'required' | 'gap' | 'sentence' | 'caution'>

const NO_HOLD = { strength: null, force: null, form: null, part: null }
const nothingDecides = (grade: Grade, basis: Cell['basis'], because: Finding[], absences: AbsenceFinding[]): Graded => ({
  grade,
  basis,
  because,
  absences,
  ...NO_HOLD,
  appliesTo: [],
  bySide: [],
  byRenvoi: false,
})
export const notApplicable = () => nothingDecides('not-applicable', null, [], [])

/**
 * Grades one cell from what was found (strongest first) and what was found missing. The one with the stronger basis makes the grade; on equal
 * basis the cell is contested. Different provisions with different strengths are no disagreement: on each side the strongest decides, and
 * the cell's own strength is that of the weakest side that is protected. A ground that is barred protects nobody, so it disagrees with no absence.
 */
export function gradeCell(present: Finding[], absences: AbsenceFinding[]): Graded {
  const best = strongestBasis(present.map((f) => f.basis))
  const missing = strongestBasis(absences.map((a) => a.basis))
  if (best === null && missing === null) return nothingDecides('unexamined', null, present, absences)
  if (best === null) return nothingDecides('absent', missing, present, absences)
  const against = missing === null ? 1 : compareBasis(missing, best)
  const protects = present.some((f) => f.force !== 'barred')
  if (against === 0 && protects) return nothingDecides('contested', best, present, absences)
  if (against < 0) return nothingDecides('absent', missing, present, absences)
  const first = present[0] as Finding
  if (codersDiffer(present, first)) return nothingDecides('contested', best, present, absences)
  return whereFound(present, first, absences)
}

/** Two coders' unsettled links for the deciding provision that hold differently. */
const codersDiffer = (present: Finding[], first: Finding) =>
  first.unsettledBy !== null &&
  present.some((f) => f.provision === first.provision && f.unsettledBy !== null && compareHolds(f, first) !== 0)

function whereFound(present: Finding[], first: Finding, absences: AbsenceFinding[]): Graded {
  const sides = SIDES.flatMap((side): { side: Side; by: Finding }[] => {
    const by = present.find((f) => f.sides.includes(side))
    return by ? [{ side, by }] : []
  })
  const weakest = sides.map((s) => s.by).reduce((worst, f) => (compareHolds(f, worst) > 0 ? f : worst))
  const decides = (f: Finding) => sides.some(({ side, by }) => f.sides.includes(side) && compareHolds(f, by) === 0 && f.own === by.own)
  const { strength, force, form, part, byRenvoi } = weakest
  return {
    grade: first.own ? 'specific' : 'general',
    strength,
    force,
    form,
    part,
    byRenvoi,
    appliesTo: sides.map((s) => s.side),
    bySide: sides.map(({ side, by }) => ({
      side,
      strength: by.strength,
      force: by.force,
      form: by.form,
      part: by.part,
      provision: by.provision,
      byRenvoi: by.byRenvoi,
    })),
    basis: weakestBasis(sides.map((s) => s.by.basis)),
    because: present.map((f) => ({ ...f, decides: decides(f) })).sort((a, b) => Number(b.decides) - Number(a.decides)),
    absences,
  }
}

/**
 * The gap that a required cell leaves, the worst of its sides, against the strength that is asked. Contested and unexamined are unknown, never
 * a gap.
 */
export function gapOf(cell: Graded, able: Side[], asked: Strength): Gap {
  if (cell.grade === 'contested' || cell.grade === 'unexamined') return 'unknown'
  if (cell.grade === 'absent') return 'gap'
  const each = able.map((side) => sideGap(cell, side, asked))
  return GAPS.find((gap) => each.includes(gap)) ?? 'none'
}

/** The best that any finding gives a side: one in part may be the firmer, and one for the whole still be all that is asked. */
function sideGap(cell: Graded, side: Side, asked: Strength): Gap {
  const held = cell.because.filter((f) => f.sides.includes(side))
  if (held.length === 0) return 'one-sided'
  const short = held.map((h) => shortOf(h, asked))
  return short.includes('none') ? 'none' : short.includes('weak') ? 'weak' : 'gap'
}

/**
 * Absent, or present only as optional, interpretive, preambular or a ground that is barred; with `weakCounts` protection that is conditional,
 * in part, by renvoi, or a ground that binds no State to refuse counts as lacking too.
 */
export const lacks = (cell: Graded, weakCounts: boolean) =>
  cell.grade === 'absent' || cell.bySide.some((s) => isHollow(s) || (weakCounts && (isWeak(s) || s.byRenvoi)))
