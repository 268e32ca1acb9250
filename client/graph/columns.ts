import { BOX } from './box.ts'
import type { Thing, Tie } from './thing.ts'

/** The columns of the map in layers, from what is used to what holds it back. */
export const COLUMNS = ['power', 'grant', 'mechanism', 'cooperation', 'protection', 'safeguard', 'right', 'other'] as const
export type Column = (typeof COLUMNS)[number]

const STEP = BOX.width + BOX.gapX
/** Many lines run between what cooperates and what protects, so there is more room. */
const WIDER = 18

/** The middle of a column; the same whatever else is drawn, so that a place always means the same. */
export const columnX = (column: Column): number => {
  const at = COLUMNS.indexOf(column)
  return at * STEP + (at >= COLUMNS.indexOf('protection') ? WIDER : 0)
}

const OF_KIND: Record<string, Column> = {
  power: 'power',
  offence: 'power',
  mechanism: 'mechanism',
  safeguard: 'safeguard',
  right: 'right',
  yardstick: 'right',
  absence: 'other',
  knowngap: 'other',
  instrument: 'other',
  version: 'other',
  source: 'other',
  coder: 'other',
}

/** What a provision does, by the links it has: the first that applies. */
const BY_TIE: [kind: string, end: 'from' | 'to', column: Column][] = [
  ['GRANTS', 'from', 'grant'],
  ['CRIMINALISES', 'from', 'grant'],
  ['ESTABLISHES', 'from', 'cooperation'],
  ['RELIES_ON', 'from', 'cooperation'],
  ['OPEN_TO', 'from', 'cooperation'],
  ['RELIES_ON', 'to', 'grant'],
  ['PROVIDES', 'from', 'protection'],
  ['CARRIES', 'from', 'protection'],
  ['REACHES', 'from', 'protection'],
  ['CARRIES', 'to', 'protection'],
  ['SECURED_BY', 'to', 'other'],
]

/** The column of each thing; counterparts of another treaty stand with what they correspond to. */
export function columnsOf(things: Iterable<Thing>, ties: readonly Tie[]): Map<string, Column> {
  const roles = new Map<string, number>()
  const note = (id: string, rank: number) => roles.set(id, Math.min(rank, roles.get(id) ?? rank))
  for (const tie of ties)
    BY_TIE.forEach(([kind, end], rank) => {
      if (tie.kind === kind) note(tie[end], rank)
    })
  const columns = new Map<string, Column>()
  const open: Thing[] = []
  const all = [...things]
  for (const thing of all) {
    const role = roles.get(thing.id)
    const column = OF_KIND[thing.kind] ?? (role === undefined || thing.kind === 'division' ? undefined : BY_TIE[role]?.[2])
    if (column) columns.set(thing.id, column)
    else open.push(thing)
  }
  for (const thing of open) {
    const guess = thing.kind === 'division' ? ofParts(thing, all, columns) : ofTwins(thing, ties, columns)
    columns.set(thing.id, guess ?? (thing.measure ? 'grant' : 'protection'))
  }
  return columns
}

function ofTwins(thing: Thing, ties: readonly Tie[], columns: ReadonlyMap<string, Column>): Column | undefined {
  for (const tie of ties) {
    if (tie.kind !== 'CORRESPONDS_TO' || (tie.from !== thing.id && tie.to !== thing.id)) continue
    const column = columns.get(tie.from === thing.id ? tie.to : tie.from)
    if (column) return column
  }
  return undefined
}

/** A chapter stands with most of the measures that it holds. */
function ofParts(division: Thing, things: readonly Thing[], columns: ReadonlyMap<string, Column>): Column {
  const held = things.filter((thing) => thing.within?.includes(division.id)).map((thing) => columns.get(thing.id))
  const count = (column: Column) => held.filter((each) => each === column).length
  return count('cooperation') > count('grant') ? 'cooperation' : 'grant'
}
