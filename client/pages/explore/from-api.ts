import * as z from 'zod/mini'
import type { MapOpenedQuery, ThingOnMapFragment, TieOnMapFragment } from '../../api/generated/graphql.ts'
import { foldAbsences } from '../../graph/fold-absences.ts'
import type { Group, Stage, Thing, Tie } from '../../graph/thing.ts'
import { kept } from '../../state/kept.ts'
import type { Way } from './map-view.ts'

const DIVISIONS = ['part', 'chapter', 'section', 'title', 'annex']
/** A chapter, section or other part that holds provisions and says nothing itself. */
export const isDivision = ({ level }: { level: string }) => DIVISIONS.includes(level)

interface Parent {
  id: string
  parent?: Parent | null
}
const ancestors = (parent: Parent | null | undefined): string[] => (parent ? [parent.id, ...ancestors(parent.parent)] : [])

/** A thing as the API gives it → as the map has it. */
export function toThing(given: ThingOnMapFragment): Thing {
  const thing = { id: given.id, kind: given.__typename.toLowerCase(), title: given.title }
  if (given.__typename !== 'Provision') return thing
  return {
    ...thing,
    kind: isDivision(given) ? 'division' : thing.kind,
    citation: given.citation,
    ...(given.printedTitle ? { printedTitle: given.printedTitle } : {}),
    order: given.order,
    basis: given.basis,
    measure: given.isMeasure,
    ...(given.provides.length > 0 ? { gives: given.provides.map(({ safeguard }) => safeguard.title) } : {}),
    within: ancestors(given.parent),
  }
}

const SIDES = { domestic: 'DOMESTIC', requesting: 'REQUESTING', requested: 'REQUESTED' } as const
const STRENGTHS = {
  mandatory: 'MANDATORY',
  conditional: 'CONDITIONAL',
  optional: 'OPTIONAL',
  interpretive: 'INTERPRETIVE',
  preambular: 'PREAMBULAR',
} as const
const properties = z.object({
  strength: kept(z.enum(['mandatory', 'conditional', 'optional', 'interpretive', 'preambular'])),
  sides: kept(z.array(z.enum(['domestic', 'requesting', 'requested']))),
})

export function toTie(given: TieOnMapFragment): Tie {
  const { strength, sides } = z.catch(properties, {}).parse(given.properties)
  return {
    id: given.id,
    kind: given.kind,
    from: given.from.id,
    to: given.to.id,
    basis: given.basis,
    sentence: given.sentence,
    ...(strength ? { strength: STRENGTHS[strength] } : {}),
    ...(sides ? { sides: sides.map((side) => SIDES[side]) } : {}),
    ...(given.unsettled ? { unsettled: true } : {}),
  }
}

export const toGroup = ({ kind, direction, total }: { kind: string; direction: string; total: number }): Group => ({
  kind,
  direction: direction === 'IN' ? 'IN' : 'OUT',
  total,
})

type Neighbourhood = MapOpenedQuery['neighbourhood']

/** What opening a thing brings. With `ways` only what is tied to it so; the best linked things first. */
export function toStage(key: string, { centre, nodes, links, groups }: Neighbourhood, ways: readonly Way[]): Stage {
  const wanted = (kind: string, direction: string) =>
    ways.length === 0 || ways.some((way) => way.kind === kind && way.direction === direction)
  const ties = links.map(toTie).filter((tie) => wanted(tie.kind, tie.from === centre.id ? 'OUT' : 'IN'))
  const touched = new Set(ties.flatMap((tie) => [tie.from, tie.to]))
  const total = groups.filter((group) => wanted(group.kind, group.direction)).reduce((sum, group) => sum + group.total, 0)
  const around = nodes.filter((node) => node.id !== centre.id && touched.has(node.id)).map(toThing)
  // A thing may be tied in two ways; the count is of links, so it may not fall below what was fetched whole.
  const fetched = groups.filter((group) => wanted(group.kind, group.direction)).every((group) => group.total <= LARGEST)
  return foldAbsences({
    key,
    centre: centre.id,
    things: [toThing(centre), ...around],
    ties,
    total: fetched ? around.length : Math.max(total, around.length),
  })
}

/** The largest page that the API gives of each kind of link. */
export const LARGEST = 100
