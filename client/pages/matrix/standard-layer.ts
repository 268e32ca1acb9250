import type { CoverageQuery } from '../../api/generated/graphql.ts'
import { cellKey } from '../../state/cell-key.ts'
import { gapWords } from '../../words/grade.ts'
import { type Change, type Layer, other, signsOf } from './layer.ts'
import type { Cell, Shown } from './shown.ts'

type Coverage = CoverageQuery['coverage']

const KNOWN = ['SPECIFIC', 'GENERAL', 'ABSENT']
const unasked = (cell: Cell): Cell => ({ ...cell, gap: 'NOT_REQUIRED', required: false })
const asks = ({ gap }: Cell) => gap !== 'NOT_REQUIRED'

/** The measures of a text by both standards: the columns of the one, then what only the other asks for. */
export function byBoth(here: Shown, there: Shown): Shown {
  const added = there.safeguards.filter(({ id }) => !here.safeguards.some((each) => each.id === id))
  const theirs = new Map(there.rows.map((row) => [row.measure.id, row]))
  const rows = here.rows.map((row) => {
    const more = theirs.get(row.measure.id)?.cells.filter(({ safeguard }) => added.some(({ id }) => id === safeguard.id)) ?? []
    return { ...row, cells: [...row.cells, ...more.map(unasked)] }
  })
  return { safeguards: [...here.safeguards, ...added], rows }
}

/** Another standard in the same cells: what the text has is one thing, what the two ask for is another. */
export function standardLayer(here: Coverage, there: Coverage): Layer {
  const theirs = new Map(there.rows.flatMap((row) => row.cells.map((cell) => [cellKey(row.measure.id, cell.safeguard.id), cell] as const)))
  const own = new Map(here.rows.flatMap((row) => row.cells.map((cell) => [cellKey(row.measure.id, cell.safeguard.id), cell] as const)))
  const [a, b] = [here.yardstick.name, there.yardstick.name]
  const layer: Layer = {
    name: b,
    kind: 'standard',
    sentence: '',
    caution: 'What the text has is the same by both standards; only what they ask of it differs.',
    of: (measure, safeguard) => {
      const key = cellKey(measure, safeguard)
      const [mine, other_] = [own.get(key), theirs.get(key)]
      const cell = other_ ?? (mine ? unasked(mine) : undefined)
      if (!cell) return []
      const change = changeOf(mine ?? unasked(cell), cell)
      return [other(cell, { of: b, at: null, change, sentence: sentenceOf(change, mine ?? unasked(cell), cell, a, b) })]
    },
    twins: null,
    alone: [],
  }
  const both = byBoth(here, there)
  return { ...layer, sentence: standardSentence(signsOf(layer, both.rows), a, b) }
}

function changeOf(mine: Cell, theirs: Cell): Change {
  if (!asks(mine) && !asks(theirs)) return 'SAME'
  if (!KNOWN.includes(mine.grade)) return 'UNKNOWN'
  if (!asks(theirs)) return 'ASKED_HERE'
  if (!asks(mine)) return 'ASKED_THERE'
  return mine.gap === theirs.gap ? 'SAME' : 'DIFFERENT'
}

function sentenceOf(change: Change, mine: Cell, theirs: Cell, a: string, b: string): string {
  const says = (cell: Cell) => (cell.gap === 'NONE' ? 'met' : cell.gap === 'GAP' ? 'missing' : gapWords(cell.gap ?? 'UNKNOWN'))
  const name = mine.safeguard.name
  if (change === 'ASKED_HERE') return `${name}: ${a} asks for it (${says(mine)}); ${b} does not.`
  if (change === 'ASKED_THERE') return `${name}: ${b} asks for it (${says(theirs)}); ${a} does not.`
  return change === 'DIFFERENT' ? `${name}: by ${a} it is ${says(mine)}, by ${b} ${says(theirs)}.` : ''
}

const standardSentence = ({ more, less, otherwise }: ReturnType<typeof signsOf>, a: string, b: string) =>
  `Against ${b}: of the cells that are known, ${more} are asked for by ${a} alone, ${less} by ${b} alone, and ${otherwise} come out otherwise.`
