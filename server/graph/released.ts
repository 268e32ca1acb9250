import { GRAPH_FORMAT, type Release } from '../model/graph.ts'
import type { LoadReport } from './store.ts'

const EMPTY = 'No data is loaded yet. Run: npm run ingest'
const OTHER_FORMAT = 'The loaded data has another format than this version reads. Run: npm run ingest'

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
