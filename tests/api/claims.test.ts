import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

interface Found {
  claims: { totalCount: number; edges: { node: { id: string } }[] }
}
const QUERY = `query Q($about: ID, $stance: String, $outcome: String) {
  claims(about: $about, stance: $stance, outcome: $outcome) { totalCount edges { node { id } } }
}`
const found = (chosen: object) => api.ask<Found>(QUERY, chosen).then(({ claims }) => claims.edges.map(({ node }) => node.id))

const NOTICE = 'claim/book-notice'
const PRAISE = 'claim/book-praise'

describe('claims', () => {
  it.each([
    [{}, [NOTICE, PRAISE]],
    [{ about: 'other/draft' }, [NOTICE]],
    [{ about: 'other/two/8' }, [PRAISE]],
    [{ about: 'other' }, [NOTICE, PRAISE]],
    [{ stance: 'defends' }, [PRAISE]],
    [{ outcome: 'partly' }, [NOTICE]],
    [{ outcome: 'fixed' }, []],
    [{ outcome: 'unanswered' }, [PRAISE]],
    [{ about: 'other/draft', outcome: 'unanswered' }, []],
  ])('%j', async (chosen, ids) => {
    expect((await found(chosen)).sort()).toEqual(ids)
  })

  it.each([
    [{ words: 'told' }, 1],
    [{ words: 'Nobody TOLD' }, 1],
    [{ words: 'told elephants' }, 0],
  ])('are found by the words in them: %j', async (chosen, count) => {
    const query = 'query Q($words: String) { claims(words: $words) { totalCount } }'
    expect((await api.ask<Found>(query, chosen)).claims.totalCount).toBe(count)
  })

  it('are counted by each choice under all the others', async () => {
    const FACETS = `query F($about: ID, $outcome: String, $by: String) { claimFacets(about: $about, outcome: $outcome, by: $by) {
      total stances { value count } outcomes { value count } sayers { value count } texts { count text { id } outcomes { value count } } } }`
    interface Counts {
      claimFacets: {
        total: number
        stances: { value: string; count: number }[]
        outcomes: { value: string; count: number }[]
        sayers: { value: string; count: number }[]
        texts: { count: number; text: { id: string } }[]
      }
    }
    const facets = (chosen: object) => api.ask<Counts>(FACETS, chosen).then(({ claimFacets }) => claimFacets)
    const counts = (of: { value: string; count: number }[]) => Object.fromEntries(of.map(({ value, count }) => [value, count]))
    const all = await facets({})
    expect(all.total).toBe(2)
    expect(counts(all.outcomes)).toEqual({ fixed: 0, partly: 1, unchanged: 0, worse: 0, unanswered: 1 })
    // A choice is not counted under itself: the other answers stay on offer.
    const partly = await facets({ outcome: 'partly' })
    expect(partly.total).toBe(1)
    expect(counts(partly.outcomes)).toEqual(counts(all.outcomes))
    expect(Object.values(counts(partly.stances)).reduce((sum, count) => sum + count, 0)).toBe(1)
    const who = all.sayers[0]?.value
    const said = await facets({ by: who })
    expect(said.total).toBe(all.sayers[0]?.count)
    expect(all.texts.map(({ text }) => text.id)).toContain('other/draft')
  })

  it('refuse a stance or an outcome that does not exist, and say which do', async () => {
    for (const [argument, one] of [
      ['stance', 'criticises'],
      ['outcome', 'unanswered'],
    ] as const)
      expect(await api.refused(QUERY, { [argument]: 'loud' })).toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining(one),
      })
  })

  it('are counted for every text at once', async () => {
    const query = '{ instruments { versions { id claims(first: 1) { totalCount } } } }'
    const { instruments } = await api.ask<{ instruments: { versions: { id: string; claims: { totalCount: number } }[] }[] }>(query)
    const counts = Object.fromEntries(instruments.flatMap(({ versions }) => versions.map(({ id, claims }) => [id, claims.totalCount])))
    expect(counts).toMatchObject({ 'other/draft': 1, 'other/two': 1, 'demo/one': 0 })
  })
})
