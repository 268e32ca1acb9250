import type { TestProject } from 'vitest/node'
import { NEO4J_VERSIONS, type Neo4jServer, type Neo4jVersion, startNeo4j } from './neo4j/start.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where each Neo4j of this run listens. */
    neo4j: Partial<Record<Neo4jVersion, string>>
  }
}

/** One running server of each version for all files of the run. What cannot be had is said in one line; with CI=true it is a failure. */
export default async function setup(project: TestProject) {
  const servers: Neo4jServer[] = []
  const uris: Partial<Record<Neo4jVersion, string>> = {}
  const stop = () => Promise.all(servers.map((s) => s.stop()))
  try {
    for (const version of Object.keys(NEO4J_VERSIONS) as Neo4jVersion[])
      try {
        const server = await startNeo4j(version)
        servers.push(server)
        uris[version] = server.uri
      } catch (error) {
        if (process.env.CI === 'true') throw new Error(`Neo4j ${version} could not be started: ${(error as Error).message}`)
        console.warn(`Skipped: the tests on Neo4j ${version}, because ${(error as Error).message}.`)
      }
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('neo4j', uris)
  return stop
}
