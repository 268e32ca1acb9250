import type { Reader } from '../graph/store.ts'

export const ALONG = ['law', 'all'] as const
export type Along = (typeof ALONG)[number]
/** The longest chain that is looked for. */
export const LONGEST = 8

/** A chain of links between two things; `nodes` is one longer than `links`. */
export interface Path {
  nodes: string[]
  links: string[]
}

interface Question {
  /** Ids of things; a chain may begin at any of them. */
  from: string[]
  to: string[]
  along: Along
  /** At most `LONGEST`. */
  maxLength: number
  first: number
}

/**
 * The chains of the smallest length from any of some things to any of others, in the order of their ids; links are followed either way.
 * A thing that is both an end and a beginning is left out, for it needs no chain. None is an answer: nothing joins them within `maxLength`.
 */
export async function shortestPaths(reader: Reader, { from, to, along, maxLength, first }: Question): Promise<Path[]> {
  const both = new Set(to.filter((id) => from.includes(id)))
  const ends = (ids: string[]) => ids.filter((id) => !both.has(id))
  const rows = await reader.run<Path & { long: number }>(`paths-along-${along}`, { from: ends(from), to: ends(to), most: maxLength, first })
  const least = rows[0]?.long
  return rows.filter((r) => r.long === least).map(({ nodes, links }) => ({ nodes, links }))
}
