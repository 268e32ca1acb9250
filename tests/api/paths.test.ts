import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, realApi, type TestApi } from '../support/api.ts'

let demo: TestApi
let real: TestApi
beforeAll(async () => {
  ;[demo, real] = await Promise.all([demoApi(), realApi()])
})
afterAll(() => Promise.all([demo.close(), real.close()]))

interface Chain {
  length: number
  sentence: string
  basis: string
  nodes: { id: string }[]
  links: { id: string; kind: string; from: { id: string }; to: { id: string } }[]
}
const QUERY = `query ($from: ID!, $to: ID!, $along: Along, $most: Int, $first: Int) {
  paths(from: $from, to: $to, along: $along, maxLength: $most, first: $first) {
    length sentence basis nodes { id } links { id kind from { id } to { id } } } }`
const pathsOf = async (api: TestApi, from: string, to: string, more: object = {}) =>
  (await api.ask<{ paths: Chain[] }>(QUERY, { from, to, along: 'LAW', most: 6, first: 3, ...more })).paths

describe('paths between two things', () => {
  it('join one end to the other, hop by hop, and are all of the smallest length', async () => {
    const found = await pathsOf(real, 'power/content-interception', 'mechanism/interception-abroad', { first: 50 })
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map((p) => p.length)).size).toBe(1)
    for (const { nodes, links, length } of found) {
      expect(nodes.map((n) => n.id)).toContain('power/content-interception')
      expect([nodes.length, links.length]).toEqual([length + 1, length])
      for (const [i, link] of links.entries()) expect([link.from.id, link.to.id].sort()).toEqual([nodes[i]?.id, nodes[i + 1]?.id].sort())
    }
  })

  it('are read aloud: the power at home, the article that calls upon it, the way to ask', async () => {
    const sentences = (await pathsOf(real, 'power/content-interception', 'mechanism/interception-abroad', { first: 50 })).map(
      (p) => p.sentence,
    )
    expect(sentences.some((s) => /is granted by .*art\. 21, which is called upon from abroad by .*art\. 34, which sets up /.test(s))).toBe(
      true,
    )
  })

  it('read the same from either end', async () => {
    const there = await pathsOf(real, 'budapest/2001/21', 'safeguard/proportionality', { first: 100 })
    const back = await pathsOf(real, 'safeguard/proportionality', 'budapest/2001/21', { first: 100 })
    const chain = (p: Chain) => p.nodes.map((n) => n.id)
    expect(back.map((p) => chain(p).reverse().join(' ')).sort()).toEqual(there.map((p) => chain(p).join(' ')).sort())
  })

  it('take a kind as an end', async () => {
    const [first] = await pathsOf(real, 'power', 'safeguard/proportionality')
    expect(first?.nodes[0]?.id).toMatch(/^power\//)
    expect(first?.nodes.at(-1)?.id).toBe('safeguard/proportionality')
  })

  it('say that there is none by an empty list, within the length asked for', async () => {
    expect(await pathsOf(real, 'power/content-interception', 'right/privacy', { most: 1 })).toEqual([])
    expect(await pathsOf(real, 'state/FRA', 'safeguard/notification', { most: 8 })).toEqual([])
  })

  it('follow the structure of texts and the acts of States only where that is asked for', async () => {
    const [first] = await pathsOf(real, 'state/FRA', 'budapest', { along: 'ALL' })
    expect(first?.links.map((l) => l.kind)).toEqual(['TOOK', 'UNDER'])
  })

  it('name the weakest measure on the way by a standard', async () => {
    const query = `{ paths(from: "power/content-interception", to: "mechanism/interception-abroad", first: 20) {
      nodes { id } weakest(yardstick: "yardstick/necessary-proportionate") { id } } }`
    const { paths } = await real.ask<{ paths: { nodes: { id: string }[]; weakest: { id: string } | null }[] }>(query)
    for (const { nodes, weakest } of paths) expect(nodes.map((n) => n.id)).toContain(weakest?.id)
  })

  it('cost one statement for the search itself', async () => {
    const ids = '{ paths(from: "power/content-interception", to: "safeguard/proportionality") { length } }'
    expect(await real.statements(ids)).toBe(2)
  })

  it.each([
    ['the same end twice', { from: 'power/content-interception', to: 'power/content-interception' }, 'BAD_INPUT', 'the same'],
    ['an end that is nothing', { from: 'power/nothing', to: 'safeguard/proportionality' }, 'NOT_FOUND', 'power/nothing'],
    ['too long', { from: 'power/content-interception', to: 'safeguard/proportionality', most: 9 }, 'BAD_INPUT', 'between 1 and 8'],
    ['too many', { from: 'power/content-interception', to: 'safeguard/proportionality', first: 101 }, 'BAD_INPUT', 'first'],
  ])('refuse %s', async (_, variables, code, words) => {
    const refused = await demo.refused(QUERY, { along: 'LAW', most: 6, first: 3, ...variables })
    expect([refused.code, refused.message]).toEqual([code, expect.stringContaining(words)])
  })
})
