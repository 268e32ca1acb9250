import { groupBy } from '../../group-by.ts'
import type { LinkType } from '../../model/graph.ts'
import type { Loaders } from '../loaders.ts'
import { compare, type Touch } from '../things.ts'

/** The links of a thing by type and direction, at most `each` of a group, those to the most linked things first. */
export async function findNeighbours(load: Loaders, id: string, types: LinkType[], each: number) {
  const groups = await Promise.all(
    types.flatMap((kind) => [
      load.out(id, kind, (touch) => touch).then((touches) => ({ kind, direction: 'OUT', touches })),
      load.in(id, kind, (touch) => touch).then((touches) => ({ kind, direction: 'IN', touches })),
    ]),
  )
  const held = groups.filter((g) => g.touches.length > 0)
  const degrees = await readDegrees(
    load,
    held.flatMap((g) => g.touches),
  )
  const mostLinkedFirst = (a: Touch, b: Touch) => (degrees.get(b.far.id) ?? 0) - (degrees.get(a.far.id) ?? 0) || compare(a.far.id, b.far.id)
  const shown = held.map((g) => ({ ...g, total: g.touches.length, touches: [...g.touches].sort(mostLinkedFirst).slice(0, each) }))
  const touches = shown.flatMap((g) => g.touches)
  return {
    nodes: [...groupBy(touches.sort(mostLinkedFirst), (t) => t.far.id).values()].map(([first]) => (first as Touch).far),
    links: touches.map((t) => t.link),
    groups: shown.map(({ kind, direction, total, touches: own }) => ({ kind, direction, total, shown: own.length })),
  }
}

async function readDegrees(load: Loaders, touches: Touch[]): Promise<Map<string, number>> {
  const ids = [...new Set(touches.map((t) => t.far.id))]
  if (ids.length === 0) return new Map()
  const rows = await load.reader.run<{ id: string; degree: number }>('degrees', { ids })
  return new Map(rows.map((r) => [r.id, r.degree]))
}
