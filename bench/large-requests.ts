import { seeded } from '../tests/support/engines-data.ts'
import { largeDocument } from '../tests/support/hostile-documents.ts'
import type { HostileRequest } from '../tests/support/hostile-requests.ts'

const asked = (body: object): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body).slice(0, 99_900),
})
const aliases = (i: number, times: number) => `{ ${Array.from({ length: times }, (_, n) => `a${i}x${n}: release { id }`).join(' ')} }`
const ofOne = (id: string) => asked({ query: 'query($id: ID!) { provision(id: $id) { id } }', variables: { id } })

/** So many requests that are large, or each of which something might keep; made one at a time, since all would be half a gigabyte. */
export function* largeRequests(seed: number, count: number): Generator<HostileRequest, undefined> {
  const r = seeded(seed)
  const kinds = [
    // Small on purpose, so that it is compiled and kept where nothing weighs it.
    (i: number) => asked({ query: aliases(i, 60) }),
    (i: number) => asked({ query: aliases(i, 900) }),
    (i: number) => asked({ query: aliases(i, 4_500) }),
    (i: number) => ofOne(`${i}${'x'.repeat(97_000)}`),
    (i: number) => ofOne(`${i}${'x'.repeat(900)}`),
    (i: number) => asked({ query: `{ release { id } } # ${i} ${'x'.repeat(98_000)}` }),
    (i: number) =>
      asked({ query: `{ coverage(version: "uncc/final", yardstick: "yardstick/necessary-proportionate") { rows { a${i}: names } } }` }),
    () => asked({ query: largeDocument(r) }),
    () => asked({ query: largeDocument(r, 5_000) }),
  ]
  for (let i = 0; i < count; i += 1) yield (kinds[i % kinds.length] as (typeof kinds)[number])(i)
}
