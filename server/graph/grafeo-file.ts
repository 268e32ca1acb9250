import type { GrafeoDB } from '@grafeo-db/js'
import { unavailable } from '../errors.ts'
import { queryText, type Run } from './queries.ts'

export const GRAFEO_VERSION = '0.6.0'

export type Grafeo = typeof import('@grafeo-db/js')

/** The engine's binary comes per platform; where there is none, Neo4j is the way. Throws UNAVAILABLE. */
export async function grafeo(load: () => Promise<unknown> = () => import('@grafeo-db/js')): Promise<Grafeo> {
  try {
    return ((await load()) as { default: Grafeo }).default
  } catch {
    throw unavailable(
      `The embedded graph engine has no build for ${process.platform} on ${process.arch}. Set NEO4J_URI to a Neo4j instead; docker-compose.yml starts one.`,
    )
  }
}

/** Runs queries by name on an open file. */
export const runOn = (db: GrafeoDB): Run =>
  async function run<R extends object>(...[folder, name, params, fixed]: Parameters<Run>) {
    return (await db.executeCypher(queryText('grafeo', folder, name, fixed), params ?? {})).toArray() as R[]
  }
