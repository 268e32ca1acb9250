import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

interface Answer {
  neighbourhood: {
    centre: { id: string }
    nodes: { id: string }[]
    links: { id: string }[]
    groups: { kind: string; direction: string; total: number; shown: number }[]
  }
}
const ask = async (args: string) =>
  (
    await api.ask<Answer>(
      `{ neighbourhood(${args}) { centre { id } nodes { id } links { id kind } groups { kind direction total shown } } }`,
    )
  ).neighbourhood

describe('the neighbourhood of a thing', () => {
  it('shows at most so many of a kind and says how many there are', async () => {
    const { groups, nodes, links } = await ask('id: "demo/one", each: 2')
    expect(groups).toContainEqual({ kind: 'PART_OF', direction: 'IN', total: 5, shown: 2 })
    expect(groups).toContainEqual({ kind: 'OF', direction: 'OUT', total: 1, shown: 1 })
    expect(nodes).toHaveLength(3)
    expect(links).toHaveLength(3)
  })

  it('takes the most linked first, and of equals the first by id', async () => {
    const { nodes } = await ask('id: "demo/one", each: 2, kinds: ["PART_OF"]')
    // Chapter 2 holds three articles and is reached by a clause; chapter 3 holds two.
    expect(nodes.map((n) => n.id)).toEqual(['demo/one/ch/2', 'demo/one/ch/3'])
  })

  it('keeps to the kinds of link asked for', async () => {
    const { links, groups } = await ask('id: "demo/one/2/1", kinds: ["PROVIDES", "CARRIES"]')
    expect(links.map((l) => l.id).sort()).toEqual([
      'link/carries/demo/one/2/3/to/demo/one/2/1',
      'link/provides/demo/one/2/1/to/safeguard/judge',
    ])
    expect(groups).toHaveLength(2)
  })

  it('is the same each time', async () => {
    const first = await ask('id: "demo/one/2/1"')
    for (let i = 0; i < 3; i += 1) expect(await ask('id: "demo/one/2/1"')).toEqual(first)
  })

  it('refuses what is not held, what is no kind of link, and pages out of bounds', async () => {
    expect(await api.refused('{ neighbourhood(id: "demo/one/99") { centre { id } } }')).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('demo/one/99'),
    })
    expect(await api.refused('{ neighbourhood(id: "demo", kinds: ["LIKES"]) { centre { id } } }')).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('PROVIDES'),
    })
    for (const each of [0, -1, 101])
      expect(await api.refused(`{ neighbourhood(id: "demo", each: ${each}) { centre { id } } }`)).toMatchObject({ code: 'BAD_INPUT' })
  })
})

describe('the links between some things', () => {
  it('are all of them, and none to anything else', async () => {
    const { linksBetween } = await api.ask<{ linksBetween: { id: string }[] }>(
      '{ linksBetween(ids: ["demo/one/2/1", "demo/one/2/3", "safeguard/judge", "power/listening", "demo/one/99"]) { id } }',
    )
    expect(linksBetween.map((l) => l.id)).toEqual([
      'link/carries/demo/one/2/3/to/demo/one/2/1',
      'link/provides/demo/one/2/1/to/safeguard/judge',
    ])
  })
})
