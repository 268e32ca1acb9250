import type { ComparedRowFragment, PairClass } from '../../api/generated/graphql.ts'
import { readBack } from '../../words/changes.ts'
import { SHOWS, type Show, WHO, type Who } from './view.ts'

/** A row, and how its second end stands to its first: of lineage, whichever of the two is the later one. */
export type Row = ComparedRowFragment & { said: string }

const CLASS_WORDS: Partial<Record<PairClass, string>> = {
  NOT_SETTLED: 'not-settled',
  IN_PARTS: 'in-parts',
  ONLY_LEFT: 'only-left',
  ONLY_RIGHT: 'only-right',
  ELSEWHERE: 'elsewhere',
  NOT_JOINED: 'not-joined',
}

/** `leftIsLater` where the first text came after the second: then what the data tells of the later one is read backwards. */
export const saidOf = (pair: Pick<ComparedRowFragment, 'class' | 'relation'>, leftIsLater: boolean): string =>
  CLASS_WORDS[pair.class] ?? (leftIsLater && pair.class === 'LINEAGE' ? readBack(pair.relation) : pair.relation)

export const toRow = (pair: ComparedRowFragment, leftIsLater: boolean): Row => ({ ...pair, said: saidOf(pair, leftIsLater) })

/** What is missing in nearly every row and makes none of them incomparable. */
const EVERYWHERE = new Set(['WORDS_NOT_HELD'])
const ofTurn = (row: Row, ...turns: string[]) => row.changes.some(({ turn }) => turns.includes(turn))

/** Whether a row belongs to what is shown. `who` counts for what is stronger or weaker only. */
export function isShown(row: Row, show: Show | undefined, who: Who | undefined): boolean {
  const sided = (sides: readonly string[]) => (who ? sides.includes(WHO[who]) : sides.length > 0)
  switch (show) {
    case undefined:
      return true
    case 'changed':
      return row.changed
    case 'only-left':
      return row.class === 'ONLY_LEFT'
    case 'only-right':
      return row.class === 'ONLY_RIGHT'
    case 'stronger':
      return row.changes.some(({ strongerFor }) => sided(strongerFor))
    case 'weaker':
      return row.changes.some(({ weakerFor }) => sided(weakerFor))
    case 'more':
      return row.said === 'strengthened' || ofTurn(row, 'MORE')
    case 'less':
      return row.said === 'weakened' || ofTurn(row, 'LESS')
    case 'not-settled':
      return row.class === 'NOT_SETTLED'
    case 'not-comparable':
      return row.class === 'NOT_JOINED' || row.notCompared.some(({ why }) => !EVERYWHERE.has(why))
  }
}

/** How many rows each choice would show. */
export const showCounts = (rows: readonly Row[], who: Who | undefined): { show: Show; count: number }[] =>
  SHOWS.map((show) => ({ show, count: rows.filter((row) => isShown(row, show, who)).length }))
