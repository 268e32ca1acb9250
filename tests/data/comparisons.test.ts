import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesOf } from '../../server/ingest/read.ts'
import { realApi, type TestApi } from '../support/api.ts'
import { dataFiles } from '../support/corpus.ts'

interface Row {
  left: { id: string } | null
  right: { id: string } | null
  class: string
  relation: string
}
interface Change {
  about: string
  thing: { id: string } | null
  turn: string
  strongerFor: string[]
  weakerFor: string[]
  aspects: string[]
  left: { id: string }
}
interface Pair extends Row {
  changes: Change[]
  parts: Row[]
  claims: { claim: { id: string }; answers: { outcome: string }[] }[]
}
interface Answer {
  pairs: Pair[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totals: { notCompared: { why: string; things: { id: string }[] }[] }
}
const ROW = 'left { id } right { id } class relation'
const more = (one: boolean) => (one ? `parts { ${ROW} } claims { claim { id } answers { outcome } }` : '')
const query = (one: boolean) => `query ($left: ID!, $right: ID!, $after: String) { compare(left: $left, right: $right, after: $after) {
  pageInfo { hasNextPage endCursor } totals { notCompared { why things { id } } }
  pairs { ${ROW} changes { about thing { id } turn strongerFor weakerFor aspects left { id } } ${more(one)} } } }`

const enumOf = (word: string) => word.toUpperCase().replaceAll('-', '_')
const enums = (words: readonly string[]) => words.map(enumOf).sort().join()

let api: TestApi
beforeAll(async () => {
  api = await realApi()
}, 120_000)
afterAll(() => api.close())

/** The whole answer, page by page. */
async function compared(left: string, right: string, one: boolean): Promise<Answer> {
  const pairs: Pair[] = []
  for (let after: string | null = null; ; ) {
    const { compare: page }: { compare: Answer } = await api.ask(query(one), { left, right, after })
    pairs.push(...page.pairs)
    if (!page.pageInfo.hasNextPage) return { ...page, pairs }
    after = page.pageInfo.endCursor
  }
}

const comparisons = filesOf(await dataFiles(), 'comparisons').flatMap((f) => f.value.comparisons)
type Worked = (typeof comparisons)[number]
type WorkedRow = Worked['rows'][number]

const isRow = (want: WorkedRow) => (row: Row) =>
  (row.left?.id ?? undefined) === want.left &&
  (row.right?.id ?? undefined) === want.right &&
  row.class === enumOf(want.class) &&
  (want.relation === undefined || row.relation === want.relation)

const isChange = (want: Worked['changes'][number]) => (c: Change) =>
  c.about === enumOf(want.about) &&
  (c.thing?.id ?? undefined) === want.thing &&
  c.turn === enumOf(want.turn) &&
  (want.at === undefined || c.left.id === want.at) &&
  (!want.strongerFor || enums(want.strongerFor) === enums(c.strongerFor)) &&
  (!want.weakerFor || enums(want.weakerFor) === enums(c.weakerFor)) &&
  (want.aspects ?? []).every((a) => c.aspects.includes(enumOf(a)))

const told = (value: object) => JSON.stringify(value)

/** In what an answer of the product is otherwise than its reader worked out. */
function differencesFrom(worked: Worked, answer: Answer): string[] {
  const changes = answer.pairs.flatMap((p) => p.changes)
  const found = (thing: string | undefined) => changes.filter((c) => c.thing?.id === thing).map(told)
  const notCompared = new Map(answer.totals.notCompared.map((n) => [n.why, n.things.map((t) => t.id)]))
  return [
    ...worked.rows.filter((want) => !answer.pairs.some(isRow(want))).map((want) => `no row ${told(want)}`),
    ...worked.parts.filter((want) => !answer.pairs[0]?.parts.some(isRow(want))).map((want) => `no part ${told(want)}`),
    ...Object.entries(worked.all).flatMap(([word, ids]) => {
      const rows = answer.pairs.filter((p) => p.class === enumOf(word)).map((p) => (p.right ?? p.left)?.id ?? '')
      return rows.toSorted().join() === (ids ?? []).toSorted().join() ? [] : [`${word}: read [${ids}], answered [${rows}]`]
    }),
    ...worked.changes
      .filter((want) => !changes.some(isChange(want)))
      .map((want) => `no change ${told(want)}, but ${found(want.thing).join(' and ') || 'none'}`),
    ...worked.unchanged.flatMap((id) => found(id).map((c) => `${id} is not to differ: ${c}`)),
    ...Object.entries(worked.notCompared).flatMap(([why, ids]) => {
      const things = notCompared.get(enumOf(why))
      return things && ids.every((id) => things.includes(id)) ? [] : [`not compared, ${why}: read [${ids}], answered [${things}]`]
    }),
    ...worked.claims
      .filter(
        ({ claim, outcome }) =>
          !answer.pairs.some((p) => p.claims.some((c) => c.claim.id === claim && c.answers.some((a) => a.outcome === outcome))),
      )
      .map(({ claim, outcome }) => `${claim} is not answered ${outcome}`),
  ]
}

it('are many, and of every kind that a comparison can have', () => {
  expect(comparisons.length).toBeGreaterThanOrEqual(30)
  const classes = new Set(comparisons.flatMap((c) => [...c.rows, ...c.parts].map((r) => r.class)))
  expect([...classes].sort()).toEqual(
    ['correspondence', 'elsewhere', 'in-parts', 'lineage', 'not-joined', 'not-settled', 'only-left', 'only-right'].sort(),
  )
})

it('answers every comparison as its reader worked it out', async () => {
  const differences: string[] = []
  for (const worked of comparisons) {
    const answer = await compared(worked.left, worked.right, worked.parts.length > 0 || worked.claims.length > 0)
    differences.push(...differencesFrom(worked, answer).map((d) => `${worked.id}: ${d}`))
  }
  expect(differences).toEqual([])
}, 240_000)
