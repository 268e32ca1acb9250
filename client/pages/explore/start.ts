import type { MapStartQuery } from '../../api/generated/graphql.ts'
import type { Stage, Thing, Tie } from '../../graph/thing.ts'
import { toThing, toTie } from './from-api.ts'

type Version = NonNullable<MapStartQuery['version']>
type Reach = Version['measures'][number]['reachedBy'][number]
type Division = Pick<Version['divisions'][number], 'reachedBy'> & { thing: Thing }

/**
 * The map of a whole text: every power it grants, the provisions that grant them, the cooperation that calls upon those and the ways it sets
 * up, and every clause that reaches any of them or a chapter they stand in, with that chapter.
 */
export function startStage(version: Version): Stage {
  const things = new Map<string, Thing>()
  const ties = new Map<string, Tie>()
  const note = (thing: Thing) => things.set(thing.id, things.get(thing.id) ?? thing)
  const tie = (given: Parameters<typeof toTie>[0]) => ties.set(given.id, toTie(given))
  const reach = (reaches: readonly Reach[]) => {
    for (const { provision, link } of reaches) {
      note(toThing(provision))
      tie(link)
    }
  }

  for (const measure of version.measures)
    for (const { power, link } of measure.grants) {
      note(toThing(power))
      tie(link)
    }
  for (const measure of version.measures) note(toThing(measure))
  for (const { provision, link } of version.measures.flatMap((measure) => measure.reliedOnBy)) {
    note(toThing(provision))
    tie(link)
  }
  const measures = new Set(things.keys())
  const cooperation = version.cooperation.filter((each) => measures.has(each.id))
  for (const { mechanism, link } of cooperation.flatMap((each) => each.establishes)) {
    note(toThing(mechanism))
    tie(link)
  }
  const within = new Set([...things.values()].flatMap((thing) => thing.within ?? []))
  const divisions = divisionsOf(version).filter(({ thing, reachedBy }) => within.has(thing.id) && reachedBy.length > 0)
  for (const { thing } of divisions) note(thing)
  for (const { reachedBy } of [...version.measures, ...cooperation, ...divisions]) reach(reachedBy)

  const list = [...things.values()]
  return { key: `start:${version.id}`, centre: null, things: clausesLast(list, [...ties.values()]), ties: [...ties.values()], total: list.length }
}

const divisionsOf = (version: Version): Division[] =>
  version.divisions.flatMap((outer) => [outer, ...outer.children]).flatMap(({ reachedBy, ...given }) => {
    const thing = toThing(given)
    return thing.kind === 'division' ? [{ thing, reachedBy }] : []
  })

/** Powers and measures first, as they came; then what reaches them, the best linked first. */
function clausesLast(things: readonly Thing[], ties: readonly Tie[]): Thing[] {
  const reaching = new Map<string, number>()
  for (const tie of ties) if (tie.kind === 'REACHES') reaching.set(tie.from, (reaching.get(tie.from) ?? 0) + 1)
  const core = things.filter((thing) => !reaching.has(thing.id))
  const clauses = things.filter((thing) => reaching.has(thing.id))
  return [...core, ...clauses.toSorted((a, b) => (reaching.get(b.id) ?? 0) - (reaching.get(a.id) ?? 0))]
}
