import type { Release } from '../model/graph.ts'
import { jsonOf } from './json.ts'
import type { Run } from './queries.ts'
import { releaseFrom } from './released.ts'

/** What the graph says of itself. */
export interface LoadState {
  release: Release | null
  generation: number
  /** How long a load that is going on may still take; 0 where none is. */
  busyMs: number
}

/** A graph into which nothing was ever loaded says nothing of itself. */
export async function readState(run: Run): Promise<LoadState> {
  const [row] = await run<{ release: string | null; generation: number; busyMs: number }>('load', 'state')
  return { release: row?.release ? releaseFrom(jsonOf(row.release)) : null, generation: row?.generation ?? 0, busyMs: row?.busyMs ?? 0 }
}

/** The same text as long as the same is served. */
export const generationOf = ({ generation, release }: LoadState) =>
  release ? `${generation} ${release.id} ${release.overlay ?? ''}`.trim() : ''
