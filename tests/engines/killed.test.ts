import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { GRAFEO_STEPS } from '../../server/graph/grafeo-load.ts'
import { NEO4J_STEPS } from '../../server/graph/neo4j-load.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { onEachEngine, type TestGraph } from '../support/engines.ts'
import { type Contents, contentsFor, contentsOf, markedDataset } from '../support/engines-contents.ts'
import { seeded } from '../support/engines-data.ts'
import { runLoader } from '../support/engines-killed.ts'

const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))

const before = markedDataset('a')
const after = markedDataset('bb')
const last = markedDataset('ccc')
const ids = before.nodes.map((n) => n.id)
const [old, next] = [contentsFor(before), contentsFor(after)]
/** How long a load that died at its commit keeps readers out of Neo4j here. */
const BUSY_MS = 1_500
/** The steps after which the new graph is there to stay. */
const DONE = ['pointed', 'cleaned', 'committed', 'finished']

onEachEngine((engine) => {
  let graph: TestGraph
  let store: GraphStore
  beforeAll(async () => {
    graph = await engine.emptyGraph()
    store = graph.open({ busyForMs: BUSY_MS })
    stores.push(store)
  })

  /** What is served once answers come again, at the latest so long after a load died. */
  const found = () => vi.waitFor(() => contentsOf(store, ids), { timeout: 10_000, interval: 100 })
  const recovers = async () => {
    expect(await store.load(last)).toMatchObject({ release: { id: last.release.id }, changed: true })
    expect(await contentsOf(store, ids)).toEqual(contentsFor(last))
  }

  it.each(engine.name === 'Grafeo' ? [...GRAFEO_STEPS] : [...NEO4J_STEPS])(
    'a load that dies when it is "%s" leaves one whole graph',
    async (step) => {
      await store.load(before)
      const ended = await runLoader({ settings: graph.settings, mark: 'bb', dieAt: step, busyForMs: BUSY_MS })
      expect(ended.killed).toBe(true)
      expect(ended.steps.at(-1)).toBe(step)
      expect(await found()).toEqual(DONE.includes(step) ? next : old)
      await recovers()
    },
  )

  it('a load that dies at any moment leaves one whole graph', async () => {
    const random = seeded(5)
    const ends: boolean[] = []
    for (let round = 0; round < 5; round += 1) {
      await store.load(before)
      const { killed } = await runLoader({ settings: graph.settings, mark: 'bb', dieAt: null, busyForMs: BUSY_MS }, random.below(400))
      ends.push(killed)
      const left: Contents = await found()
      expect(left).toEqual(left.release === old.release ? old : next)
      if (!killed) expect(left).toEqual(next)
      await recovers()
    }
    expect(ends).toContain(true)
  })
})
