import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { createNeo4jStore, type Neo4jOptions } from '../../server/graph/neo4j.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { NEO4J_VERSIONS, type Neo4jVersion } from './neo4j/start.ts'

/** One graph, empty at first, that several stores and processes may open. */
export interface TestGraph {
  /** What another process needs to open it. */
  settings: { graphDir: string } | { neo4j: Neo4jOptions }
  open(more?: { atStep?: (step: string) => unknown; busyForMs?: number }): GraphStore
}

export interface TestEngine {
  name: string
  /** An empty graph. On a server it is the only one: what was there is gone. */
  emptyGraph(): Promise<TestGraph>
}

const grafeo: TestEngine = {
  name: 'Grafeo',
  async emptyGraph() {
    const graphDir = mkdtempSync(path.join(tmpdir(), 'counterpoise-graph-'))
    return { settings: { graphDir }, open: ({ atStep } = {}) => createGrafeoStore({ graphDir, ...(atStep && { atStep }) }) }
  },
}

const onServer = (version: Neo4jVersion, uri: string): TestEngine => ({
  name: `Neo4j ${version}`,
  async emptyGraph() {
    const settings = { uri, user: 'neo4j', password: '', database: 'neo4j' }
    await rawCypher(uri, 'MATCH (n) DETACH DELETE n')
    return { settings: { neo4j: settings }, open: (more = {}) => createNeo4jStore({ ...settings, ...more }) }
  },
})

/** A statement of the test's own, past the store. */
export async function rawCypher(uri: string, statement: string, params: object = {}) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(statement, params)).records.map((r) => r.toObject())
  } finally {
    await driver.close()
  }
}

/** The Neo4j versions that run now; why another one does not was said when the run began. */
export const servers = (): { version: Neo4jVersion; uri: string }[] =>
  Object.entries(inject('neo4j')).map(([version, uri]) => ({ version: version as Neo4jVersion, uri }))

export const engines = (): TestEngine[] => [grafeo, ...servers().map(({ version, uri }) => onServer(version, uri))]

/** A suite for each version of the server. One that does not run here counts as skipped. */
export function onEachServer(suite: (engine: TestEngine, uri: string) => void) {
  const running = inject('neo4j')
  for (const version of Object.keys(NEO4J_VERSIONS) as Neo4jVersion[]) {
    const uri = running[version] ?? ''
    describe.skipIf(!uri)(`Neo4j ${version}`, () => suite(onServer(version, uri), uri))
  }
}

/** A suite for each engine. One that does not run here counts as skipped. */
export function onEachEngine(suite: (engine: TestEngine) => void) {
  describe(grafeo.name, () => suite(grafeo))
  onEachServer(suite)
}
