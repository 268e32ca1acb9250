import { type Random, seeded } from './engines-data.ts'
import { brokenDocument, IDS, largeDocument, ODD_TEXTS, someDocument } from './hostile-documents.ts'

export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

const ODD_VALUES: unknown[] = [null, 0, -1, 1e300, true, [], {}, [[[[]]]], { a: { b: {} } }, ['POWER', 3], ...ODD_TEXTS]
const NO_JSON = ['{', '', 'null', '[]', '"x"', '1', '{"id":}', "{'id':'a'}", '{"id":"\ud800"}', '[[[['.repeat(500), '\u0000']
const ACCEPTS = [
  '',
  '*/*',
  'text/html',
  'text/event-stream',
  'multipart/mixed',
  'application/xml',
  ';;,',
  'application/json;charset=latin1',
  'x'.repeat(2_000),
]
const TYPES = [
  '',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json;charset=x',
  'x',
  'application/octet-stream',
]
const METHODS = ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE']

const someText = (r: Random) => r.one([someDocument, someDocument, brokenDocument, largeDocument])(r)
const variables = (r: Random) =>
  Object.fromEntries(['id', 'd', 'n', 'k', 'v', '__proto__'].flatMap((name) => (r.chance(0.7) ? [[name, r.one(ODD_VALUES)]] : [])))
const json = { 'content-type': 'application/json' }
/** A client cannot put half a letter into an address. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '?'))
/** Node takes no more of an address and its headers. */
const inAddress = (text: string) => encode(text).slice(0, 12_000)
const asJson = (r: Random, more: object = {}) => JSON.stringify({ query: someText(r), ...more })

const asked = (r: Random, text: string): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: json,
  body: JSON.stringify({ query: text, variables: { id: r.one(IDS), d: '2024-02-29' } }),
})

/** Documents first: there are most ways to get those wrong. */
const KINDS: ((r: Random) => HostileRequest)[] = [
  ...Array.from({ length: 9 }, () => (r: Random) => asked(r, someDocument(r))),
  ...Array.from({ length: 3 }, () => (r: Random) => asked(r, brokenDocument(r))),
  ...Array.from({ length: 3 }, () => (r: Random) => asked(r, largeDocument(r))),
  (r) => ({ method: 'POST', path: '/graphql', headers: json, body: asJson(r) }),
  (r) => ({ method: 'POST', path: '/graphql', headers: json, body: asJson(r, { variables: variables(r) }) }),
  (r) => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: asJson(r, { operationName: r.one(ODD_VALUES), extensions: r.one(ODD_VALUES) }),
  }),
  (r) => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: asJson(r, { variables: r.one(ODD_VALUES), [r.one(['id', '__proto__', 'query'])]: r.one(ODD_VALUES) }),
  }),
  (r) => ({ method: 'POST', path: '/graphql', headers: json, body: r.one(NO_JSON) }),
  (r) => ({ method: 'POST', path: '/graphql', headers: { ...json, accept: r.one(ACCEPTS) }, body: asJson(r) }),
  (r) => ({ method: 'POST', path: '/graphql', headers: { 'content-type': r.one(TYPES) }, body: asJson(r) }),
  (r) => ({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/graphql' }, body: someText(r) }),
  (r) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `query=${encode(someText(r)).slice(0, 90_000)}&variables=${encode(r.one(NO_JSON))}&extensions=${encode(r.one(NO_JSON))}`,
  }),
  (r) => ({
    method: 'GET',
    path: `/graphql?query=${inAddress(someText(r))}&variables=${encode(r.one(NO_JSON)).slice(0, 2_000)}`,
    headers: {},
    body: '',
  }),
  (r) => ({
    method: 'GET',
    path: `/graphql?query=${inAddress(someDocument(r))}&extensions=${encode(r.one(NO_JSON)).slice(0, 2_000)}`,
    headers: {},
    body: '',
  }),
  (r) => ({ method: 'GET', path: `/graphql?${inAddress(r.one(ODD_TEXTS))}`, headers: { accept: r.one(ACCEPTS) }, body: '' }),
  (r) => ({ method: r.one(METHODS), path: r.one(['/graphql', '/id/demo/one', '/', '/health/ready']), headers: {}, body: '' }),
  (r) => ({
    method: 'GET',
    path: `/id/${inAddress(r.one(ODD_TEXTS))}`,
    headers: { accept: r.one(['', 'application/ld+json', 'text/html']) },
    body: '',
  }),
  (r) => ({
    method: 'GET',
    path: `/id/${r.one(['%0a', '%00', '%7f', '%F0%9F%98%80', '%E2%80%A8', '%', '%ff', '..', 'a/../b', '%2e%2e/b', 'a%3fb', 'a%23b', 'a%22b'])}`,
    headers: {},
    body: '',
  }),
  (r) => ({ method: 'GET', path: `/${inAddress(r.one(ODD_TEXTS))}`, headers: { 'if-none-match': r.one(['*', '"', 'W/"x"']) }, body: '' }),
]

/** So many requests of all kinds that a client could send and should not, the same for the same seed; made one at a time, as many are large. */
export function* hostileRequests(seed: number, count: number): Generator<HostileRequest, undefined> {
  const r = seeded(seed)
  for (let i = 0; i < count; i += 1) yield (KINDS[i % KINDS.length] as (typeof KINDS)[number])(r)
}
