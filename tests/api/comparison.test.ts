import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

interface Pair {
  id: string
  left: { id: string } | null
  right: { id: string } | null
  class: string
  relation: string
  sentence: string
  changed: boolean
  leftAnsweredBy: number
  changes: { turn: string; about: string; strongerFor: string[]; weakerFor: string[]; thing: { id: string } | null }[]
}
interface Whole {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  caution: string
  totals: { rows: number; classes: { class: string; count: number }[]; turns: { turn: string; count: number }[] }
  pairs: Pair[]
}
const PAIR =
  'id left { id } right { id } class relation sentence changed leftAnsweredBy changes { turn about strongerFor weakerFor thing { id } }'
const QUERY = `query ($left: ID!, $right: ID!, $only: [PairClass!], $changed: Boolean, $turns: [Turn!], $forWhom: [Side!], $first: Int = 100, $after: String) {
  compare(left: $left, right: $right, only: $only, changed: $changed, turns: $turns, forWhom: $forWhom, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } caution totals { rows classes { class count } turns { turn count } } pairs { ${PAIR} } } }`
const compared = async (left: string, right: string, more: object = {}) =>
  (await api.ask<{ compare: Whole }>(QUERY, { left, right, ...more })).compare

/** All rows, page by page. */
async function allPairs(left: string, right: string, first: number): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let after: string | null = null; ; ) {
    const page: Whole = await compared(left, right, { first, after })
    pairs.push(...page.pairs)
    if (!page.pageInfo.hasNextPage) return pairs
    after = page.pageInfo.endCursor
  }
}

const MIRROR: Record<string, string> = {
  WON: 'LOST',
  LOST: 'WON',
  STRONGER: 'WEAKER',
  WEAKER: 'STRONGER',
  MORE: 'LESS',
  LESS: 'MORE',
  ONLY_LEFT: 'ONLY_RIGHT',
  ONLY_RIGHT: 'ONLY_LEFT',
}

describe('two texts in rows', () => {
  it('has every article of both in a row, and pages give the same rows as the whole', async () => {
    const { articles } = (await api.ask<{ version: { articles: { id: string }[] } }>('{ version(id: "uncc/zero") { articles { id } } }'))
      .version
    const whole = await compared('uncc/zero', 'uncc/final')
    for (const { id } of articles) expect(whole.pairs.map((p) => p.left?.id)).toContain(id)
    expect(await allPairs('uncc/zero', 'uncc/final', 30)).toEqual(whole.pairs)
    expect(whole.totals.classes.reduce((sum, c) => sum + c.count, 0)).toBe(whole.totals.rows)
  })

  it('says the opposite when asked the other way round', async () => {
    const key = (p: Pair, turned: boolean) => {
      const of = (word: string) => (turned ? (MIRROR[word] ?? word) : word)
      const changes = p.changes.map((c) => `${c.about} ${c.thing?.id} ${of(c.turn)}`).sort()
      return [...(turned ? [p.right?.id, p.left?.id] : [p.left?.id, p.right?.id]), of(p.class), ...changes].join(' ')
    }
    const there = (await allPairs('uncc', 'budapest', 100)).map((p) => key(p, false))
    const back = (await allPairs('budapest', 'uncc', 100)).map((p) => key(p, true))
    expect(back.sort()).toEqual(there.sort())
  })

  it('tells what is not settled as a class of its own, and chooses rows by class, by turn and by side', async () => {
    const { pairs, totals } = await compared('uncc/zero', 'uncc/final', { only: ['NOT_SETTLED'] })
    expect(pairs.length).toBe(totals.classes.find((c) => c.class === 'NOT_SETTLED')?.count)
    for (const p of pairs)
      expect([p.class, p.relation, p.sentence]).toEqual(['NOT_SETTLED', 'not-settled', expect.stringContaining('not settled')])
    const won = await compared('uncc/zero', 'uncc/final', { turns: ['WON'], forWhom: ['REQUESTED'] })
    expect(won.pairs.length).toBeGreaterThan(0)
    for (const p of won.pairs) expect(p.changes.some((c) => c.turn === 'WON' && c.strongerFor.includes('REQUESTED'))).toBe(true)
  })

  it('costs few statements', async () => {
    const query = '{ compare(left: "uncc/zero", right: "uncc/final") { totals { rows } pairs { id class relation sentence differences } } }'
    expect(await api.statements(query)).toBeLessThanOrEqual(8)
  })

  it.each([
    ['nothing', 'uncc/none', 'uncc/final', 'NOT_FOUND', 'uncc/none'],
    ['an id that was given up', 'safeguard/legality', 'uncc/final', 'NOT_FOUND', 'it became'],
    ['a thing that is no text', 'safeguard/proportionality', 'uncc/final', 'BAD_INPUT', 'neither a text nor a provision'],
    ['the same text twice', 'uncc/final', 'uncc/final', 'BAD_INPUT', 'needs two'],
    ['an instrument and its adopted text', 'uncc', 'uncc/final', 'BAD_INPUT', 'needs two'],
    ['a text and an article', 'uncc/zero', 'uncc/final/24', 'BAD_INPUT', 'like with like'],
    ['a chapter and an article', 'uncc/zero/ch/4', 'uncc/final/24', 'BAD_INPUT', 'like with like'],
    ['two chapters of one text', 'uncc/final/ch/4', 'uncc/final/ch/5', 'BAD_INPUT', 'one text'],
    ['a recital and an article', 'uncc/final/preamble/1', 'uncc/zero/1', 'BAD_INPUT', 'like with like'],
  ])('refuses %s', async (_, left, right, code, words) => {
    const refused = await api.refused(QUERY, { left, right })
    expect([refused.code, refused.message]).toEqual([code, expect.stringContaining(words)])
  })

  it.each([
    ['a page of none', { first: 0 }, 'first must be'],
    ['a cursor of another list', { after: 'uncc/none' }, 'after names no entry'],
  ])('refuses %s', async (_, more, words) => {
    const refused = await api.refused(QUERY, { left: 'uncc/zero', right: 'uncc/final', ...more })
    expect([refused.code, refused.message]).toEqual(['BAD_INPUT', expect.stringContaining(words)])
  })
})
