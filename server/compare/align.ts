import type { Joined } from './threads.ts'

/** By what a provision of one text stands beside one of another, or stands alone. */
export const PAIR_CLASSES = [
  'lineage',
  'correspondence',
  'in-parts',
  'not-settled',
  'only-left',
  'only-right',
  'elsewhere',
  'not-joined',
] as const
export type PairClass = (typeof PAIR_CLASSES)[number]

/** A provision as far as aligning needs it. */
export interface Unit {
  id: string
  level: string
  parent: string
  /** The article it is or lies in; null for divisions and recitals. */
  article: string | null
  order: number
}

/** A row of a comparison; one end is null where nothing there answers the other. */
export interface Pair {
  left: string | null
  right: string | null
  class: PairClass
  relation: string
  /** The statements that join the two, from the left one to the right one. */
  links: string[]
  /** What else answers either of them, outside of what is compared. */
  elsewhere: string[]
}
type Side = 'left' | 'right'

/** What an article is called that nothing joins to the other text; null on the side of which nothing follows. */
export type Alone = Record<Side, string | null>

export const isWithin = (id: string, whole: string) => id === whole || id.startsWith(`${whole}/`)

/** How two provisions are joined: by themselves, or only by what lies in them. Null where by neither. */
export function joinedAs(left: string, right: string, joins: Joined[]): Pick<Pair, 'class' | 'relation' | 'links'> | null {
  const own = joins.find((j) => j.left === left && j.right === right)
  if (own) return { class: classOf(own), relation: own.relation, links: own.links }
  const inside = joins.filter((j) => isWithin(j.left, left) && isWithin(j.right, right))
  return inside.length === 0 ? null : { class: 'in-parts', relation: 'in-parts', links: [...new Set(inside.flatMap((j) => j.links))] }
}

const classOf = ({ type, relation }: Joined): PairClass =>
  relation === 'not-settled' ? 'not-settled' : type === 'CONTINUES' ? 'lineage' : 'correspondence'

/** One end alone. */
function alone(side: Side, id: string, elsewhere: string[], word: string | null): Pair {
  const ends = side === 'left' ? { left: id, right: null } : { left: null, right: id }
  if (elsewhere.length > 0) return { ...ends, class: 'elsewhere', relation: 'elsewhere', links: [], elsewhere }
  if (word) return { ...ends, class: `only-${side}`, relation: word, links: [], elsewhere }
  return { ...ends, class: 'not-joined', relation: 'not-joined', links: [], elsewhere }
}

/**
 * Articles and recitals of two texts in rows, in the order of the left one; what only the right one has stands where its own order puts it. An
 * article that answers several has a row with each. `joins` are those of the whole texts.
 */
export function alignArticles(lefts: Unit[], rights: Unit[], joins: Joined[], topOf: (id: string) => string, lonely: Alone): Pair[] {
  const ids = { left: new Set(lefts.map((u) => u.id)), right: new Set(rights.map((u) => u.id)) }
  const answering = (side: Side, id: string) => {
    const other = side === 'left' ? 'right' : 'left'
    const own = joins.filter((j) => topOf(j[side]) === id)
    return [...new Set(own.map((j) => topOf(j[other])))].sort()
  }
  const outside = (side: Side, id: string) => answering(side, id).filter((top) => !ids[side === 'left' ? 'right' : 'left'].has(top))
  const single = (side: Side, unit: Unit) => alone(side, unit.id, outside(side, unit.id), unit.level === 'article' ? lonely[side] : null)

  const rows = lefts.flatMap((left): Pair[] => {
    const partners = new Set(answering('left', left.id))
    const pairs = rights.flatMap(({ id: right }) => {
      const joined = partners.has(right) ? joinedAs(left.id, right, joins) : null
      return joined ? [{ left: left.id, right, ...joined, elsewhere: [...outside('left', left.id), ...outside('right', right)] }] : []
    })
    return pairs.length > 0 ? pairs : [single('left', left)]
  })
  return withRightAlone(rows, rights, (unit) => single('right', unit))
}

/** Puts what only the right text has after the row of what stands before it there. */
function withRightAlone(rows: Pair[], rights: Unit[], single: (unit: Unit) => Pair): Pair[] {
  const out = [...rows]
  const taken = new Set(rows.map((r) => r.right))
  let before: string | null = null
  for (const { id, ...unit } of rights) {
    if (!taken.has(id)) out.splice(before === null ? 0 : out.findLastIndex((r) => r.right === before) + 1, 0, single({ id, ...unit }))
    before = id
  }
  return out
}

/**
 * What lies in two provisions, in rows. A part stands for all that lies in it, but for what is joined itself; below an article a missing
 * statement says nothing, so a part that nothing joins is only shown. The whole of one may answer a part of the other.
 */
export function alignParts(left: string, right: string, { lefts, rights }: { lefts: Unit[]; rights: Unit[] }, joins: Joined[]): Pair[] {
  const inside = joins.filter((j) => isWithin(j.left, left) && isWithin(j.right, right) && (j.left !== left || j.right !== right))
  const shown = (side: Side, units: Unit[], whole: string) => {
    const joined = new Set(inside.map((j) => j[side]))
    const below = units.filter((u) => u.id !== whole && isWithin(u.id, whole))
    const holdsJoined = (id: string) => [...joined].some((j) => j !== id && isWithin(j, id))
    const isCovered = (id: string) => [...joined].some((j) => j !== id && j !== whole && isWithin(id, j))
    const stands = (id: string) => joined.has(id) || (!isCovered(id) && !holdsJoined(id))
    const above = (u: Unit) => below.some((b) => b.id !== u.id && isWithin(u.id, b.id) && stands(b.id) && !joined.has(b.id))
    return below.filter((u) => stands(u.id) && !above(u))
  }
  const place = new Map(rights.map((r, i) => [r.id, i]))
  const ofLeft = (id: string) =>
    inside
      .filter((j) => j.left === id)
      .sort((a, b) => (place.get(a.right) ?? 0) - (place.get(b.right) ?? 0))
      .map((j): Pair => ({ left: j.left, right: j.right, class: classOf(j), relation: j.relation, links: j.links, elsewhere: [] }))
  const rows = shown('left', lefts, left).flatMap(({ id }) => {
    const pairs = ofLeft(id)
    return pairs.length > 0 ? pairs : [alone('left', id, [], null)]
  })
  return withRightAlone([...ofLeft(left), ...rows], shown('right', rights, right), ({ id }) => alone('right', id, [], null))
}
