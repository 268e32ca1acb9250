import type { Picture } from '../../graph/picture.ts'
import type { Group, Tie } from '../../graph/thing.ts'
import { LINK_ORDER, linkHeading } from '../../words/links.ts'
import type { Opening, Way } from './map-view.ts'
import { wayCode } from './map-view.ts'

/** One kind of link of a thing: how many there are, how many are drawn, and whether somebody opened it. */
export interface WayShown extends Way {
  heading: string
  total: number
  drawn: number
  /** Opened by itself, so that it can be closed by itself. */
  opened: boolean
}

export function waysOf(id: string, groups: readonly Group[], picture: Picture, opened: readonly Opening[]): WayShown[] {
  const own = (picture.neighbours.get(id) ?? []).flatMap((next) =>
    next.ties.map((tie) => ({ tie, many: picture.things.get(next.id)?.parts?.length ?? 1 })),
  )
  const isOf = (way: Way) => (tie: Tie) => tie.kind === way.kind && (way.direction === 'OUT' ? tie.from : tie.to) === id
  return groups
    .map((group) => ({
      ...group,
      heading: linkHeading(group.kind, group.direction),
      drawn: own.filter(({ tie }) => isOf(group)(tie)).reduce((sum, { many }) => sum + many, 0),
      opened: opened.some((opening) => opening.id === id && !opening.closed && opening.ways.some((way) => wayCode(way) === wayCode(group))),
    }))
    .sort((a, b) => LINK_ORDER.indexOf(a.kind) - LINK_ORDER.indexOf(b.kind) || b.direction.localeCompare(a.direction))
}
