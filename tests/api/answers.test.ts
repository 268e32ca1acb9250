import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unavailable } from '../../server/errors.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { watchGeneration } from '../../server/http/generation.ts'
import { ingest } from '../../server/ingest/index.ts'
import { loadedStore } from '../support/api.ts'
import { writeApiData } from '../support/api-data.ts'
import { serverOver, type TestServer } from '../support/api-server.ts'
import { demoWith, writeData } from '../support/data.ts'

let server: TestServer
let store: GraphStore
beforeAll(async () => {
  store = await loadedStore(await writeApiData())
  server = await serverOver(store)
  server.ready()
})
afterAll(() => server.close())

const QUERY = 'query Powers($id: ID!) { provision(id: $id) { title } powers { name } }'
const last = () => server.lines.at(-1)

describe('the same question again', () => {
  it('is answered from memory, without a statement to the graph, to the letter as before', async () => {
    const first = await server.ask(QUERY, { id: 'demo/one/2' })
    expect(last()).toMatchObject({ operation: 'Powers', again: false, outcome: 'ok' })
    expect(last()?.statements).toBeGreaterThan(0)
    const second = await server.ask(QUERY, { id: 'demo/one/2' })
    expect(last()).toMatchObject({ operation: 'Powers', again: true, statements: 0 })
    expect(second.body).toBe(first.body)
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
  })

  it('is another one with other variables, another document or another form of answer', async () => {
    await server.ask(QUERY, { id: 'demo/one/3' })
    expect(last()?.again).toBe(false)
    await server.ask(QUERY, { id: 'demo/one/3' }, { accept: 'application/graphql-response+json' })
    expect(last()?.again).toBe(false)
  })

  it('is worked out once when many ask at once', async () => {
    const before = server.lines.length
    await Promise.all(Array.from({ length: 8 }, () => server.ask(QUERY, { id: 'demo/one/4' })))
    expect(server.lines.slice(before).filter((line) => line.again === false)).toHaveLength(1)
  })

  it('is worked out again where the first answer was an error', async () => {
    const wrong = '{ cell(measure: "demo/one/99", safeguard: "safeguard/judge") { grade } }'
    await server.ask(wrong)
    await server.ask(wrong)
    expect(last()).toMatchObject({ again: false, outcome: 'NOT_FOUND' })
  })

  it('is worked out again once other data is loaded', async () => {
    const query = '{ release { id } instruments { title } }'
    const before = JSON.parse((await server.ask(query)).body)
    await ingest({ store, dataDir: await writeData(demoWith([])) })
    await new Promise((resolve) => setTimeout(resolve, 150))
    const after = JSON.parse((await server.ask(query)).body)
    expect(last()?.again).toBe(false)
    expect(after.data.release.id).not.toBe(before.data.release.id)
    expect(after.data.instruments).toEqual([{ title: 'Demonstration Treaty' }])
    expect(JSON.parse((await server.ask('{ search(text: "covenant") { total } }')).body).data.search.total).toBe(0)
  })
})

describe('which generation is served', () => {
  it('is asked at most ten times a second, and not known while the graph cannot say', async () => {
    let [asked, time, name] = [0, 0, 'a']
    const generation = watchGeneration(
      {
        generation: () => {
          asked += 1
          return name === '' ? Promise.reject(new Error('gone')) : Promise.resolve(name)
        },
      },
      () => time,
    )
    expect([await generation(), await generation(), asked]).toEqual(['a', 'a', 1])
    ;[name, time] = ['b', 99]
    expect(await generation()).toBe('a')
    time = 101
    expect(await generation()).toBe('b')
    ;[name, time] = ['', 300]
    expect(await generation()).toBeNull()
  })

  it('being unknown, nothing is kept and the trouble is said', async () => {
    const store: GraphStore = {
      engine: 'away',
      generation: () => Promise.reject(new Error('away')),
      reading: () => Promise.reject(unavailable('The graph cannot be reached.')),
      load: () => Promise.reject(new Error('unused')),
      health: async () => ({ engine: 'away', release: null, trouble: 'The graph cannot be reached.' }),
      close: async () => {},
    }
    const away = await serverOver(store)
    away.ready()
    const { status, headers, body } = await away.ask('{ powers { name } }')
    expect([status, headers['retry-after'], JSON.parse(body).errors[0].extensions.code]).toEqual([503, '2', 'UNAVAILABLE'])
    expect(await away.get('/health/ready')).toMatchObject({ status: 503, body: 'The graph cannot be reached.\n' })
    await away.close()
  })
})

describe('a log line', () => {
  it('says what was done and never what was asked', async () => {
    await server.get(`/graphql?query=${encodeURIComponent('query Find { search(text: "state/FRA") { total } }')}`)
    expect(Object.keys(last() ?? {}).sort()).toEqual(['again', 'cost', 'generation', 'hash', 'ms', 'operation', 'outcome', 'statements'])
    expect(JSON.stringify(server.lines)).not.toMatch(/FRA|demo\/one/)
  })
})

describe('a question that is no question', () => {
  it('is refused with a code, and too long a one is not even read', async () => {
    const json = { 'content-type': 'application/json' }
    for (const body of ['', '{', '[]', '{"query": 1}', '"x"']) {
      const { status, body: answer } = await server.get('/graphql', { method: 'POST', headers: json, body })
      expect(status, body).toBe(400)
      expect(JSON.parse(answer).errors[0].extensions.code, body).toBe('BAD_INPUT')
    }
    const long = await server.ask(`{ powers { name } } # ${'x'.repeat(200_000)}`)
    expect([long.status, JSON.parse(long.body).errors[0].extensions.code]).toEqual([413, 'BAD_INPUT'])
    expect((await server.get('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' })).status).toBe(415)
  })
})
