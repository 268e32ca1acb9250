import type { Neighbour } from './neighbours.ts'

/** How the picture is walked from its beginnings outwards, each thing once: the same walk folds the map and makes the outline. */
export interface Walk {
  /** Where the walk began, in order. */
  roots: string[]
  /** The thing from which each other one was first met. */
  parent: ReadonlyMap<string, string>
  /** In the order in which they were met; what is out of sight is not there. */
  met: string[]
}

/**
 * Walks breadth first. `folded` things are met but not left again, so that what hangs on them alone stays out of sight. What no beginning
 * leads to begins by itself, unless it is a fold that keeps it away.
 */
export function walk(neighbours: ReadonlyMap<string, Neighbour[]>, beginnings: readonly string[], folded: ReadonlySet<string>): Walk {
  const roots = withStrays(neighbours, beginnings)
  const parent = new Map<string, string>()
  const seen = new Set(roots)
  const met = [...roots]
  for (let at = 0; at < met.length; at++) {
    const id = met[at] as string
    if (folded.has(id)) continue
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next.id)) continue
      seen.add(next.id)
      parent.set(next.id, id)
      met.push(next.id)
    }
  }
  return { roots, parent, met }
}

/** The beginnings that are there, and one more for each part of the picture that they do not lead to. */
function withStrays(neighbours: ReadonlyMap<string, Neighbour[]>, beginnings: readonly string[]): string[] {
  const roots: string[] = []
  const seen = new Set<string>()
  const reach = (id: string) => {
    const open = [id]
    seen.add(id)
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const { id: far } of neighbours.get(next) ?? [])
        if (!seen.has(far)) {
          seen.add(far)
          open.push(far)
        }
  }
  for (const id of beginnings) {
    if (!neighbours.has(id) || roots.includes(id)) continue
    roots.push(id)
    reach(id)
  }
  for (const id of neighbours.keys())
    if (!seen.has(id)) {
      roots.push(id)
      reach(id)
    }
  return roots
}
