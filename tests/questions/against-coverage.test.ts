import { afterAll, beforeAll, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

interface Measure {
  measure: { id: string }
}
interface Both {
  answer: { rows: { measure: string; lacking: 'yes' | 'no' | 'unknown'; given: string[]; findings: string[] }[] }
  lacking: { gaps: Measure[]; contested: Measure[]; unexamined: Measure[] }
}
const BOTH = `query ($version: ID!, $safeguard: ID!, $args: JSON) {
  answer(question: "question/lacks-safeguard", args: $args) { rows }
  lacking(version: $version, safeguards: [$safeguard], kinds: [POWER, MECHANISM]) {
    gaps { measure { id } } contested { measure { id } } unexamined { measure { id } } } }`

let api: TestApi
let safeguards: { id: string; fits: string[] }[]
beforeAll(async () => {
  api = await realApi()
  safeguards = (await api.ask<{ safeguards: typeof safeguards }>('{ safeguards { id fits } }')).safeguards
}, 120_000)
afterAll(() => api.close())

const ids = (measures: Measure[]) => measures.map(({ measure }) => measure.id)

it.each(['uncc/final', 'uncc/zero', 'budapest/2001', 'untoc/2000'])(
  'what lacks a safeguard in %s is what the coverage calls a gap',
  async (version) => {
    for (const { id: safeguard, fits } of safeguards.filter((s) => s.fits.some((kind) => /power|mechanism/i.test(kind)))) {
      const { answer, lacking } = await api.ask<Both>(BOTH, { version, safeguard, args: { version, safeguard } })
      const said = (word: string) => answer.rows.filter((row) => row.lacking === word).map((row) => row.measure)
      // A ground that is barred, and what is too weak, are gaps of the coverage that a clause speaks of all the same.
      const spoken = new Set(answer.rows.filter((row) => row.given.length > 0).map((row) => row.measure))
      const gaps = ids(lacking.gaps).filter((id) => !spoken.has(id))
      expect({ safeguard, fits, lacking: said('yes').sort() }).toEqual({ safeguard, fits, lacking: [...new Set(gaps)].sort() })
    }
  },
)
