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
