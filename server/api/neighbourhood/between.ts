import type { Loaders } from '../loaders.ts'
import { compare, type StoredProps, type Tie, toTie } from '../things.ts'

export const MOST_BETWEEN = 500

/** The links both of whose ends are among these things, by id. */
export async function findBetween(load: Loaders, ids: string[]): Promise<Tie[]> {
  if (ids.length === 0) return []
  const rows = await load.reader.run<{ from: string; to: string; type: string; link: StoredProps }>('links-between', {
    ids: [...new Set(ids)],
  })
  return rows.map(toTie).sort((a, b) => compare(a.id, b.id))
}
