import type { GraphDataset, Release } from '../model/graph.ts'

export type Param = string | number | boolean | null | Param[] | { [key: string]: Param }
export type Params = Record<string, Param>
export type Row = Record<string, unknown>

/** Reads within one consistent snapshot: every row comes from the same release. */
export interface Reader {
  readonly release: Release
  /** Runs `cypher/read/<name>.cypher`, or `cypher/questions/<name>.cypher` for `questions/<name>`. Rows hold plain numbers, strings, booleans, lists and maps. */
  run<R extends object = Row>(name: string, params?: Params): Promise<R[]>
}

export interface LoadReport {
  release: Release
  /** False where the same input was loaded already: then nothing was written. */
  changed: boolean
  nodesWritten: number
  nodesDeleted: number
  linksWritten: number
  linksDeleted: number
}

/** What a load takes away: ids of things and links that were there and are no more, of how many. */
export interface Loss {
  things: string[]
  links: string[]
  of: { things: number; links: number }
}
/** Told what a load is about to take away; the load is given up where it throws. */
export type BeforeLoss = (loss: Loss) => unknown

export interface Health {
  engine: string
  /** What is loaded, if anything. */
  release: Release | null
  /** Why it cannot be read from, in a sentence with the way on; null when it can. */
  trouble: string | null
}

/** The one port to a graph. Only `server/graph` knows a driver. */
export interface GraphStore {
  /** Name and version, such as `Grafeo 0.6.0` or `Neo4j 5.26.0`. */
  readonly engine: string
  /** Changes whenever what is served changes; caches key on it. */
  generation(): Promise<string>
  /** Runs `work` against one snapshot, read-only. Throws `a `ProductError` (UNAVAILABLE, TIMEOUT). */
  reading<T>(work: (reader: Reader) => Promise<T>, options?: { timeoutMs?: number }): Promise<T>
  /** All or nothing; the same dataset again writes nothing. */
  load(dataset: GraphDataset, beforeLoss?: BeforeLoss): Promise<LoadReport>
  health(): Promise<Health>
  close(): Promise<void>
}
