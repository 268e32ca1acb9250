import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { timedOut, unavailable } from '../../server/errors.ts'
import type { GraphStore, Reader } from '../../server/graph/store.ts'
import { apiOver, demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

const release = { id: 'r-000000000000', builtAt: '2026-01-01T00:00:00Z', format: '1', counts: {} }

/** A store whose every statement, or whose snapshot, fails. */
function failing(how: { statement?: Error; snapshot?: Error }): GraphStore {
  const reader: Reader = { release, run: () => Promise.reject(how.statement ?? new Error('unused')) }
  return {
    engine: 'broken',
    generation: async () => 'g1',
    reading: async (work) => {
      if (how.snapshot) throw how.snapshot
      return work(reader)
    },
    load: () => Promise.reject(new Error('unused')),
    health: async () => ({ engine: 'broken', release: null, trouble: null }),
    close: async () => {},
  }
}

describe('what is wrong with a question', () => {
  it('is said with a code, whatever it is', async () => {
    const wrong: [string, string, object?][] = [
      ['{ powers { name', 'a syntax error'],
      ['{ treaties { id } }', 'a field that does not exist'],
      ['{ powers }', 'no fields chosen'],
      ['{ provision { id } }', 'an argument missing'],
      ['query($id: ID!) { provision(id: $id) { id } }', 'a variable missing'],
      [
        'query($k: [MeasureKind!]) { version(id: "demo/one") { measures(kinds: $k) { id } } }',
        'a value that is not of the list',
        { k: ['TREATY'] },
      ],
      ['query A { powers { id } } query B { powers { id } }', 'which operation is not said'],
      ['fragment a on Power { ...b } fragment b on Power { ...a } { powers { ...a } }', 'a circle of fragments'],
    ]
    for (const [query, what, variables = {}] of wrong) {
      const { status, errors, data, extensions } = await api.post(query, variables)
      expect(
        errors?.map((e) => e.extensions.code),
        what,
      ).toContain('BAD_INPUT')
      expect(status, what).toBe(400)
      expect(data, what).toBeUndefined()
      expect(extensions.cost, what).toEqual(expect.any(Number))
    }
  })

  it('is, for whoever wants to change something or be told of changes, that this is no place for it', async () => {
    const wrong = ['mutation { x }', 'mutation M { __typename }', 'subscription { x }', 'subscription S { __typename }']
    for (const query of wrong) {
      const { status, errors } = await api.post(query)
      expect([status, errors?.[0]?.extensions.code], query).toEqual([400, 'BAD_INPUT'])
      expect(
        errors?.some((e) => /by a query, not by a (mutation|subscription)/.test(e.message)),
        query,
      ).toBe(true)
    }
    expect(api.reports).toEqual([])
  })

  it('is a day that there is not, wherever a day is asked for', async () => {
    const places = [
      'instrument(id: "other") { status(on: DAY) { on } }',
      'state(id: "state/AAA") { statuses(on: DAY) { __typename } }',
      'state(id: "state/AAA") { memberOf(on: DAY) { id } }',
    ]
    for (const day of [
      '2023-02-30',
      '1945-02-29',
      '',
      '0000-01-01',
      '2024-13-01',
      '2024-1-1',
      '2024',
      '2024-02-29T10:00:00Z',
      '２０２４-01-01',
      ' 2024-02-28',
    ])
      for (const place of places) {
        const written = await api.refused(`{ ${place.replace('DAY', JSON.stringify(day))} }`)
        const handedOver = await api.refused(`query($day: Date) { ${place.replace('DAY', '$day')} }`, { day })
        for (const { code, message } of [written, handedOver])
          expect([code, message], `${day} at ${place}`).toEqual(['BAD_INPUT', expect.stringContaining('one that there is')])
      }
    for (const place of places) {
      await api.ask(`{ ${place.replace('DAY', '"2024-02-29"')} }`)
      await api.ask(`query($day: Date) { ${place.replace('DAY', '$day')} }`, { day: null })
    }
  })

  it('names the allowed values of a list', async () => {
    const { message } = await api.refused('{ version(id: "demo/one") { measures(kinds: [TREATY]) { id } } }')
    expect(message).toContain('TREATY')
  })

  it('spoils only the field it is in', async () => {
    const { data, errors, status } = await api.post<{ a: unknown; b: unknown }>(
      '{ a: provision(id: "demo/one/1") { id } b: node(id: "x") { id } }',
    )
    expect([status, errors, data]).toEqual([200, undefined, { a: { id: 'demo/one/1' }, b: null }])
  })
})

describe('every answer', () => {
  it('names its release and what it cost', async () => {
    const { extensions, data } = await api.post<{ release: { id: string } }>('{ release { id } powers { name } }')
    expect(extensions.release).toBe(data.release.id)
    expect(extensions.cost).toBeGreaterThan(20)
    const after = await api.post('{ nonsense }')
    expect(after.extensions).toEqual({ release: extensions.release, cost: 0 })
  })
})

describe('trouble of ours', () => {
  it('is masked under an id, and written down under the same', async () => {
    const broken = apiOver(failing({ statement: new Error('neo4j password hunter2 at 10.0.0.1:7687') }))
    const { status, code, message, extensions } = await broken.refused('{ powers { name } }')
    expect([status, code]).toEqual([500, 'INTERNAL'])
    expect(message).not.toMatch(/neo4j|hunter2|10\.0/)
    expect(message).toContain(String(extensions.id))
    expect(broken.reports).toEqual([{ id: extensions.id, error: expect.objectContaining({ message: expect.stringContaining('hunter2') }) }])
  })

  it('fails the whole answer where the graph failed, so that no hole passes for a finding', async () => {
    const broken = apiOver(failing({ statement: new Error('gone') }))
    const { data, errors } = await broken.post('{ node(id: "a") { id } b: node(id: "b") { id } }')
    expect(data).toBeUndefined()
    expect(errors).toHaveLength(1)
  })

  it('says when to come back while the graph is not to be had', async () => {
    for (const store of [
      failing({ snapshot: unavailable('No data is loaded yet.') }),
      failing({ statement: unavailable('No data is loaded yet.') }),
    ]) {
      const { status, code, message, headers } = await apiOver(store).refused('{ powers { name } }')
      expect([status, code, message]).toEqual([503, 'UNAVAILABLE', 'No data is loaded yet.'])
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  it('leaves it to the graph to say when to come back', async () => {
    const store = failing({ snapshot: unavailable('Too many large questions are being answered at once.', { retryAfterSeconds: 7 }) })
    expect((await apiOver(store).refused('{ powers { name } }')).headers.get('retry-after')).toBe('7')
  })

  it('says that it took too long', async () => {
    const { status, code } = await apiOver(failing({ snapshot: timedOut('No answer within 10 seconds.') })).refused('{ powers { name } }')
    expect([status, code]).toEqual([504, 'TIMEOUT'])
  })
})

describe('the account of an operation', () => {
  it('says what it was called and what it did, and nothing of what was asked', async () => {
    await api.post('query Secret($t: String!) { search(text: $t) { total } }', { t: 'state/FRA and state/DEU' })
    const account = api.accounts.at(-1)
    expect(account).toMatchObject({
      name: 'Secret',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
      outcome: 'ok',
      release: expect.stringMatching(/^r-/),
    })
    expect(account?.ms).toBeGreaterThan(0)
    expect(JSON.stringify(account)).not.toMatch(/FRA|DEU/)
  })
})
