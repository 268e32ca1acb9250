import { afterAll, expect, it } from 'vitest'
import { aloneWords } from '../../server/compare/alone.ts'
import { type Asked, partsOf, rowsOf } from '../../server/compare/rows.ts'
import { readBoth, type Text } from '../../server/compare/texts.ts'
import { totalsOf } from '../../server/compare/totals.ts'
import type { GraphStore, Reader } from '../../server/graph/store.ts'
import { build } from '../../server/ingest/index.ts'
import { writeApiData } from '../support/api-data.ts'
import { engines } from '../support/engines.ts'

const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))

const text = (id: string): Text => ({ id, title: id, instrument: id.split('/')[0] as string, partial: false })
const PAIRS = [
  ['demo/one', 'other/two'],
  ['other/draft', 'other/two'],
] as const

async function comparisonOf(reader: Reader, left: string, right: string) {
  const both = await readBoth(reader, text(left), text(right))
  const whole = (id: string): Asked => ({ kind: 'text', id })
  const rows = rowsOf(both, whole(left), whole(right), aloneWords(both, false))
  return { rows, parts: rows.map((row) => partsOf(both, row)), totals: totalsOf(rows, both) }
}

it('gives the same comparison of two texts on every engine, with the same parts and totals', { timeout: 600_000 }, async () => {
  const { dataset } = await build(await writeApiData())
  const answers: { engine: string; compared: unknown }[] = []
  for (const engine of engines()) {
    const store = (await engine.emptyGraph()).open()
    stores.push(store)
    await store.load(dataset)
    // A cold database plans each statement first.
    const compared = await store.reading((reader) => Promise.all(PAIRS.map(([left, right]) => comparisonOf(reader, left, right))), {
      timeoutMs: 100_000,
    })
    answers.push({ engine: engine.name, compared })
  }
  const [first, ...others] = answers
  expect(JSON.stringify(first?.compared)).toContain('"lineage"')
  for (const other of others) expect(other).toEqual({ ...other, compared: first?.compared })
})
