import { afterAll, describe, expect, it } from 'vitest'
import { createNeo4jStore } from '../../server/graph/neo4j.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { servers as running } from '../support/engines.ts'
import { small } from '../support/engines-data.ts'
import { type Neo4jServer, startNeo4j } from '../support/neo4j/start.ts'

const VERSION = '5.26.0'
const servers: Neo4jServer[] = []
const stores: GraphStore[] = []
afterAll(async () => {
  await Promise.all(stores.map((s) => s.close()))
  await Promise.all(servers.map((s) => s.stop()))
})

// One version only: a server of its own takes long to start.
describe.skipIf(!running().some((s) => s.version === VERSION))(`Neo4j ${VERSION}`, () => {
  it('is UNAVAILABLE with a sentence from the moment it is told to stop, for readers and for a load, and nothing else before', async () => {
    const server = await startNeo4j(VERSION)
    servers.push(server)
    const store = createNeo4jStore({ uri: server.uri, user: 'neo4j', password: '', database: 'neo4j' })
    stores.push(store)
    await store.load(small())

    let stopped = false
    const stopping = server.shutDown().then(() => {
      stopped = true
    })
    const said = new Set<string>()
    const look = async () => {
      const answer = await store
        .reading((r) => r.run<{ id: string }>('degrees', { ids: ['demo/one/2'] }), { timeoutMs: 30_000 })
        .then(
          (rows) => `answered ${rows.map((r) => r.id).join()}`,
          (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
        )
      said.add(answer)
    }
    while (!stopped) await look()
    await stopping
    await look()
    const sentence = 'UNAVAILABLE: Neo4j does not answer at the address in NEO4J_URI. Start it, or correct the address.'
    expect(said).toContain(sentence)
    expect([...said].filter((s) => s !== sentence)).toEqual(said.has('answered demo/one/2') ? ['answered demo/one/2'] : [])
    await expect(store.load(small())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect((await store.health()).trouble).toMatch(/does not answer.*NEO4J_URI/)
  })
})
