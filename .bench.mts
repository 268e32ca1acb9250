import { createGrafeoStore } from './server/graph/grafeo.ts'
import { createApi } from './server/api/yoga.ts'
import { coverage } from './server/coverage/index.ts'
import { COVERAGE_WITH_PROOF } from './tests/support/api-large.ts'
const store = createGrafeoStore({ graphDir: '/tmp/api-graph' })
const api = createApi({ store, report: (id, e) => console.log(id, e) })
await api.warm()
const time = async (name: string, n: number, f: () => Promise<unknown>) => { for (let i = 0; i < 3; i++) await f(); const ts: number[] = []; for (let i = 0; i < n; i++) { const t = performance.now(); await f(); ts.push(performance.now() - t) } ts.sort((a, b) => a - b); console.log(name.padEnd(40), ts[Math.floor(n / 2)]!.toFixed(2), 'ms') }
const ask = (query: string, variables = {}) => api.fetch('http://x/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }).then(async r => { const t = await r.text(); if (t.includes('"errors"')) throw new Error(t.slice(0, 500)); return t })
const v = { version: 'uncc/final', yardstick: 'yardstick/necessary-proportionate' }
await time('raw coverage cypher', 20, () => store.reading(r => r.run('coverage', { ...v, safeguards: null })))
await time('coverage()', 20, () => store.reading(r => coverage(r, { ...v, kinds: ['power', 'mechanism'] })))
await time('gql coverage cells only', 20, () => ask('query($version: ID!, $yardstick: ID!) { coverage(version: $version, yardstick: $yardstick) { rows { names cells { gap grade strength sentence } } summary { gap count } } }', v))
await time('gql coverage matrix', 20, () => ask('query($version: ID!, $yardstick: ID!) { coverage(version: $version, yardstick: $yardstick) { safeguards { id name } rows { names measure { id citation title } cells { safeguard { id } gap grade strength basis } } summary { gap count } } }', v))
await time('gql coverage proof', 10, () => ask(COVERAGE_WITH_PROOF, v))
await time('raw fifty nested: articles', 20, () => store.reading(r => r.run('provisions-of-versions', { versions: ['uncc/final'], levels: ['article'] })))
const ids = Array.from({ length: 50 }, (_, i) => `uncc/final/${i + 1}`)
await time('raw provisions-below 50', 20, () => store.reading(r => r.run('provisions-below', { divisions: [], articles: ids })))
await time('gql articles/children/children', 20, () => ask('{ version(id: "uncc/final") { articles { id title children { id summary children { id summary } } } } }'))
await time('gql provision page', 20, () => ask('{ provision(id: "uncc/final/24") { title children { id summary } provides { safeguard { name } strength } reaches { provision { citation } } refersTo { provision { citation } } referredToBy { provision { citation } } absences { rule } gaps { missing } } }'))
await time('gql neighbourhood of hub safeguard', 20, () => ask('{ neighbourhood(id: "safeguard/proportionality") { nodes { id title } links { id } groups { kind total } } }'))
await time('gql neighbourhood of version', 20, () => ask('{ neighbourhood(id: "uncc/final") { nodes { id title } links { id } groups { kind total } } }'))
await time('gql search', 20, () => ask(`{ search(text: "prior authorisation ${''}") { total hits { title node { id } } } }`))
await time('gql trivial', 50, () => ask('{ release { id } }'))
await store.close()
