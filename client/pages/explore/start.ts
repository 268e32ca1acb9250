import type { MapStartQuery } from '../../api/generated/graphql.ts'
import type { Stage } from '../../graph/thing.ts'
import { Collection } from './collect.ts'
import { isDivision } from './from-api.ts'

type Version = NonNullable<MapStartQuery['version']>

/**
 * The map of a whole text: every power it grants, the provisions that grant them, the cooperation that calls upon those and the ways it sets
 * up, and every clause that reaches any of them or a chapter they stand in, with that chapter.
 */
export function startStage(version: Version): Stage {
  const found = new Collection()
  for (const measure of version.measures) found.tied(measure.grants, (each) => each.power)
  for (const measure of version.measures) found.thing(measure)
  for (const measure of version.measures) found.tied(measure.reliedOnBy, (each) => each.provision)
  const cooperation = version.cooperation.filter((each) => found.things.has(each.id))
  for (const each of cooperation) found.tied(each.establishes, (tied) => tied.mechanism)

  const around = new Set([...found.things.values()].flatMap((thing) => thing.within ?? []))
  const divisions = version.divisions
    .flatMap((outer) => [outer, ...outer.children])
    .filter((each) => isDivision(each) && around.has(each.id) && each.reachedBy.length > 0)
  for (const division of divisions) found.thing(division)
  for (const { reachedBy } of [...version.measures, ...cooperation, ...divisions]) found.tied(reachedBy, (each) => each.provision)
  return found.stage(`start:${version.id}`, null)
}
