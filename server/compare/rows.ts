import { type Alone, alignArticles, alignParts, isWithin, joinedAs, type Pair, type Unit } from './align.ts'
import { type Compared, compareProtections, nothing } from './changes.ts'
import { compareDuties, compareModality } from './duties.ts'
import type { Both, Whole } from './texts.ts'

/** A row of a comparison with what its difference does. */
export interface Row extends Pair, Compared {
  /** Whether anything that is known differs. */
  changed: boolean
}

/** What is compared: a whole text, a division of it, or one provision. */
export interface Asked {
  kind: 'text' | 'division' | 'provision'
  id: string
}

/** The rows of a comparison: articles and recitals of texts and divisions, or the one pair of provisions that was asked for. */
export function rowsOf(both: Both, left: Asked, right: Asked, lonely: Alone): Row[] {
  if (left.kind === 'provision') return [withChanges(both, pairOf(both, left.id, right.id))]
  const pairs = alignArticles(topsIn(both.left, left), topsIn(both.right, right), both.joins, both.topOf, lonely)
  return pairs.map((pair) => withChanges(both, pair))
}

/** What lies in the two ends of a row, in rows. Empty where one end is missing. */
export function partsOf(both: Both, { left, right }: Pair): Row[] {
  if (!left || !right) return []
  const pairs = alignParts(left, right, { lefts: both.left.units, rights: both.right.units }, both.joins)
  return pairs.map((pair) => withChanges(both, pair))
}

/** The articles that lie in a division, or those of a whole text with its recitals. */
function topsIn({ units }: Whole, { kind, id }: Asked): Unit[] {
  const parents = new Map(units.map((u) => [u.id, u.parent]))
  const lies = (unit: string | undefined): boolean => unit !== undefined && (unit === id || lies(parents.get(unit)))
  return units.filter((u) => (u.level === 'article' || u.level === 'recital') && (kind === 'text' || lies(u.parent)))
}

function pairOf({ joins, topOf }: Both, left: string, right: string): Pair {
  const beyond = (near: 'left' | 'right', id: string, other: string) => {
    const far = near === 'left' ? 'right' : 'left'
    return [...new Set(joins.filter((j) => j[near] === id && j[far] !== other).map((j) => j[far]))]
      .filter((end) => !isWithin(end, other) && !isWithin(other, end) && topOf(end) !== other)
      .sort()
  }
  const joined = joinedAs(left, right, joins) ?? { class: 'not-joined' as const, relation: 'not-joined', links: [] }
  return { left, right, ...joined, elsewhere: [...beyond('left', left, right), ...beyond('right', right, left)] }
}

const CHANGED = ['strengthened', 'weakened', 'changed', 'split', 'merged', 'narrower', 'broader']

function withChanges(both: Both, pair: Pair): Row {
  const found = pair.left && pair.right ? compared(both, pair.left, pair.right) : nothing()
  const isAlone = pair.class === 'only-left' || pair.class === 'only-right'
  const changed = isAlone || CHANGED.includes(pair.relation) || found.changes.length > 0
  return { ...pair, ...found, changed }
}

/** Two provisions, and what in them answers one another: there how far it obliges, and of measures what protects. */
function compared({ left, right, joins, safeguards }: Both, l: string, r: string): Compared {
  const [a, b] = [left.end(l), right.end(r)]
  const inside = joins
    .filter((j) => isWithin(j.left, l) && isWithin(j.right, r) && (j.left !== l || j.right !== r))
    .map((j) => [left.end(j.left), right.end(j.right)] as const)
  const measures = inside.filter(([x, y]) => x.holding.measure && y.holding.measure)
  const all = [
    ...[[a, b] as const, ...inside].map(([x, y]) => compareModality(x, y)),
    ...[[a, b] as const, ...measures].map(([x, y]) => compareProtections(x, y, safeguards)),
    compareDuties(a, b, { left: left.duties, right: right.duties }),
  ]
  return {
    changes: all.flatMap((c) => c.changes),
    obstructed: all.flatMap((c) => c.obstructed),
    basisOnly: all.reduce((sum, c) => sum + c.basisOnly, 0),
  }
}
