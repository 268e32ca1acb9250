import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { GraphStore } from '../../server/graph/store.ts'
import { onEachServer, rawCypher, type TestGraph } from '../support/engines.ts'
import { contentsFor, contentsOf, markedDataset } from '../support/engines-contents.ts'
import { datasetOf, small, smallLinks, smallNodes } from '../support/engines-data.ts'
import { runLoader } from '../support/engines-killed.ts'

const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))
const opened = (graph: TestGraph, more: Parameters<TestGraph['open']>[0] = {}) => {
  const store = graph.open(more)
  stores.push(store)
  return store
}
const ids = small().nodes.map((n) => n.id)
const other = () =>
  datasetOf(
    smallNodes(),
    smallLinks().filter((l) => l.type !== 'TOUCHES'),
  )

onEachServer((engine, uri) => {
  const state = () => rawCypher(uri, 'MATCH (s:LoadState) RETURN properties(s) AS s ORDER BY s.id')

  it('is left as it was, to the last property, by the same input', async () => {
    const store = opened(await engine.emptyGraph())
    await store.load(small())
    const before = await state()
    await store.load(small())
    expect(await state()).toEqual(before)
  })

  it('stores whole numbers as integers and others as floats', async () => {
    const store = opened(await engine.emptyGraph())
    await store.load(small())
    const [types] = await rawCypher(uri, 'MATCH (:Node)-[r:OPEN_TO]->() RETURN r.maxPenaltyAtLeast / 3 AS whole, r.share / 4 AS share')
    expect(types).toEqual({ whole: 1, share: 0.125 })
  })

  it('leaves alone what is not of this product', async () => {
    const store = opened(await engine.emptyGraph())
    await rawCypher(uri, "CREATE (:Somebody {name: 'else'})-[:KNOWS]->(:Somebody)")
    await store.load(small())
    await store.load(other())
    expect(await rawCypher(uri, 'MATCH (a:Somebody)-[:KNOWS]->(b:Somebody) RETURN a.name AS name')).toEqual([{ name: 'else' }])
  })

  it('takes two loads that begin together one after the other', async () => {
    const graph = await engine.emptyGraph()
    const [one, two] = [opened(graph), opened(graph)]
    await one.load(small())
    const reports = await Promise.all([one.load(other()), two.load(markedDataset('a', 5))])
    expect(reports.map((r) => r.changed)).toEqual([true, true])
    const served = (await one.health()).release?.id
    const dataset = [other(), markedDataset('a', 5)].find((d) => d.release.id === served)
    if (!dataset) throw new Error(`an unknown release: ${served}`)
    expect(await contentsOf(one, [...ids, ...markedDataset('a', 5).nodes.map((n) => n.id)])).toEqual(contentsFor(dataset))
  })

  it.each(['begun', 'written'])('lets readers go on, and the next load in, after a load died when it was "%s"', async (dieAt) => {
    const graph = await engine.emptyGraph()
    const store = opened(graph)
    await store.load(small())
    await runLoader({ settings: graph.settings, mark: 'bb', dieAt })
    expect(await contentsOf(store, ids)).toEqual(contentsFor(small()))
    expect(await store.load(other())).toMatchObject({ changed: true })
  })

  it('keeps readers out after a load died at its commit, for ten seconds at most', async () => {
    const graph = await engine.emptyGraph()
    const store = opened(graph)
    await store.load(small())
    await runLoader({ settings: graph.settings, mark: 'bb', dieAt: 'closed' })
    await expect(contentsOf(store, ids)).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 2 } })
    expect(await store.health()).toMatchObject({ trouble: null, release: { id: small().release.id } })
    expect(await vi.waitFor(() => contentsOf(store, ids), { timeout: 10_000, interval: 100 })).toEqual(contentsFor(small()))
    expect(await store.load(other())).toMatchObject({ changed: true })
  })

  it('answers while a load is written, and keeps its gate closed for as long as the commit takes', async () => {
    const graph = await engine.emptyGraph()
    const store = opened(graph)
    await store.load(small())
    const seen: Record<string, unknown> = {}
    const slow = opened(graph, {
      busyForMs: 400,
      atStep: async (step) => {
        if (step === 'closed') await sleep(1_500)
        seen[step] = await contentsOf(store, ids).catch((error: { code: string }) => error.code)
      },
    })
    await slow.load(other())
    expect(seen).toEqual({
      begun: contentsFor(small()),
      written: contentsFor(small()),
      closed: 'UNAVAILABLE',
      committed: 'UNAVAILABLE',
      finished: contentsFor(other()),
    })
  })

  it('ends on the server what takes too long, not only here', async () => {
    const store = opened(await engine.emptyGraph())
    await store.load(small())
    const start = performance.now()
    const late = store.reading(
      async (reader) => {
        await sleep(1_000)
        return reader.run('searchable-things')
      },
      { timeoutMs: 400 },
    )
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('0.4 seconds') })
    expect(performance.now() - start).toBeLessThan(5_000)
    await sleep(500)
    const running = await rawCypher(
      uri,
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE status STARTS WITH 'Running' RETURN currentQuery AS q",
    )
    expect(running.filter((r) => !String(r.q).startsWith('SHOW'))).toEqual([])
  })
})

describe('a server that cannot be read from', () => {
  onEachServer((engine, uri) => {
    it('is named plainly: no such database', async () => {
      await engine.emptyGraph()
      const { createNeo4jStore } = await import('../../server/graph/neo4j.ts')
      const store = createNeo4jStore({ uri, user: 'neo4j', password: '', database: 'nowhere' })
      stores.push(store)
      expect((await store.health()).trouble).toMatch(/no database.*NEO4J_DATABASE/)
    })
  })
})
