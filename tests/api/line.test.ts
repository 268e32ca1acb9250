import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

interface Step {
  kind: string
  version: { id: string }
  provision: { id: string } | null
  origins: { kind: string; note: string; provision: { id: string } }[]
}
interface Line {
  sentence: string
  steps: Step[]
  twins: { relation: string; note: string; of: { id: string }; provision: { id: string } }[]
  proposals: { id: string; stance: string }[]
}
const QUERY = `query ($id: ID!) { provision(id: $id) { line {
  sentence steps { kind version { id } provision { id } origins { kind note provision { id } } }
  twins { relation note of { id } provision { id } } proposals { id stance } } } }`
const lineOf = async (id: string) => (await api.ask<{ provision: { line: Line } }>(QUERY, { id })).provision.line
const told = ({ steps }: Line) => steps.map((s) => [s.version.id, s.provision?.id ?? null, s.kind])

describe('the whole line of a provision', () => {
  it('has a step for every text of the instrument, and says of those held in parts that nothing follows', async () => {
    const line = await lineOf('uncc/final/28/4')
    expect(told(line)).toEqual([
      ['uncc/cnd1', null, 'NOT_HELD'],
      ['uncc/zero', 'uncc/zero/28/4', 'FIRST'],
      ['uncc/rev1', 'uncc/rev1/28/4', 'SAME'],
      ['uncc/rev2', null, 'NOT_HELD'],
      ['uncc/rev3', 'uncc/rev3/28/4', 'SAME'],
      ['uncc/final', 'uncc/final/28/4', 'SAME'],
    ])
    expect(line.steps.flatMap((s) => s.origins).every((o) => o.note !== '')).toBe(true)
  })

  it('is the same from whichever of its provisions it is asked', async () => {
    const lines = await Promise.all(['uncc/zero/5', 'uncc/rev1/5', 'uncc/rev3/6', 'uncc/final/6'].map(lineOf))
    for (const line of lines) expect(line).toEqual(lines[0])
  })

  it('has what is not settled, what is new and what is not stated as kinds of their own', async () => {
    expect(told(await lineOf('uncc/zero/24')).at(-1)).toEqual(['uncc/final', 'uncc/final/24', 'NOT_SETTLED'])
    expect(told(await lineOf('uncc/final/62')).filter(([text]) => text === 'uncc/zero' || text === 'uncc/final')).toEqual([
      ['uncc/zero', null, 'NOT_YET'],
      ['uncc/final', 'uncc/final/62', 'NEW'],
    ])
    expect(told(await lineOf('uncc/final/6/2'))).toContainEqual(['uncc/zero', null, 'NOT_STATED'])
  })

  it('names twins with the relation read from the line, and what sources proposed on the way', async () => {
    const { twins } = await lineOf('uncc/zero/28/4')
    const twin = twins.find((t) => t.provision.id === 'budapest/2001/19/4')
    expect([twin?.of.id, twin?.relation]).toEqual(['uncc/final/28/4', 'broader'])
    const back = (await lineOf('budapest/2001/19/4')).twins.find((t) => t.provision.id === 'uncc/final/28/4')
    expect(back?.relation).toBe('narrower')
    const { proposals } = await lineOf('uncc/final/6')
    expect(proposals.map((p) => p.id)).toContain('claim/digwatch-2024-08-6-2-delete-list')
    expect(new Set(proposals.map((p) => p.stance))).toEqual(new Set(['proposes']))
  })

  it('costs few statements', async () => {
    expect(await api.statements(QUERY, { id: 'uncc/final/6' })).toBeLessThanOrEqual(8)
  })
})
