import { seeded } from '../tests/support/engines-data.ts'
import { complaintAbout } from '../tests/support/hostile-answers.ts'
import { largeDocument } from '../tests/support/hostile-documents.ts'
import { type HostileRequest, hostileRequests } from '../tests/support/hostile-requests.ts'
import { median, row } from './measure.ts'
import { ownServer } from './own-server.ts'

/**
 * What no client should send, to the product in a process of its own: `npm run hostile` asks 10,000 large documents and watches memory and
 * time, then 10,000 requests of all kinds and looks at each answer. `npm run hostile -- 500 7` takes 500 of each, by seed 7.
 */
const [count = 10_000, seed = 2026] = process.argv.slice(2).map(Number)
const HEAP_MB = 512

const json = { 'content-type': 'application/json' }
const asked = (body: object): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: json,
  body: JSON.stringify(body).slice(0, 99_900),
})

/** Made one at a time: all of them together would be half a gigabyte. */
function* largeRequests(): Generator<HostileRequest, undefined> {
  const r = seeded(seed)
  const kinds = [
    // Small on purpose, so that it is compiled and kept where nothing weighs it.
    (i: number) => asked({ query: `{ ${Array.from({ length: 60 }, (_, n) => `a${i}x${n}: release { id }`).join(' ')} }` }),
    (i: number) => asked({ query: `{ ${Array.from({ length: 900 }, (_, n) => `a${i}x${n}: release { id }`).join(' ')} }` }),
    (i: number) => asked({ query: `{ ${Array.from({ length: 4_500 }, (_, n) => `a${i}x${n}: release { id }`).join(' ')} }` }),
    (i: number) => asked({ query: 'query($id: ID!) { provision(id: $id) { id } }', variables: { id: `${i}${'x'.repeat(97_000)}` } }),
    (i: number) => asked({ query: 'query($id: ID!) { provision(id: $id) { id } }', variables: { id: `${i}${'x'.repeat(900)}` } }),
    (i: number) => asked({ query: `{ release { id } } # ${i} ${'x'.repeat(98_000)}` }),
    (i: number) =>
      asked({ query: `{ coverage(version: "uncc/final", yardstick: "yardstick/necessary-proportionate") { rows { a${i}: names } } }` }),
    () => asked({ query: largeDocument(r) }),
    () => asked({ query: largeDocument(r, 5_000) }),
  ]
  for (let i = 0; i < count; i += 1) yield (kinds[i % kinds.length] as (typeof kinds)[number])(i)
}

const server = await ownServer(HEAP_MB)
console.log(`Heap of ${HEAP_MB} MB, seed ${seed}. At rest: ${Math.round(await server.residentMb())} MB resident.\n`)
const complaints: string[] = []
const ask = async (request: HostileRequest) => {
  const begun = performance.now()
  const got = await server.ask(request.path, request)
  const took = performance.now() - begun
  const complaint = complaintAbout(request, got)
  if (complaint) complaints.push(`${complaint}\n  ${request.method} ${request.path.slice(0, 200)} ${request.body.slice(0, 300)}`)
  return { took, request }
}

console.log(
  [row('after', 'resident', 'median', '99 of 100 within', 'longest', 'over 200 ms'), row('---', '---', '---', '---', '---', '---')].join(
    '\n',
  ),
)
const all = largeRequests()
const fifth = Math.ceil(count / 5)
for (let done = 0; done < count; done += fifth) {
  const taken: Awaited<ReturnType<typeof ask>>[] = []
  for (let next = all.next(); !next.done; next = all.next()) {
    taken.push(await ask(next.value))
    if (taken.length === fifth) break
  }
  const sorted = taken.sort((a, b) => a.took - b.took)
  const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)]?.took ?? 0)} ms`
  const over = taken.filter(({ took }) => took > 200).length
  console.log(
    row(
      String(done + taken.length),
      `${Math.round(await server.residentMb())} MB`,
      `${median(taken.map((t) => t.took)).toFixed(1)} ms`,
      at(0.99),
      at(1),
      String(over),
    ),
  )
  if (process.env.SHOW)
    console.log(
      sorted
        .slice(-3)
        .map((s) => `   ${Math.round(s.took)} ${s.request.body.slice(0, 120)}`)
        .join('\n'),
    )
}
for (const request of hostileRequests(seed, count)) await ask(request)
console.log(
  `\n${count} requests of all kinds: ${complaints.length} complaints; ${server.isAlive() ? 'alive' : 'DEAD'}, ${Math.round(await server.residentMb())} MB resident.`,
)
console.log(complaints.slice(0, 20).join('\n'))
await server.stop()
process.exit(complaints.length === 0 ? 0 : 1)
