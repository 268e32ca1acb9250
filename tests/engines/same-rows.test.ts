import { afterAll, describe, expect, it } from 'vitest'
import { asked as askedFor, queryNames, queryText } from '../../server/graph/queries.ts'
import type { GraphStore, Row } from '../../server/graph/store.ts'
import { canonical } from '../../server/ingest/digest.ts'
import { build } from '../../server/ingest/index.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { writeApiData } from '../support/api-data.ts'
import { engines } from '../support/engines.ts'
import { small } from '../support/engines-data.ts'
import { randomDataset } from '../support/engines-random.ts'
import { questionParameters, readParameters } from './read-parameters.ts'

const reads = queryNames('grafeo', 'read')
const asked = queryNames('grafeo', 'questions').map((name) => `questions/${name}`)
const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))

const GRAPHS: Record<string, () => Promise<GraphDataset>> = {
  'a treaty of two articles': async () => small(),
  'two invented treaties with everything in them': async () => (await build(await writeApiData())).dataset,
  'what stands in data/': async () => (await build('data')).dataset,
  'a random graph': async () => randomDataset(7, 60),
}

/** Rows as an engine must give them: in their order where the query asks for one, else in any. */
const comparable = (name: string, rows: Row[]) => {
  const texts = rows.map(canonical)
  return /\nORDER BY [^}]*$/.test(queryText('grafeo', ...askedFor(name))) ? texts : texts.sort()
}

it('has parameters for every query', () => {
  expect(queryNames('neo4j', 'read')).toEqual(reads)
  expect(Object.keys(readParameters(small())).sort()).toEqual(reads)
  expect(Object.keys(questionParameters(small())).sort()).toEqual(asked)
})

for (const [what, make] of Object.entries(GRAPHS))
  describe(what, () => {
    // Two cold databases take in the whole corpus first.
    it('gives the same rows on every engine', { timeout: 600_000 }, async () => {
      const dataset = await make()
      const answers = new Map<string, Map<string, string[]>>()
      for (const engine of engines()) {
        const store = (await engine.emptyGraph()).open()
        stores.push(store)
        await store.load(dataset)
        const rows = new Map<string, string[]>()
        await store.reading(
          async (reader) => {
            for (const [name, sets] of Object.entries({ ...readParameters(dataset), ...questionParameters(dataset) }))
              for (const [i, params] of sets.entries()) rows.set(`${name} ${i}`, comparable(name, await reader.run(name, params)))
          },
          { timeoutMs: 100_000 },
        )
        answers.set(engine.name, rows)
      }
      const [[, first] = [], ...others] = answers
      expect(first?.size).toBeGreaterThan(reads.length)
      for (const [engine, rows] of others)
        for (const [name, expected] of first ?? []) expect({ engine, name, rows: rows.get(name) }).toEqual({ engine, name, rows: expected })
    })
  })
