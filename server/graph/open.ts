import { createGrafeoStore } from './grafeo.ts'
import type { GraphStore } from './store.ts'

export interface GraphSettings {
  /** The embedded engine's folder. */
  graphDir: string
  /** Null: the embedded engine. */
  neo4j: { uri: string; user: string; password: string; database: string } | null
}

/** Opens the engine that the settings name; the driver of the other one is not even loaded. */
export async function openStore({ graphDir, neo4j }: GraphSettings): Promise<GraphStore> {
  if (!neo4j) return createGrafeoStore({ graphDir })
  const { createNeo4jStore } = await import('./neo4j.ts')
  return createNeo4jStore(neo4j)
}
