import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiOver, type TestApi } from '../support/api.ts'
import { readCorpus, storeOf } from '../support/corpus.ts'

/** Words that somebody supplied, invented here. */
const WORDS: Record<string, string> = {
  'untoc/2000/20': 'Each State shall allow controlled delivery.',
  'uncac/2003/50': 'Each State shall, within its means, allow controlled delivery.',
  'untoc/2000/19': 'States shall consider joint bodies.',
}

let api: TestApi
beforeAll(async () => {
  const { dataset } = await readCorpus()
  const nodes = dataset.nodes.map((n) => (WORDS[n.id] ? { ...n, props: { ...n.props, text: WORDS[n.id] as string } } : n))
  api = apiOver(await storeOf({ ...dataset, nodes }, {}))
}, 120_000)
afterAll(() => api.close())

interface Pair {
  left: { text: string | null }
  words: { kind: string; text: string }[] | null
  notCompared: { why: string; count: number }[]
  claims: { claim: { id: string }; ofLeft: boolean; ofRight: boolean; answers: { outcome: string; provision: { id: string } }[] }[]
  parts: { left: { id: string } | null; right: { id: string } | null; class: string; words: null }[]
}
const QUERY = `query ($left: ID!, $right: ID!) { compare(left: $left, right: $right, first: 1) { pairs { left { text }
  words { kind text } notCompared { why count } parts { left { id } right { id } class words { kind } }
  claims { claim { id } ofLeft ofRight answers { outcome provision { id } } } } } }`
const pairOf = async (left: string, right: string) =>
  (await api.ask<{ compare: { pairs: Pair[] } }>(QUERY, { left, right })).compare.pairs[0] ?? expect.fail('no row')

describe('the official words of two provisions', () => {
  it('stand side by side with what differs marked, where both are held', async () => {
    const { words, notCompared, left } = await pairOf('untoc/2000/20', 'uncac/2003/50')
    expect(left.text).toBe(WORDS['untoc/2000/20'])
    const joined = (...kinds: string[]) => (words ?? []).filter((p) => kinds.includes(p.kind)).map((p) => p.text)
    expect(joined('KEPT', 'REMOVED').join('')).toBe(WORDS['untoc/2000/20'])
    expect(joined('KEPT', 'ADDED').join('')).toBe(WORDS['uncac/2003/50'])
    expect(joined('ADDED').join('')).toContain('within its means')
    expect(notCompared.map((n) => n.why)).not.toContain('WORDS_NOT_HELD')
  })

  it('are null where one side is not held, and that is counted', async () => {
    const { words, notCompared } = await pairOf('untoc/2000/19', 'uncac/2003/49')
    expect([words, notCompared.find((n) => n.why === 'WORDS_NOT_HELD')?.count]).toEqual([null, 1])
  })
})

it('names claims about either side, and what the later text made of those about the earlier', async () => {
  const forwards = await pairOf('uncc/zero/24', 'uncc/final/24')
  const remedy = forwards.claims.find((c) => c.claim.id === 'claim/eff-2023-08-29-24-remedy')
  expect([remedy?.ofLeft, remedy?.ofRight, remedy?.answers.map((a) => [a.outcome, a.provision.id])]).toEqual([
    true,
    false,
    [['partly', 'uncc/final/24/2']],
  ])
  const backwards = await pairOf('uncc/final/24', 'uncc/zero/24')
  const same = backwards.claims.find((c) => c.claim.id === 'claim/eff-2023-08-29-24-remedy')
  expect([same?.ofLeft, same?.ofRight, same?.answers.length]).toEqual([false, true, 1])
})
