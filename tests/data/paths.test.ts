import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesOf } from '../../server/ingest/read.ts'
import { realApi, type TestApi } from '../support/api.ts'
import { dataFiles } from '../support/corpus.ts'

const QUERY = `query ($from: ID!, $to: ID!, $along: Along, $maxLength: Int, $withParts: Boolean) {
  paths(from: $from, to: $to, along: $along, maxLength: $maxLength, withParts: $withParts, first: 100) { length nodes { id } } }`

let api: TestApi
beforeAll(async () => {
  api = await realApi()
}, 120_000)
afterAll(() => api.close())

const paths = filesOf(await dataFiles(), 'paths').flatMap((f) => f.value.paths)
type Worked = (typeof paths)[number]

/** A chain reads the same from either end. */
const chain = (ids: string[]) => [ids, ids.toReversed()].map((way) => way.join(' ')).sort()[0] as string

async function differencesFrom({ id, from, to, along, maxLength, withParts, length, chains, among }: Worked): Promise<string[]> {
  const variables = { from, to, along: along.toUpperCase(), maxLength, withParts }
  const answer = (await api.ask<{ paths: { length: number; nodes: { id: string }[] }[] }>(QUERY, variables)).paths
  const found = [...new Set(answer.map((p) => chain(p.nodes.map((n) => n.id))))].sort()
  const answered = answer[0]?.length ?? null
  if (answered !== length) return [`${id}: read ${length} links, answered ${answered}: ${found[0]}`]
  const all = chains?.map(chain).sort()
  return [
    ...(all && all.join('\n') !== found.join('\n') ? [`${id}: read ${all.join(' | ')}, answered ${found.join(' | ')}`] : []),
    ...(among ?? []).map(chain).flatMap((c) => (found.includes(c) ? [] : [`${id}: ${c} is not among ${found.length}`])),
  ]
}

it('are many, some of which lead nowhere', () => {
  expect(paths.length).toBeGreaterThanOrEqual(20)
  expect(paths.some((p) => p.length === null)).toBe(true)
})

it('answers every path as its reader worked it out', async () => {
  const differences = await Promise.all(paths.map(differencesFrom))
  expect(differences.flat()).toEqual([])
}, 240_000)
