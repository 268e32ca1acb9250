import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCitation } from '../../server/api/search/citations.ts'
import { snippetAround } from '../../server/api/search/snippet.ts'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

interface Found {
  total: number
  didYouMean: string | null
  facets: { kind: string; count: number }[]
  hits: { title: string; why: string; snippet: string; score: number; node: { id: string } }[]
}
const find = async (text: string, more = '') =>
  (
    await api.ask<{ search: Found }>(
      `query($text: String!) { search(text: $text${more}) { total didYouMean facets { kind count } hits { title why snippet score node { id } } } }`,
      { text },
    )
  ).search
const first = async (text: string, more = '') => (await find(text, more)).hits[0]?.node.id

describe('search', () => {
  it('finds a thing by its name, before what only mentions it', async () => {
    expect(await first('listening')).toBe('power/listening')
    expect(await first('Other Covenant')).toBe('other')
    expect(await first('letters')).toMatch(/^other\/(draft|two)\/8$/)
  })

  it('forgives slips of the pen and says what was meant', async () => {
    const { hits, didYouMean } = await find('lisstening abrod')
    expect(hits[0]?.node.id).toMatch(/demo\/one\/6|mechanism\/listening-abroad/)
    expect(didYouMean).toBe('listening abroad')
    expect((await find('listening')).didYouMean).toBeNull()
  })

  it.each([
    ['art. 2(1)', 'demo/one/2/1'],
    ['2(1)', 'demo/one/2/1'],
    ['Article 4, paragraph 3', 'demo/one/4/3'],
    ['article 4 para. 3', 'demo/one/4/3'],
    ['demo 4/3', 'demo/one/4/3'],
    ['Demo Treaty, art. 2(1)', 'demo/one/2/1'],
    ['covenant 8', 'other/two/8'],
    ['art 8', 'other/two/8'],
    ['art. 8 draft', 'other/draft/8'],
    ['demo/one/5/2', 'demo/one/5/2'],
    ['safeguard/judge', 'safeguard/judge'],
  ])('finds %s', async (text, id) => {
    expect(await first(text)).toBe(id)
  })

  it('says how many there are of each kind, whatever kinds are shown', async () => {
    const all = await find('listening')
    const some = await find('listening', ', kinds: ["power"]')
    expect(some.facets).toEqual(all.facets)
    expect(some.total).toBe(all.facets.find((f) => f.kind === 'power')?.count)
    expect(some.hits.map((h) => h.node.id)).toEqual(['power/listening'])
    expect(all.total).toBe(all.facets.reduce((sum, f) => sum + f.count, 0))
  })

  it('keeps to one text, and to a page', async () => {
    const { hits } = await find('private life', ', version: "other/two"')
    expect(hits.map((h) => h.node.id)).toEqual(['other/two/8'])
    const page = await find('demo', ', first: 2')
    expect(page.hits).toHaveLength(2)
    expect(page.total).toBeGreaterThan(2)
  })

  it('says where the words were found and shows the passage', async () => {
    const [hit] = (await find('letters', ', version: "other/two"')).hits
    expect(hit).toMatchObject({
      title: 'Other Covenant, art. 8: Private life',
      why: 'in its summary or description',
      snippet: 'Home, letters and calls.',
    })
  })

  it('finds nothing for nothing, and says so plainly', async () => {
    expect(await find('zzzzqqqq')).toMatchObject({ total: 0, hits: [], facets: [] })
    expect(await find('   ')).toMatchObject({ total: 0, hits: [] })
    expect(await find('((("')).toMatchObject({ hits: [] })
  })

  it('refuses what it cannot search for', async () => {
    const wrong: [string, string][] = [
      ['search(text: "x", first: 0) { total }', 'BAD_INPUT'],
      ['search(text: "x", first: 101) { total }', 'BAD_INPUT'],
      ['search(text: "x", kinds: ["treaty"]) { total }', 'BAD_INPUT'],
      ['search(text: "x", version: "demo/none") { total }', 'NOT_FOUND'],
      [`search(text: "${'x'.repeat(201)}") { total }`, 'BAD_INPUT'],
    ]
    for (const [query, code] of wrong) expect((await api.refused(`{ ${query} }`)).code, query).toBe(code)
  })
})

describe('reading a citation', () => {
  it.each([
    ['art. 24(2)', '24/2'],
    ['24 (2) (a)', '24/2/a'],
    ['Article 6bis', '6bis'],
    ['uncc 24/2/a', '24/2/a'],
    ['article 24, paragraph 2, subparagraph (a)', '24/2/a'],
  ])('reads %s', (text, tail) => {
    expect(readCitation(text)?.tail).toBe(tail)
  })
  it('reads none where none stands', () => {
    expect(readCitation('prior authorisation')).toBeNull()
  })
})

describe('a snippet', () => {
  const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`
  it('shows the words asked for and says that it was cut', () => {
    const snippet = snippetAround(text, ['needle'])
    expect(snippet).toContain('needle')
    expect(snippet).toMatch(/^… .* …$/)
    expect(snippet.length).toBeLessThan(200)
  })
  it('leaves a short text whole', () => {
    expect(snippetAround('Short.', ['x'])).toBe('Short.')
  })
})
