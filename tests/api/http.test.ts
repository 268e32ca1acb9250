import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { unavailable } from '../../server/errors.ts'
import { loadedStore } from '../support/api.ts'
import { writeApiData } from '../support/api-data.ts'
import { SCRIPT, serverOver, type TestServer } from '../support/api-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverOver(await loadedStore(await writeApiData()), { corsOrigins: ['https://friend.example'] })
  server.ready()
})
afterAll(() => server.close())

describe('the page', () => {
  it('comes with a policy under which nothing runs that is not a file of ours', async () => {
    const { status, headers, body } = await server.get('/')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toContain('<title>Page</title>')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('has its named files kept for ever, and itself asked for again', async () => {
    const asset = await server.get('/assets/app-1a2b.js')
    expect(asset.body).toBe(SCRIPT)
    expect(asset.headers['cache-control']).toContain('immutable')
    const { headers } = await server.get('/')
    const again = await server.get('/', { headers: { 'if-none-match': String(headers.etag) } })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  it('is packed for whoever takes it packed', async () => {
    const response = await fetch(`${server.address}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 3)
    expect(await response.text()).toBe(SCRIPT)
  })

  it('is nowhere else: other addresses have nothing, other methods are refused', async () => {
    expect((await server.get('/nothing')).status).toBe(404)
    expect((await server.get('/../package.json')).status).toBe(404)
    expect((await server.get('/assets/%2e%2e/%2e%2e/package.json')).status).toBe(404)
    expect((await server.get('/%E0%A4%A')).status).toBe(400)
    expect((await server.get('/', { method: 'DELETE' })).status).toBe(405)
    const head = await server.get('/', { method: 'HEAD' })
    expect([head.status, head.body, Number(head.headers['content-length']) > 50]).toEqual([200, '', true])
  })
})

describe('who is answered', () => {
  it('is whoever calls this machine by a name of its own', async () => {
    for (const host of ['localhost', 'localhost:4000', '127.0.0.1:80', '[::1]:4000'])
      expect((await server.get('/health/live', { headers: { host } })).status, host).toBe(200)
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.1']) {
      expect((await server.get('/graphql?query={__typename}', { headers: { host } })).status, host).toBe(421)
    }
  })

  it('is, of other pages, only those of the origins that were listed', async () => {
    const friend = await server.ask('{ release { id } }', {}, { origin: 'https://friend.example' })
    expect(friend.headers['access-control-allow-origin']).toBe('https://friend.example')
    expect(friend.headers.vary).toContain('Origin')
    const stranger = await server.ask('{ release { id } }', {}, { origin: 'https://stranger.example' })
    expect(stranger.headers['access-control-allow-origin']).toBeUndefined()
    const asked = await server.get('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://friend.example', 'access-control-request-method': 'POST' },
    })
    expect([asked.status, asked.headers['access-control-allow-headers']]).toEqual([204, 'content-type'])
    expect((await server.get('/graphql', { method: 'OPTIONS', headers: { origin: 'https://stranger.example' } })).status).toBe(405)
  })

  it('is anybody, where the server listens to the world behind a proxy', async () => {
    const open = await serverOver(await loadedStore(await writeApiData()), { host: '0.0.0.0' })
    open.ready()
    expect((await open.get('/health/live', { headers: { host: 'counterpoise.example' } })).status).toBe(200)
    await open.close()
  })
})

describe('health and metrics', () => {
  it('says that it lives and that it is ready, and with what', async () => {
    expect(await server.get('/health/live')).toMatchObject({ status: 200, body: 'Live.\n' })
    expect((await server.get('/health/ready')).body).toMatch(/^Ready: release r-[0-9a-f]{12} on Grafeo 0\.6\.0\.\n$/)
  })

  it('counts operations by outcome, without what was asked', async () => {
    await server.ask('{ powers { name } }')
    await server.ask('{ search(text: "state/FRA", first: 0) { total } }')
    const { body, headers } = await server.get('/metrics')
    expect(headers['content-type']).toContain('text/plain; version=0.0.4')
    expect(body).toMatch(/^counterpoise_operations_total\{outcome="ok"\} [1-9]/m)
    expect(body).toMatch(/^counterpoise_operations_total\{outcome="BAD_INPUT"\} [1-9]/m)
    expect(body).toMatch(/^counterpoise_operation_seconds_bucket\{le="\+Inf"\} [1-9]/m)
    expect(body).not.toContain('FRA')
    for (const line of body.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[^}]*\})? [-+.e\d]+)$/)
  })
})

describe('/id/<id>', () => {
  it('leads a reader to the page of the thing', async () => {
    const to = async (id: string) => (await server.get(`/id/${id}`)).headers.location
    expect(await to('demo/one/2/1')).toBe('/#/p/demo/one/2/1')
    expect(await to('safeguard/judge')).toBe('/#/thing/safeguard/judge')
    expect(await to('link/provides/demo/one/2/1/to/safeguard/judge')).toBe('/#/thing/link/provides/demo/one/2/1/to/safeguard/judge')
  })

  it('gives a program linked data', async () => {
    const accept = { accept: 'application/ld+json' }
    const { headers, body } = await server.get('/id/demo/one/2/1', { headers: accept })
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8')
    expect(JSON.parse(body)).toMatchObject({
      '@id': 'demo/one/2/1',
      '@type': 'Provision',
      citation: 'Demo Treaty, art. 2(1)',
      PROVIDES: [{ '@id': 'safeguard/judge' }],
    })
    const link = JSON.parse((await server.get('/id/link/carries/demo/one/2/3/to/demo/one/2/1', { headers: accept })).body)
    expect(link).toMatchObject({
      '@type': 'Link',
      kind: 'CARRIES',
      from: { '@id': 'demo/one/2/3' },
      to: { '@id': 'demo/one/2/1' },
      basis: 'recalled',
    })
    expect((await server.get('/id/demo/one/99', { headers: accept })).status).toBe(404)
  })

  it('says of what can be no id that it is none, in words and without a failure of ours', async () => {
    for (const id of ['%0a', '%00', '%7f', '%F0%9F%98%80', '%E2%80%A8', 'a%0d%0aX:%20y', 'a%20b', 'a%3fb', 'a%23b', '%22', '']) {
      const { status, body } = await server.get(`/id/${id}`)
      expect([status, body], id).toEqual([404, expect.stringContaining('can be no id')])
    }
    expect(server.reports).toEqual([])
  })

  it('says that the graph cannot be reached, where it cannot', async () => {
    const store = await loadedStore(await writeApiData())
    const away = await serverOver({ ...store, reading: () => Promise.reject(unavailable('Neo4j does not answer.')) })
    away.ready()
    const { status, headers, body } = await away.get('/id/demo/one', { headers: { accept: 'application/ld+json' } })
    expect([status, body, Number(headers['retry-after']) > 0, away.reports]).toEqual([503, 'Neo4j does not answer.\n', true, []])
    await away.close()
  })

  it('sends nobody elsewhere', async () => {
    for (const id of ['/evil.example', '%0d%0aX: y', 'https://evil.example'])
      expect((await server.get(`/id/${id}`)).headers.location ?? '/#/', id).toMatch(/^\/#\//)
  })
})

describe('a request that is none', () => {
  const refusal = (got: { status: number; body: string }) => [
    got.status,
    JSON.parse(got.body).errors[0].extensions.code,
    JSON.parse(got.body).errors[0].message,
  ]

  it('is one whose variables or extensions are not JSON, by address or by form', async () => {
    const query = encodeURIComponent('{ release { id } }')
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    for (const part of ['variables', 'extensions'])
      for (const wrong of ['{', '{"a":}', "{'a': 1}", 'x', '%00', '[1']) {
        const rest = `query=${query}&${part}=${wrong}`
        const said = [400, 'BAD_INPUT', expect.stringContaining('must be JSON')]
        expect(refusal(await server.get(`/graphql?${rest}`)), rest).toEqual(said)
        expect(refusal(await server.get('/graphql', { ...form, body: rest })), rest).toEqual(said)
      }
    expect(server.reports).toEqual([])
  })

  it('is told which types of body and of answer there are', async () => {
    const body = JSON.stringify({ query: '{ release { id } }' })
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data', ''])
      expect(refusal(await server.get('/graphql', { method: 'POST', headers: { 'content-type': type }, body })), type).toEqual([
        415,
        'BAD_INPUT',
        expect.stringContaining('application/json'),
      ])
    for (const accept of ['text/html', 'text/event-stream', 'multipart/mixed', 'application/xml'])
      expect(
        refusal(await server.get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept }, body })),
        accept,
      ).toEqual([406, 'BAD_INPUT', expect.stringContaining('application/json')])
  })
})

describe('a client that leaves', () => {
  it('while it sends, or sends what is no HTTP, is no failure of ours', async () => {
    const { port } = new URL(server.address)
    const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    const leaves = async (rest: string) => {
      const socket = connect(Number(port), '127.0.0.1')
      await once(socket, 'connect')
      socket.write(`${head}${rest}`)
      await new Promise((resolve) => setTimeout(resolve, 30))
      socket.destroy()
    }
    await Promise.all(
      [
        'Content-Length: 900\r\n\r\n{"que',
        'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
        'Transfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\nxx',
      ].map(leaves),
    )
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(server.reports).toEqual([])
    expect((await server.ask('{ powers { name } }')).status).toBe(200)
  })
})

describe('GraphiQL', () => {
  it('opens with worked examples, from our own files, under its own policy', async () => {
    const { status, headers, body } = await server.get('/graphql', { headers: { accept: 'text/html' } })
    expect(status).toBe(200)
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/script-src 'sha256-[A-Za-z0-9+/=]+'/)
    expect(policy).not.toMatch(/https?:/)
    expect(body).toContain('PowersWithoutPriorAuthorisation')
    expect(body).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/)
  })
})

describe('a server that stops', () => {
  it('finishes what it has begun and takes nothing new', async () => {
    const own = await serverOver(await loadedStore(await writeApiData()))
    own.ready()
    const { port } = new URL(own.address)
    const socket = connect(Number(port), '127.0.0.1')
    const body = JSON.stringify({ query: '{ powers { name } }' })
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const drained = own.http.drain(5_000)
    await expect(fetch(`${own.address}/health/live`)).rejects.toThrow()
    socket.write(body.slice(5))
    await Promise.all([drained, closed])
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(answer).toContain('"powers"')
  })

  it('answers whoever asks over a connection that was kept, and cuts none', async () => {
    const own = await serverOver(await loadedStore(await writeApiData()))
    own.ready()
    const answers = Array.from({ length: 16 }, () => 0)
    const client = async (_: number, at: number) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (let told = false; !told; answers[at] = (answers[at] ?? 0) + 1) {
        const { status, headers } = await own.get('/graphql?query={powers{name}}', { agent })
        expect(status).toBe(200)
        told = headers.connection === 'close'
      }
    }
    const clients = Promise.all(answers.map(client))
    await vi.waitUntil(() => answers.every((count) => count > 1), { timeout: 10_000 })
    await Promise.all([own.http.drain(10_000), clients])
  })

  it('holds its port from the start and says that it is not ready yet', async () => {
    const own = await serverOver(await loadedStore(await writeApiData()))
    expect((await own.get('/health/live')).status).toBe(200)
    expect(await own.get('/health/ready')).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    own.ready()
    expect((await own.get('/health/ready')).status).toBe(200)
    await own.close()
  })
})
