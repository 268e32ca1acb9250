import { compareHolds } from '../coverage/holds.ts'
import { absentWords, holdWords } from '../coverage/sentences.ts'
import type { Cell, SideHold } from '../coverage/types.ts'
import type { Side } from '../model/terms.ts'

export const CELL_CHANGES = ['won', 'lost', 'stronger', 'weaker', 'mixed', 'different', 'basis', 'only-left', 'only-right'] as const
export type CellChange = (typeof CELL_CHANGES)[number]
export const ASPECTS = ['grade', 'strength', 'side', 'force', 'form', 'part', 'renvoi', 'basis'] as const
export type Aspect = (typeof ASPECTS)[number]

/** How one cell differs from another, read from left to right. */
export interface Judged {
  change: CellChange
  aspects: Aspect[]
  strongerFor: Side[]
  weakerFor: Side[]
}

const FOUND = ['specific', 'general']
export const isFound = (cell: Cell) => FOUND.includes(cell.grade)
/** Whether something is known of the cell: found, or found missing. */
export const isKnown = (cell: Cell) => isFound(cell) || cell.grade === 'absent'

const protects = (hold: SideHold | undefined) => hold !== undefined && hold.force !== 'barred'

/** Negative where the left is the firmer. A ground that is barred protects no more than nothing does. */
function compareSide(left: SideHold | undefined, right: SideHold | undefined): number {
  if (!protects(left) || !protects(right)) return Number(protects(right)) - Number(protects(left))
  return -compareHolds(right as SideHold, left as SideHold)
}

/** Null where nothing differs. Both cells must be known. */
export function judge(left: Cell, right: Cell): Judged | null {
  const of = (cell: Cell, side: Side) => cell.bySide.find((s) => s.side === side)
  const sides = [...new Set([...left.bySide, ...right.bySide].map((s) => s.side))]
  const turn = (side: Side) => compareSide(of(left, side), of(right, side))
  const strongerFor = sides.filter((s) => turn(s) > 0)
  const weakerFor = sides.filter((s) => turn(s) < 0)
  const aspects = aspectsOf(left, right, sides)
  if (aspects.length === 0) return null
  return { change: changeOf(left, right, { aspects, strongerFor, weakerFor }), aspects, strongerFor, weakerFor }
}

function aspectsOf(left: Cell, right: Cell, sides: Side[]): Aspect[] {
  const differs = (of: (hold: SideHold) => unknown) =>
    sides.some((side) => {
      const [a, b] = [left, right].map((c) => c.bySide.find((s) => s.side === side))
      return a !== undefined && b !== undefined && of(a) !== of(b)
    })
  const differ: Record<Aspect, boolean> = {
    grade: left.grade !== right.grade,
    strength: differs((h) => h.strength),
    side: isFound(left) && isFound(right) && [...left.appliesTo].sort().join() !== [...right.appliesTo].sort().join(),
    force: differs((h) => h.force),
    form: differs((h) => h.form),
    part: differs((h) => h.part),
    renvoi: differs((h) => h.byRenvoi),
    basis: left.basis !== right.basis,
  }
  return ASPECTS.filter((a) => differ[a])
}

function changeOf(left: Cell, right: Cell, { aspects, strongerFor, weakerFor }: Omit<Judged, 'change'>): CellChange {
  const nothing = (cell: Cell) => !cell.bySide.some(protects)
  if (strongerFor.length > 0 && weakerFor.length > 0) return 'mixed'
  if (strongerFor.length > 0) return nothing(left) ? 'won' : 'stronger'
  if (weakerFor.length > 0) return nothing(right) ? 'lost' : 'weaker'
  return aspects.every((a) => a === 'basis') ? 'basis' : 'different'
}

const FOR: Record<Side, string> = {
  domestic: 'at home',
  requesting: 'on the side of the State that asks',
  requested: 'on the side of the State that is asked',
}
const sideList = (sides: Side[]) => sides.map((s) => FOR[s]).join(' and ')

/** What a cell holds, in words that follow the citation of its measure. */
export function cellWords(cell: Cell): string {
  if (cell.grade === 'absent') return absentWords(cell.absences[0])
  const words = cell.bySide.map((s) => `${holdWords(s)}${s.part ? `, in part only (${s.part})` : ''}${s.byRenvoi ? ', by renvoi' : ''}`)
  const [first] = words
  const where = cell.grade === 'specific' ? 'in its own words' : 'by a general clause'
  if (new Set(words).size < 2) return `${where}, ${first ?? ''}${cell.bySide.length === 1 ? `, ${sideList(cell.appliesTo)}` : ''}`
  return `${where}, ${cell.bySide.map((s, i) => `${FOR[s.side]} ${words[i]}`).join('; ')}`
}

const recalled = (...cells: Cell[]) => cells.some((c) => c.basis === 'recalled')

/** The change in one sentence: what each text holds, and for whom the second is stronger or weaker. */
export function differenceSentence(safeguard: string, left: [string, Cell], right: [string, Cell], judged: Judged): string {
  const verdicts = [
    ...(judged.strongerFor.length > 0 ? [`stronger ${sideList(judged.strongerFor)}`] : []),
    ...(judged.weakerFor.length > 0 ? [`weaker ${sideList(judged.weakerFor)}`] : []),
  ]
  const end =
    verdicts.length > 0
      ? `${recalled(left[1], right[1]) ? 'As far as recalled, the' : 'The'} second is ${verdicts.join(' and ')}.`
      : judged.change === 'basis'
        ? 'Only how it is known differs.'
        : 'Neither is the stronger.'
  return `${safeguard}: ${left[0]} ${cellWords(left[1])}; ${right[0]} ${cellWords(right[1])}. ${end}`
}
