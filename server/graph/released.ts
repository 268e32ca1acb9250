import { z } from 'zod'
import { type Counts, GRAPH_FORMAT, type Release } from '../model/graph.ts'
import type { LoadReport } from './store.ts'

const EMPTY = 'No data is loaded yet. Run: npm run ingest'
const OTHER_FORMAT = 'The loaded data has another format than this version reads. Run: npm run ingest'

const counts: z.ZodType<Counts> = z.lazy(() => z.record(z.string(), z.union([z.number(), counts])))
const release = z.object({ id: z.string().min(1), builtAt: z.string(), format: z.string(), counts, overlay: z.string().optional() })

/** A release as it was stored; null where what stands there is none. */
export function releaseFrom(value: unknown): Release | null {
  const { data } = release.safeParse(value)
  if (!data) return null
  const { overlay, ...rest } = data
  return overlay === undefined ? rest : { ...rest, overlay }
}

/** Why a release cannot be served, with the way on; null when it can. */
export function troubleOf(release: Release | null): string | null {
  if (!release) return EMPTY
  return release.format === GRAPH_FORMAT ? null : OTHER_FORMAT
}

/** Whether two releases hold the same: texts that a user supplied are no part of an id. */
export const isSame = (a: Release, b: Release) => a.id === b.id && a.format === b.format && a.overlay === b.overlay

export const unchanged = (release: Release): LoadReport => ({
  release,
  changed: false,
  nodesWritten: 0,
  nodesDeleted: 0,
  linksWritten: 0,
  linksDeleted: 0,
})
