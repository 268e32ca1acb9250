import type { BorderBoxQuery } from '../../api/generated/graphql.ts'
import { cellWords } from '../../words/grade.ts'
import { list } from '../../words/sides.ts'
import { type MarkName, markOf } from '../marks.ts'
import type { BorderBox, BorderCell } from './border.ts'
import { placeOf } from './place.ts'
import { groundSentence } from './words.ts'

/** What comes out of a box when it is chosen. */
export interface OutGroup {
  head: string
  lines: OutLine[]
}
export interface OutLine {
  key: string
  words: string
  mark?: MarkName
  /** The same in full. */
  tip?: string
}

export type BoxFacts = NonNullable<BorderBoxQuery['provision']>
type Found = NonNullable<BoxFacts['row']>['cells'][number]

const held = ({ grade }: BorderCell) => grade === 'SPECIFIC' || grade === 'GENERAL'

/** `art. 24(1) by art. 24(4)`: the clauses that decide a cell. */
function clausesOf(found: Found | undefined): string {
  const deciding = (found?.because ?? []).filter(({ decides }) => decides)
  const said = deciding.map(({ provision, carrier }) => placeOf(provision.citation) + (carrier ? ` by ${placeOf(carrier.citation)}` : ''))
  return list([...new Set(said)])
}

const SIDES: [head: string, sides: string][] = [
  ['Holds both States', 'REQUESTED REQUESTING'],
  ['Holds the State that is asked', 'REQUESTED'],
  ['Holds the State that asks', 'REQUESTING'],
  ['Holds the State at home', 'DOMESTIC'],
]
const sidesOf = ({ appliesTo }: BorderCell) => [...appliesTo].sort().join(' ')

/** Protections, grounds and rights of a box in words; what is missing is counted and named, and no more. */
export function outGroups(box: BorderBox, facts: BoxFacts): OutGroup[] {
  const found = new Map((facts.row?.cells ?? []).map((cell) => [cell.safeguard.id, cell]))
  const line = (cell: BorderCell): OutLine => {
    const clauses = clausesOf(found.get(cell.safeguard.id))
    return {
      key: cell.safeguard.id,
      words: clauses ? `${cell.safeguard.name}, ${clauses}` : cell.safeguard.name,
      mark: markOf(cell),
      tip: `${cell.safeguard.name}: ${cellWords(cell)}`,
    }
  }
  const present = box.cells.filter(held)
  const known = SIDES.map(([, sides]) => sides)
  const groups: OutGroup[] = [
    {
      head: 'What may be refused, or may not',
      lines: (box.gate?.grounds ?? []).map((ground) => ({ key: `ground/${ground.id}`, words: groundSentence(ground) })),
    },
    ...SIDES.map(([head, sides]) => ({ head, lines: present.filter((cell) => sidesOf(cell) === sides).map(line) })),
    { head: 'Protects', lines: present.filter((cell) => !known.includes(sidesOf(cell))).map(line) },
    { head: 'Contested', lines: box.cells.filter(({ grade }) => grade === 'CONTESTED').map(line) },
    counted(
      'Asked for and not found',
      'not-found',
      box.cells.filter(({ grade, gap }) => grade === 'ABSENT' && gap !== 'NOT_REQUIRED'),
    ),
    counted(
      'Nobody has looked',
      'unexamined',
      box.cells.filter(({ grade }) => grade === 'UNEXAMINED'),
    ),
    rights(facts),
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}

function counted(head: string, key: string, cells: readonly BorderCell[]): OutGroup {
  const names = cells.map(({ safeguard }) => safeguard.name.toLowerCase()).join(', ')
  return { head: `${head}: ${cells.length}`, lines: cells.length > 0 ? [{ key, words: names }] : [] }
}

export function rightsOf({ grants, reliesOn }: BoxFacts): { id: string; title: string }[] {
  const all = [...grants, ...reliesOn.flatMap(({ provision }) => provision.grants)].flatMap(({ power }) => power.interferesWith)
  return [...new Map(all.map((right) => [right.id, right])).values()]
}

const rights = (facts: BoxFacts): OutGroup => ({
  head: 'Rights that the power interferes with',
  lines: rightsOf(facts).map(({ id, title }) => ({ key: id, words: title })),
})
