/**
 * What a cell of the coverage is by the model, worked out the naive way: every clause is tried against every measure, and every rule is a table.
 * It knows nothing of how the product does it.
 */
export interface World {
  /** Every provision with what it is part of; null for the outermost. */
  parents: Map<string, string | null>
  articles: Set<string>
  /** Divisions hold articles. */
  divisions: Set<string>
  /** What each measure grants or sets up. */
  things: Map<string, ('power' | 'mechanism')[]>
  safeguards: { id: string; fits: string[]; sides: string[]; ground: boolean }[]
  asks: Map<string, string>
  provides: Given[]
  reaches: { from: string; to: string; sides: string[]; basis: string }[]
  carries: { from: string; to: string; ifBound: boolean; basis: string }[]
  absences: { safeguard: string; at: string; basis: string }[]
}
export interface Given {
  from: string
  to: string
  strength: string | null
  force: string | null
  part: boolean
  sides: string[] | null
  basis: string
}
interface Found {
  own: boolean
  hold: string
  sides: string[]
  basis: string
}
export interface Said {
  grade: string
  hold: string | null
  bySide: Record<string, string>
  basis: string | null
  gap: string
}

const BASES = ['text', 'secondary', 'recalled', 'derived']
const worst = (bases: string[]) => BASES.filter((b) => bases.includes(b)).at(-1) as string
const best = (bases: string[]) => BASES.find((b) => bases.includes(b)) as string

/** Firmest first: what binds, the whole before a part; then what does not bind; and grounds by force. */
const ORDER = [
  'mandatory',
  'conditional',
  'mandatory in part',
  'conditional in part',
  'optional',
  'interpretive',
  'preambular',
  'optional in part',
  'interpretive in part',
  'preambular in part',
  'must',
  'must in part',
  'no-duty',
  'no-duty in part',
  'may',
  'may in part',
  'barred',
  'barred in part',
]
/** What is enough for each strength that is asked, and what is at least weak. */
const ENOUGH: Record<string, string[]> = {
  mandatory: ['mandatory', 'must'],
  conditional: ['mandatory', 'conditional', 'must'],
  optional: ['mandatory', 'conditional', 'optional', 'must'],
}
const WEAK: Record<string, string[]> = {
  mandatory: [
    'conditional',
    'mandatory in part',
    'conditional in part',
    'must in part',
    'no-duty',
    'no-duty in part',
    'may',
    'may in part',
  ],
  conditional: ['mandatory in part', 'conditional in part', 'must in part', 'no-duty', 'no-duty in part', 'may', 'may in part'],
  optional: [
    'mandatory in part',
    'conditional in part',
    'optional in part',
    'must in part',
    'no-duty',
    'no-duty in part',
    'may',
    'may in part',
  ],
}

