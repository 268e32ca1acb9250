import type { Picture, Why } from '../graph/picture.ts'
import { longName, manyTexts, shortName } from '../graph/short-name.ts'
import type { Thing } from '../graph/thing.ts'
import { tieWords } from '../graph/tie-words.ts'
import { basisWords } from '../words/basis.ts'
import { kindName } from '../words/kinds.ts'
import { sidesWords } from '../words/sides.ts'

const WHYS: Record<Why, string> = {
  cut: 'no: left out for clearness',
  closed: 'no: closed again',
  off: 'no: taken off',
  hidden: 'no: its kind is not drawn',
  folded: 'no: folded away',
}

export const THING_COLUMNS = ['name', 'kind', 'links', 'basis', 'on the map'] as const
export const LINK_COLUMNS = ['from', 'what', 'to', 'strength', 'sides', 'basis'] as const

export interface ThingRow {
  id: string
  name: string
  kind: string
  links: number
  basis: string
  'on the map': string
  why: Why | null
}
export interface LinkRow {
  id: string
  from: string
  what: string
  to: string
  strength: string
  sides: string
  basis: string
}

/** Everything that was fetched; what is not drawn says why. */
export function thingRows(picture: Picture): ThingRow[] {
  const all = [...[...picture.things.values()].map((thing) => ({ thing, why: null })), ...picture.rest]
  const several = manyTexts(all.map(({ thing }) => thing))
  const listed = (thing: Thing, why: Why | null) => ({
    id: thing.id,
    name: longName(thing, several),
    kind: kindName(thing.kind),
    links: (picture.neighbours.get(thing.id) ?? []).reduce((sum, next) => sum + next.ties.length, 0),
    basis: thing.basis ? basisWords(thing.basis) : '',
    'on the map': why ? WHYS[why] : 'yes',
    why,
  })
  // One mark may stand for many; each of them has its line.
  const within = ({ title, parts = [], kind }: Thing): ThingRow[] =>
    parts.map((part) => ({
      id: part.id,
      name: part.title,
      kind: kindName(kind),
      links: 0,
      basis: '',
      'on the map': `in the mark “${title}”`,
      why: null,
    }))
  return all.flatMap(({ thing, why }) => [listed(thing, why), ...within(thing)])
}

/** Every link that is drawn. */
export function linkRows(picture: Picture): LinkRow[] {
  const several = manyTexts(picture.things.values())
  const name = (id: string) => {
    const thing = picture.things.get(id)
    return thing ? shortName(thing, several) : id
  }
  return [...picture.ties.values()].map((tie) => ({
    id: tie.id,
    from: name(tie.from),
    what: tieWords(tie.kind, 'OUT'),
    to: name(tie.to),
    strength: tie.strength?.toLowerCase() ?? '',
    sides: tie.sides ? sidesWords(tie.sides) : '',
    basis: basisWords(tie.basis),
  }))
}

/** Sorted by a column, numbers as numbers and names as people read them; equal rows keep their order. */
export function sorted<Row extends object>(rows: readonly Row[], column: keyof Row, descending: boolean): Row[] {
  const compare = (a: Row[keyof Row], b: Row[keyof Row]) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true })
  return rows.toSorted((a, b) => (descending ? -1 : 1) * compare(a[column], b[column]))
}
