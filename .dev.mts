import { build } from './server/ingest/index.ts'
import { createApi } from './server/api/yoga.ts'
import { demoWith, provides, reaches, carries, absent, writeData } from './tests/support/data.ts'
import { devStore } from '/tmp/devstore.mts'
const { dataset } = await build(await writeData(demoWith([provides('2/1','judge'), provides('5/1','refusal-ground','mandatory',{force:'may',list:'open'}), reaches('2/1','ch/2',['domestic']), carries('2/3','2/1'), reaches('2/3','6',['requested'])], [absent('notice',['3'])])))
const store = await devStore(dataset)
const api = createApi({ store, report: (id, e) => console.log('REPORT', id, e), done: a => console.log(a) })
const ask = async (query: string, variables = {}) => { const r = await api.fetch('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept:'application/graphql-response+json' }, body: JSON.stringify({ query, variables }) }); console.log(r.status, r.headers.get('retry-after'), JSON.stringify(await r.json(), null, 1)) }
await ask('{ release { id builtAt engine counts byInstrument { instrument { title } articles measures provisions basis { basis share } } } }')
await ask('{ node(id: "demo/one/3") { __typename id title ... on Provision { grants { power { name intrusion covert } obligation link { title sentence properties } } children { id children { id } } } } }')
await ask('{ coverage(version: "demo/one", yardstick: "yardstick/all") { summary { gap count } rows { names kinds cells { gap grade strength basis appliesTo because { provision { citation } link { id } reach { sentence } } absences { method rule } } } } }')
await ask('{ cell(measure: "demo/one/2", safeguard: "safeguard/judge") { grade } }')
await ask('{ search(text: "lisening", first: 3) { total didYouMean facets { kind count } hits { title why snippet node { __typename } } } }')
await ask('{ search(text: "art. 2(1)", first: 3) { total hits { title why score } } }')
await ask('{ neighbourhood(id: "demo/one/2/1", each: 1) { nodes { title } links { id } groups { kind direction total shown } } }')
await ask('{ neighbourhood(id: "nothing") { nodes { title } } }')
await ask('{ search(text: "x", first: 0) { total } }')
await ask('{ nonsense }')
await ask('{ oops')
await ask('query A { __typename } query B { __typename }')
await ask('{ link(id: "link/provides/demo/one/2/1/to/safeguard/judge") { title basis from { title } to { title } sentence properties origin { file line } } }')
await ask('{ version(id:"demo/one"){ articles { id children { id children { id children { id } } } } measures { id } provides { strength } absences { id } divisions { title children { title } } recitals { title } mayReserve { howFar } gaps { title } } }')
