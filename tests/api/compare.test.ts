import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

const STANDARD = 'yardstick/necessary-proportionate'
interface End {
  measure: { id: string }
  safeguard: { id: string }
  grade: string
  strength: string | null
}
interface Difference {
  left: End | null
  right: End | null
  change: string
  sentence: string
  strongerFor: string[]
  weakerFor: string[]
}
interface Whole {
  left: { id: string }
  right: { id: string }
  won: number
  lost: number
  changed: number
  basisOnly: number
  onlyLeft: number
  onlyRight: number
  same: number
  notComparable: number
  caution: string
  differences: Difference[]
}
const END = '{ measure { id } safeguard { id } grade strength }'
const QUERY = `query ($left: ID!, $right: ID!, $yardstick: ID = "${STANDARD}") { coverageComparison(left: $left, right: $right, yardstick: $yardstick) {
  left { id } right { id } won lost changed basisOnly onlyLeft onlyRight same notComparable caution
  differences { left ${END} right ${END} change sentence strongerFor weakerFor } } }`
const compared = async (left: string, right: string) =>
  (await api.ask<{ coverageComparison: Whole }>(QUERY, { left, right })).coverageComparison

const KNOWN = ['SPECIFIC', 'GENERAL', 'ABSENT']
const MIRROR: Record<string, string> = {
  WON: 'LOST',
  LOST: 'WON',
  STRONGER: 'WEAKER',
  WEAKER: 'STRONGER',
  ONLY_LEFT: 'ONLY_RIGHT',
  ONLY_RIGHT: 'ONLY_LEFT',
}

describe('two texts cell by cell', () => {
  it.each([
    ['uncc/zero', 'uncc/final'],
    ['uncc', 'budapest'],
  ])('%s against %s names only what is known on both sides, and counts every kind', async (left, right) => {
    const whole = await compared(left, right)
    expect(whole.differences.length).toBeGreaterThan(10)
    expect(whole.notComparable).toBeGreaterThan(0)
    for (const d of whole.differences) {
      for (const end of [d.left, d.right]) if (end) expect(KNOWN).toContain(end.grade)
      if (d.left && d.right) expect(d.left.safeguard.id).toBe(d.right.safeguard.id)
    }
    const { won, lost, changed, basisOnly, onlyLeft, onlyRight } = whole
    expect(won + lost + changed + basisOnly + onlyLeft + onlyRight).toBe(whole.differences.length)
  })

  it('names the measures that it compared, and compares no others', async () => {
    const { coverageComparison } = await api.ask<{
      coverageComparison: Whole & { measures: { left: { id: string }; right: { id: string } }[] }
    }>(QUERY.replace('won lost', 'measures { left { id } right { id } } won lost'), { left: 'uncc/zero', right: 'uncc/final' })
    const { measures, differences } = coverageComparison
    expect(measures.length).toBeGreaterThan(10)
    const pairs = new Set(measures.map(({ left, right }) => `${left.id} ${right.id}`))
    expect(pairs.size).toBe(measures.length)
    for (const { left, right } of differences) if (left && right) expect(pairs).toContain(`${left.measure.id} ${right.measure.id}`)
  })

  it('says the opposite when asked the other way round', async () => {
    const key = (change: string, a: End | null, b: End | null) => [change, a?.measure.id, b?.measure.id, (a ?? b)?.safeguard.id].join(' ')
    const there = (await compared('uncc', 'budapest')).differences.map((d) => key(d.change, d.left, d.right))
    const back = (await compared('budapest', 'uncc')).differences.map((d) => key(MIRROR[d.change] ?? d.change, d.right, d.left))
    expect(back.sort()).toEqual(there.sort())
  })

  it('takes the adopted text of an instrument, and says for whom the second is stronger', async () => {
    const whole = await compared('uncc', 'budapest')
    expect([whole.left.id, whole.right.id]).toEqual(['uncc/final', 'budapest/2001'])
    for (const d of whole.differences.filter((d) => d.change === 'WON' || d.change === 'STRONGER')) {
      expect(d.strongerFor.length).toBeGreaterThan(0)
      expect(d.sentence).toMatch(/[Tt]he second is stronger (at home|on the side)/)
    }
  })

  it('says that nothing follows where nothing joins two texts', async () => {
    const whole = await compared('uncc/zero', 'iccpr')
    expect([whole.differences, whole.caution]).toEqual([[], expect.stringContaining('no difference follows')])
  })

  it('costs few statements', async () => {
    const ids = `{ coverageDifference(left: "uncc/zero", right: "uncc/final", yardstick: "${STANDARD}") { change sentence } }`
    expect(await api.statements(ids)).toBeLessThanOrEqual(5)
  })

  it.each([
    ['nothing', 'uncc/none', 'uncc/final', 'NOT_FOUND', 'uncc/none'],
    ['a thing that is no text', 'safeguard/proportionality', 'uncc/final', 'BAD_INPUT', 'no text'],
    ['the same text twice', 'uncc/final', 'uncc/final', 'BAD_INPUT', 'needs two'],
    ['an instrument and its adopted text', 'uncc', 'uncc/final', 'BAD_INPUT', 'needs two'],
  ])('refuses %s', async (_, left, right, code, words) => {
    const refused = await api.refused(QUERY, { left, right })
    expect([refused.code, refused.message]).toEqual([code, expect.stringContaining(words)])
  })

  it('refuses a standard that is none', async () => {
    const refused = await api.refused(QUERY, { left: 'uncc', right: 'budapest', yardstick: 'yardstick/none' })
    expect(refused.code).toBe('NOT_FOUND')
  })
})