export function oracle(world: World, measure: string, safeguardId: string): Said {
  const safeguard = world.safeguards.find((s) => s.id === safeguardId)
  const kinds = world.things.get(measure) ?? []
  if (!safeguard?.fits.some((f) => kinds.includes(f as 'power'))) return said('not-applicable', 'not-required')
  const able = [
    ...(kinds.includes('power') && safeguard.fits.includes('power') ? ['domestic'] : []),
    ...(kinds.includes('mechanism') && safeguard.fits.includes('mechanism') ? safeguard.sides : []),
  ]
  const found = world.provides.filter((p) => p.to === safeguardId).flatMap((p) => ways(world, p, measure, able))
  const missing = world.absences.filter((a) => a.safeguard === safeguardId && covers(world, a.at, measure)).map((a) => a.basis)
  const asked = world.asks.get(safeguardId) as string
  if (found.length === 0 && missing.length === 0) return said('unexamined', 'unknown')
  if (found.length === 0) return said('absent', 'gap', best(missing))
  const present = best(found.map((f) => f.basis))
  if (missing.length > 0) {
    const against = BASES.indexOf(best(missing)) - BASES.indexOf(present)
    if (against < 0) return said('absent', 'gap', best(missing))
    if (against === 0 && found.some((f) => !f.hold.startsWith('barred'))) return said('contested', 'unknown', present)
  }
  const bySide: Record<string, string> = {}
  const deciding: Found[] = []
  for (const side of able) {
    const there = found.filter((f) => f.sides.includes(side)).sort(firmest)
    if (!there[0]) continue
    bySide[side] = there[0].hold
    deciding.push(there[0])
  }
  const holds = Object.values(bySide)
  const strongest = found.filter((f) => f.hold === ORDER.find((o) => found.some((g) => g.hold === o)))
  const gaps = able.map((side) => {
    const there = found.filter((f) => f.sides.includes(side)).map((f) => f.hold)
    if (there.length === 0) return 'one-sided'
    if (there.some((h) => ENOUGH[asked]?.includes(h))) return 'none'
    return there.some((h) => WEAK[asked]?.includes(h)) ? 'weak' : 'gap'
  })
  return {
    grade: strongest.some((f) => f.own) ? 'specific' : 'general',
    hold: ORDER.filter((o) => holds.includes(o)).at(-1) as string,
    bySide,
    basis: worst(deciding.map((f) => f.basis)),
    gap: (['gap', 'one-sided', 'weak', 'none'] as const).find((g) => gaps.includes(g)) ?? 'none',
  }
}

const said = (grade: string, gap: string, basis: string | null = null): Said => ({ grade, hold: null, bySide: {}, basis, gap })
const firmest = (a: Found, b: Found) =>
  ORDER.indexOf(a.hold) - ORDER.indexOf(b.hold) || Number(b.own) - Number(a.own) || BASES.indexOf(a.basis) - BASES.indexOf(b.basis)

const upwards = (world: World, id: string): string[] => {
  const above = world.parents.get(id)
  return above ? [id, ...upwards(world, above)] : [id]
}
const articleOf = (world: World, id: string) => upwards(world, id).find((p) => world.articles.has(p))

/** Every way in which one statement protects one measure: within it, or by a clause elsewhere that reaches it. */
function ways(world: World, p: Given, measure: string, able: string[]): Found[] {
  const hold = (renvoi: boolean) => {
    const strength = renvoi && p.strength === 'mandatory' ? 'conditional' : p.strength
    const force = renvoi && p.force === 'must' ? 'no-duty' : p.force
    return `${strength ?? force}${p.part ? ' in part' : ''}`
  }
  const bound = able.filter((s) => p.sides === null || p.sides.includes(s))
  if (upwards(world, p.from).find((id) => world.things.has(id)) === measure)
    return bound.length > 0 ? [{ own: true, hold: hold(false), sides: bound, basis: p.basis }] : []
  const clauses = [{ at: p.from, renvoi: false, bases: [p.basis] }]
  for (const c of world.carries.filter((c) => c.to === p.from)) clauses.push({ at: c.from, renvoi: c.ifBound, bases: [p.basis, c.basis] })
  return clauses.flatMap(({ at, renvoi, bases }) =>
    world.reaches
      .filter((r) => r.from === at && reachesMeasure(world, r, measure))
      .map((r) => ({
        own: false,
        hold: hold(renvoi),
        sides: bound.filter((s) => r.sides.includes(s)),
        basis: worst([...bases, r.basis]),
      }))
      .filter((f) => f.sides.length > 0),
  )
}

function reachesMeasure(world: World, { from, to }: { from: string; to: string }, measure: string): boolean {
  if (to === measure) return true
  if (!upwards(world, measure).includes(to)) return false
  if (world.articles.has(measure)) return true
  const inside = articleOf(world, from) !== undefined && articleOf(world, from) === articleOf(world, measure)
  return !inside && world.divisions.has(to)
}

/** A finding of absence on an article covers the measures further inside only by naming them. */
function covers(world: World, at: string, measure: string): boolean {
  if (at === measure) return true
  return upwards(world, measure).includes(at) && !world.articles.has(at)
}
