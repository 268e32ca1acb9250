import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createGrafeoStore } from '../server/graph/grafeo.ts'
import { createNeo4jStore } from '../server/graph/neo4j.ts'
import type { GraphStore } from '../server/graph/store.ts'
import { startNeo4j } from '../tests/support/neo4j/start.ts'
import { neo4jRaw, type Raw } from './raw.ts'

export interface Engine {
  name: string
  store: GraphStore
  /** The same statements without the product around them. */
  raw: Raw
  /** Where it runs as a server of its own. */
  server?: { uri: string; pid: number }
  stop(): Promise<unknown>
}

export async function grafeoEngine(): Promise<Engine> {
  const store = createGrafeoStore({ graphDir: mkdtempSync(path.join(tmpdir(), 'counterpoise-bench-')) })
  const raw: Raw = (statements) =>
    store.reading(async (reader) => {
      for (const { name, params } of statements) await reader.run(name, params)
    })
  return { name: store.engine, store, raw, stop: () => store.close() }
}

export async function neo4jEngine(): Promise<Engine> {
  const server = await startNeo4j('5.26.0')
  const store = createNeo4jStore({ uri: server.uri, user: 'neo4j', password: '', database: 'neo4j' })
  const { raw, close } = neo4jRaw(server.uri)
  return { name: 'Neo4j 5.26.0', store, raw, server, stop: () => Promise.all([store.close(), close()]).then(server.stop) }
}
