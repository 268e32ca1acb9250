import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

interface Figures {
  on: string
  signatures: number
  consents: number
  parties: number
}
const FIGURES = 'on signatures consents parties'

describe('who stood where on a day', () => {
  it('is the same by the year as on the day', async () => {
    const { instrument } = await api.ask<{ instrument: { statusByYear: Figures[] } }>(
      `{ instrument(id: "budapest") { statusByYear { ${FIGURES} } } }`,
    )
    const years = instrument.statusByYear
    expect(years[0]?.on).toBe('2001-12-31')
    for (const year of [years[0], years[3], years[12], years.at(-1)] as Figures[]) {
      const { instrument: on } = await api.ask<{ instrument: { status: Figures } }>(
        `{ instrument(id: "budapest") { status(on: "${year.on}") { ${FIGURES} } } }`,
      )
      expect(on.status).toEqual(year)
    }
    expect(years.every((y, i) => i === 0 || y.signatures >= (years[i - 1]?.signatures ?? 0))).toBe(true)
  })

  it('changes between two days by the acts between them', async () => {
    const changes = async (from: string, to: string) =>
      (
        await api.ask<{ statusChanges: { kind: string; earliest: string; latest: string; state: { id: string } }[] }>(
          `{ statusChanges(instrument: "uncc", from: "${from}", to: "${to}") { kind earliest latest state { id } } }`,
        )
      ).statusChanges
    const hanoi = await changes('2025-10-25', '2025-10-26')
    expect(hanoi.length).toBeGreaterThan(60)
    expect(new Set(hanoi.map((a) => a.kind))).toEqual(new Set(['signature']))
    const within = await changes('2026-03-01', '2026-03-01')
    expect(within.map((a) => [a.state.id, a.kind])).toContainEqual(['state/AZE', 'ratification'])
    expect(await changes('2020-01-01', '2020-12-31')).toEqual([])
  })

  it.each([
    ['30 February', '{ instrument(id: "uncc") { status(on: "2026-02-30") { on } } }', 'BAD_INPUT', /day/],
    ['an empty word', '{ instrument(id: "uncc") { status(on: "") { on } } }', 'BAD_INPUT', /day/],
    ['an empty word for a State', '{ state(id: "state/FRA") { statuses(on: "") { kind } } }', 'BAD_INPUT', /day/],
    ['the thirteenth month', '{ statusChanges(instrument: "uncc", from: "2026-13-01", to: "2026-12-31") { id } }', 'BAD_INPUT', /day/],
    [
      'a span that ends before it begins',
      '{ statusChanges(instrument: "uncc", from: "2026-02-01", to: "2026-01-01") { id } }',
      'BAD_INPUT',
      /later/,
    ],
    ['a treaty that is none', '{ statusChanges(instrument: "none", from: "2026-01-01", to: "2026-02-01") { id } }', 'NOT_FOUND', /none/],
    ['a day that is none, of pairs', '{ pairs(on: "2026-02-30") { totalCount } }', 'BAD_INPUT', /day/],
  ])('refuses %s', async (_, query, code, words) => {
    const refused = await api.refused(query)
    expect([refused.code, refused.message]).toEqual([code, expect.stringMatching(words)])
  })

  it('is what pairs are made of: whoever is bound stands in a pair with each other', async () => {
    const on = '2013-01-01'
    const { instrument } = await api.ask<{
      instrument: { status: { states: { kind: string; state: { id: string; iso: string | null } }[] } }
    }>(`{ instrument(id: "uncac") { status(on: "${on}") { states { kind state { id iso } } } } }`)
    const bound = instrument.status.states.filter((s) => s.kind === 'PARTY' && s.state.iso && s.state.id !== 'state/BRA').length
    interface Pairs {
      edges: { cursor: string; node: { bases: { instruments: { id: string }[] }[] } }[]
      pageInfo: { hasNextPage: boolean }
    }
    const page = async (after: string) =>
      (
        await api.ask<{ pairs: Pairs }>(
          `{ pairs(state: "state/BRA", on: "${on}", first: 100${after}) { pageInfo { hasNextPage } edges { cursor node { bases { instruments { id } } } } } }`,
        )
      ).pairs
    const first = await page('')
    const rest = first.pageInfo.hasNextPage ? (await page(`, after: "${first.edges.at(-1)?.cursor}"`)).edges : []
    const byUncac = [...first.edges, ...rest].filter(({ node }) => node.bases.some((b) => b.instruments.some(({ id }) => id === 'uncac')))
    expect(byUncac.length).toBe(bound)
  })
})

describe('with whom a State can cooperate', () => {
  const on = '2026-04-01'
  it('is counted for each kind of cooperation as its pairs are, and named when asked for one', async () => {
    interface Answer {
      state: { partners: { count: number; mechanism: { id: string }; by: { instrument: { id: string }; count: number }[] }[] }
    }
    const { state } = await api.ask<Answer>(
      `{ state(id: "state/FRA") { partners(on: "${on}") { count mechanism { id } by { instrument { id } count } } } }`,
    )
    expect(state.partners.length).toBeGreaterThan(5)
    for (const { mechanism, count, by } of state.partners.slice(0, 4)) {
      const { pairs, one } = await api.ask<{ pairs: { totalCount: number }; one: { partners: { states: { id: string }[] }[] } }>(
        `{ pairs(mechanism: "${mechanism.id}", state: "state/FRA", on: "${on}", first: 1) { totalCount }
           one: state(id: "state/FRA") { partners(on: "${on}", mechanism: "${mechanism.id}") { states { id } } } }`,
      )
      expect([pairs.totalCount, one.partners[0]?.states.length]).toEqual([count, count])
      expect(Math.max(...by.map((b) => b.count))).toBeLessThanOrEqual(count)
    }
  })

  it('is asked of one other State as well', async () => {
    const pair = `pairs(state: "state/FRA", with: "state/BRA", on: "${on}") { totalCount edges { node { a { id } b { id } } } }`
    const { pairs } = await api.ask<{ pairs: { totalCount: number; edges: { node: { a: { id: string }; b: { id: string } } }[] } }>(
      `{ ${pair} }`,
    )
    expect([pairs.totalCount, pairs.edges[0]?.node]).toEqual([1, { a: { id: 'state/BRA' }, b: { id: 'state/FRA' } }])
    expect((await api.refused('{ pairs(with: "state/BRA") { totalCount } }')).code).toBe('BAD_INPUT')
  })

  it('lists its human rights treaties as a scenario does', async () => {
    const RIGHTS = 'instrument { id } kind complaint { id } bars { id } statements { id }'
    const { state, scenario } = await api.ask<{ state: { rightsTreaties: object[] }; scenario: { requestingRights: object[] } }>(
      `{ state(id: "state/FRA") { rightsTreaties(on: "${on}") { ${RIGHTS} } }
         scenario(input: { requesting: "state/FRA", requested: "state/BRA", mechanism: "mechanism/extradition", conduct: "offence/corruption", on: "${on}" }) {
           requestingRights { ${RIGHTS} } } }`,
    )
    expect(state.rightsTreaties.length).toBeGreaterThan(2)
    expect(state.rightsTreaties).toEqual(scenario.requestingRights)
  })
})
