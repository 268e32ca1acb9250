import type { Release } from '../model/graph.ts'
import { jsonOf } from './json.ts'
import type { Run } from './queries.ts'
import { releaseFrom, troubleOf } from './released.ts'

/** What the graph says of itself. */
export interface LoadState {
  release: Release | null
  generation: number
  /** How long a load that is going on may still take; 0 where none is. */
  busyMs: number
}

/** The last text of a release and what it says: the same is read twice in each transaction. */
let latest: { text: string | null; release: Release | null } = { text: null, release: null }
function releaseIn(text: string | null): Release | null {
  if (latest.text !== text) latest = { text, release: text ? releaseFrom(jsonOf(text)) : null }
  return latest.release
}

/** A graph into which nothing was ever loaded says nothing of itself. */
export async function readState(run: Run): Promise<LoadState> {
  const [row] = await run<{ release: string | null; generation: number; busyMs: number }>('load', 'state')
  return { release: releaseIn(row?.release ?? null), generation: row?.generation ?? 0, busyMs: row?.busyMs ?? 0 }
}

/** The same text as long as the same is served. */
export const generationOf = ({ generation, release }: LoadState) =>
  release ? `${generation} ${release.id} ${release.overlay ?? ''}`.trim() : ''

/** Whether there is a release that this program can read. */
export const isServed = (state: LoadState): state is LoadState & { release: Release } =>
  state.release !== null && troubleOf(state.release) === null

/** Whether nothing was loaded, or being loaded, from one look to the next. */
export const isUntouched = (before: LoadState, after: LoadState) =>
  before.busyMs === 0 && after.busyMs === 0 && generationOf(before) === generationOf(after)
