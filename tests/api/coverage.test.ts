import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

interface CellData {
  gap: string
  grade: string
}
interface RowData {
  names: string[]
  kinds: string[]
  measure: { id: string }
  cells: CellData[]
}

describe('coverage over the API', () => {
  it('has a row for each measure and a cell for each safeguard that the yardstick asks for', async () => {
    const query = `{ coverage(version: "demo/one", yardstick: "yardstick/all") {
      version { id } yardstick { name } safeguards { id } rows { names kinds measure { id } cells { gap grade safeguard { id } measure { id } } } summary { gap count } caution } }`
    const { coverage } = await api.ask<{
      coverage: { safeguards: { id: string }[]; rows: RowData[]; summary: { gap: string; count: number }[]; caution: string }
    }>(query)
    expect(coverage.rows.map((r) => r.measure.id)).toEqual(['3', '4', '4/3', '5', '5/3', '6'].map((n) => `demo/one/${n}`))
    for (const row of coverage.rows) {
      expect(row.cells.map((c) => (c as unknown as { safeguard: { id: string } }).safeguard.id)).toEqual(
        coverage.safeguards.map((s) => s.id),
      )
    }
    const all = coverage.rows.flatMap((r) => r.cells.map((c) => c.gap))
    for (const { gap, count } of coverage.summary) expect(count, gap).toBe(all.filter((g) => g === gap).length)
    expect(coverage.caution).toContain('domestic law')
  })

  it('keeps to the kinds of measure asked for', async () => {
    const { coverage } = await api.ask<{ coverage: { rows: RowData[] } }>(
      '{ coverage(version: "demo/one", yardstick: "yardstick/powers", kinds: [POWER]) { rows { kinds names measure { id } cells { gap } } } }',
    )
    expect(coverage.rows.map((r) => r.kinds)).toEqual([['POWER'], ['POWER'], ['POWER']])
  })

  it('proves a cell: the clause, the words that carry it there, and what it does not mean', async () => {
    const query = `{ cell(measure: "demo/one/6", safeguard: "safeguard/judge", yardstick: "yardstick/all") {
      required gap grade strength appliesTo basis sentence caution measure { citation } safeguard { name }
      because { decides basis strength sides provision { citation } link { note } carrier { citation } reach { kind } } absences { id } } }`
    expect(await api.ask(query)).toMatchObject({
      cell: {
        required: true,
        gap: 'ONE_SIDED',
        grade: 'GENERAL',
        strength: 'MANDATORY',
        appliesTo: ['REQUESTED'],
        basis: 'RECALLED',
        measure: { citation: 'Demo Treaty, art. 6' },
        safeguard: { name: 'judge' },
        because: [
          {
            decides: true,
            provision: { citation: 'Demo Treaty, art. 2(1)' },
            carrier: { citation: 'Demo Treaty, art. 2(3)' },
            reach: expect.arrayContaining([{ kind: 'REACHES' }, { kind: 'CARRIES' }]),
            link: { note: 'Because the test says so.' },
          },
        ],
        absences: [],
      },
    })
  })

  it('proves an empty cell by the finding that it is not there', async () => {
    const { cell } = await api.ask<{ cell: object }>(
      '{ cell(measure: "demo/one/4", safeguard: "safeguard/notice") { required gap grade strength because { decides } absences { method rule safeguard { id } } } }',
    )
    expect(cell).toEqual({
      required: null,
      gap: null,
      grade: 'ABSENT',
      strength: null,
      because: [],
      absences: [{ method: 'RECALLED', rule: 'Nobody remembers notice.', safeguard: { id: 'safeguard/notice' } }],
    })
  })

  it('lists what lacks a safeguard, and beside it what nobody has looked at', async () => {
    const { lacking } = await api.ask<{
      lacking: Record<'gaps' | 'contested' | 'unexamined', { measure: { id: string } }[]> & { caution: string }
    }>(
      '{ lacking(version: "demo/one", safeguards: ["safeguard/notice"], kinds: [POWER]) { gaps { measure { id } } contested { measure { id } } unexamined { measure { id } } caution } }',
    )
    expect(lacking.gaps.map((r) => r.measure.id)).toEqual(['demo/one/4'])
    expect(lacking.unexamined.map((r) => r.measure.id)).toEqual(['demo/one/3', 'demo/one/4/3'])
    expect(lacking.contested).toEqual([])
  })

  it('names the nearest measure where a provision is none', async () => {
    expect(await api.refused('{ cell(measure: "demo/one/4/1", safeguard: "safeguard/judge") { grade } }')).toMatchObject({
      code: 'BAD_INPUT',
      extensions: { nearest: ['demo/one/4'] },
    })
  })

  it('refuses an id that names nothing', async () => {
    const wrong = [
      'coverage(version: "demo/two", yardstick: "yardstick/all") { caution }',
      'coverage(version: "demo/one", yardstick: "yardstick/none") { caution }',
      'cell(measure: "demo/one/77", safeguard: "safeguard/judge") { grade }',
      'cell(measure: "demo/one/3", safeguard: "safeguard/none") { grade }',
      'cell(measure: "demo/one/3", safeguard: "safeguard/judge", yardstick: "yardstick/none") { grade }',
      'lacking(version: "demo/none", safeguards: ["safeguard/judge"]) { caution }',
      'lacking(version: "demo/one", safeguards: ["safeguard/none"]) { caution }',
    ]
    for (const query of wrong) expect((await api.refused(`{ ${query} }`)).code, query).toBe('NOT_FOUND')
    expect((await api.refused('{ lacking(version: "demo/one", safeguards: []) { caution } }')).code).toBe('BAD_INPUT')
  })
})
