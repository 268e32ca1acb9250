import type { Cell, Coverage, Row } from '../coverage/types.ts'
import { type CellChange, cellWords, differenceSentence, isFound, isKnown, type Judged, judge } from './cells.ts'
import type { Joined } from './threads.ts'

/** One cell of a text beside the same cell of another; one side is null where no measure there answers it. */
export interface CellDifference extends Judged {
  left: Cell | null
  right: Cell | null
  sentence: string
  /** How many measures of the right text answer the left one, and the other way round. */
  leftAnsweredBy: number
  rightAnsweredBy: number
}

export interface CoverageDifference {
  differences: CellDifference[]
  /** Pairs of cells of which both are known and nothing differs. */
  same: number
  /** Pairs of cells of which one at least is contested, unexamined, or does not fit one of the two. */
  notComparable: number
  /** Measures that are stated to answer one another, in the order of the left text. */
  measures: { left: string; right: string }[]
  /** Measures that no stated link joins to one of the other text. */
  unjoinedLeft: string[]
  unjoinedRight: string[]
  /** Whether anything joins the two texts at all; where nothing does, nothing is a difference. */
  joined: boolean
}

interface Side {
  coverage: Coverage
  /** Only single provisions of the text are held. */
  partial: boolean
  title: string
}
/** Measured by one yardstick, so that the cells of both stand in the same order. `names` are those of safeguards. */
export function differenceOf(left: Side, right: Side, joins: Joined[], names: Map<string, string>): CoverageDifference {
  const [lefts, rights] = [left, right].map((s) => new Map(s.coverage.rows.map((r) => [r.measure.id, r]))) as [
    Map<string, Row>,
    Map<string, Row>,
  ]
  const pairs = joins.flatMap((j) => {
    const [l, r] = [lefts.get(j.left), rights.get(j.right)]
    return l && r ? [{ l, r }] : []
  })
  const answers = (row: Row) => pairs.filter((p) => p.l === row || p.r === row).length
  const nameOf = (cell: Cell) => names.get(cell.safeguard) ?? cell.safeguard
  const differences: CellDifference[] = []
  let [same, notComparable] = [0, 0]

  for (const row of left.coverage.rows)
    for (const { l, r } of pairs.filter((p) => p.l === row))
      for (const [i, leftCell] of l.cells.entries()) {
        const rightCell = r.cells[i] as Cell
        if (leftCell.grade === 'not-applicable' && rightCell.grade === 'not-applicable') continue
        if (!isKnown(leftCell) || !isKnown(rightCell)) {
          notComparable += 1
          continue
        }
        const judged = judge(leftCell, rightCell)
        if (!judged) {
          same += 1
          continue
        }
        const [a, b] = [l.measure.citation, r.measure.citation]
        const sentence = differenceSentence(nameOf(leftCell), [a, leftCell], [b, rightCell], judged)
        differences.push({ left: leftCell, right: rightCell, ...judged, sentence, leftAnsweredBy: answers(l), rightAnsweredBy: answers(r) })
      }

  const alone = (side: Side, other: Side, change: CellChange) => {
    const rows = side.coverage.rows.filter((r) => answers(r) === 0)
    if (joins.length > 0 && !other.partial)
      for (const { measure, cells } of rows)
        for (const cell of cells.filter(isFound)) {
          const sentence = `${nameOf(cell)}: ${measure.citation} ${cellWords(cell)}; no measure of ${other.title} is stated to answer it.`
          const ends = change === 'only-left' ? { left: cell, right: null } : { left: null, right: cell }
          differences.push({
            ...ends,
            change,
            aspects: [],
            strongerFor: [],
            weakerFor: [],
            sentence,
            leftAnsweredBy: 0,
            rightAnsweredBy: 0,
          })
        }
    return rows.map((r) => r.measure.id)
  }
  const unjoinedLeft = alone(left, right, 'only-left')
  const unjoinedRight = alone(right, left, 'only-right')
  const place = new Map(left.coverage.rows.map((row, at) => [row, at]))
  const measures = pairs
    .sort((a, b) => (place.get(a.l) ?? 0) - (place.get(b.l) ?? 0))
    .map(({ l, r }) => ({ left: l.measure.id, right: r.measure.id }))
  return { differences, same, notComparable, measures, unjoinedLeft, unjoinedRight, joined: joins.length > 0 }
}
