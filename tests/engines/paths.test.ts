import { afterAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../server/graph/store.ts'
import { shortestPaths } from '../../server/paths/index.ts'
import { chainsByHand } from '../paths/oracle.ts'
import { engines } from '../support/engines.ts'
import { seeded } from '../support/engines-data.ts'
import { randomDataset } from '../support/engines-random.ts'

const LAW =
  'GRANTS ESTABLISHES CRIMINALISES RELIES_ON PROVIDES CARRIES REACHES OPEN_TO REFERS_TO CORRESPONDS_TO CONTINUES REALISES SUBSUMES'.split(
    ' ',
  )
const MANY = 5000

const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))

describe('chains between two ends on random graphs', () => {
  for (const engine of engines())
    for (const seed of [3, 11])
      it(`are those that a breadth-first search finds (${engine.name}, seed ${seed})`, async () => {
        const dataset = randomDataset(seed, 12)
        const store = (await engine.emptyGraph()).open()
        stores.push(store)
        await store.load(dataset)
        const r = seeded(seed)
        const ids = dataset.nodes.map((n) => n.id)
        const kinds = ['Power', 'Safeguard', 'Offence'].map((label) => dataset.nodes.filter((n) => n.label === label).map((n) => n.id))
        const ends = () => (r.chance(0.25) ? r.one(kinds) : [r.one(ids)])
        await store.reading(async (reader) => {
          for (let i = 0; i < 40; i += 1) {
            const [from, to, along, most] = [ends(), ends(), r.one(['law', 'all'] as const), 1 + r.below(4)]
            const found = await shortestPaths(reader, { from, to, along, maxLength: most, first: MANY })
            const expected = chainsByHand(dataset, from, to, along === 'law' ? LAW : null, most)
            expect(found.map((p) => [...p.nodes, ...p.links].join(' ')).sort(), `${from} to ${to}, ${along}, ${most}`).toEqual(expected)
          }
        })
      })
})
