import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

const STANDARD = 'yardstick/necessary-proportionate'
interface Chain {
  nodes: { id: string }[]
  measures: {
    provision: { id: string }
    gates: { class: { id: string }; maxPenaltyAtLeast: number | null }[]
    grounds: { safeguard: { id: string }; force: string; sentence: string }[]
    cells: { safeguard: { id: string }; grade: string }[]
  }[]
  weakest: { id: string } | null
}
const QUERY = `query ($safeguards: [ID!]!, $right: ID) { paths(from: "power/content-interception", to: "mechanism/interception-abroad", first: 10) {
  nodes { id } weakest(yardstick: "${STANDARD}", right: $right) { id } measures { provision { id }
    gates { class { id } maxPenaltyAtLeast } grounds { safeguard { id } force sentence } cells(safeguards: $safeguards) { safeguard { id } grade } } } }`
const chains = async (variables: object = {}) =>
  (
    await api.ask<{ paths: Chain[] }>(QUERY, {
      safeguards: ['safeguard/prior-authorisation', 'safeguard/judicial-or-independent-review'],
      ...variables,
    })
  ).paths

/** The chain that goes through a text. */
const through = (all: Chain[], text: string) =>
  all.find((c) => c.nodes.some((n) => n.id.startsWith(`${text}/`))) ?? expect.fail(`none through ${text}`)

describe('questions that rest on a path', () => {
  it('say of every measure on the way whether a judge stands before it', async () => {
    for (const { measures } of await chains()) {
      expect(measures).toHaveLength(2)
      for (const { cells } of measures) {
        const gradeOf = (safeguard: string) => cells.find((c) => c.safeguard.id === safeguard)?.grade
        expect(gradeOf('safeguard/prior-authorisation')).toBe('ABSENT')
        expect(gradeOf('safeguard/judicial-or-independent-review')).toBeDefined()
      }
    }
  })

  it('name every gate and every ground of a request for interception, in the order of the way', async () => {
    const [home, abroad] = through(await chains(), 'uncc/final').measures
    expect([home?.provision.id, abroad?.provision.id]).toEqual(['uncc/final/30', 'uncc/final/46'])
    expect(home?.gates.map((g) => g.class.id)).toEqual(['offence/serious-domestic'])
    expect(abroad?.gates.map((g) => [g.class.id, g.maxPenaltyAtLeast]).sort()).toEqual([
      ['offence/own', null],
      ['offence/serious-crime', 4],
    ])
    expect(home?.grounds).toEqual([])
    expect(abroad?.grounds.map((g) => [g.safeguard.id, g.force])).toEqual(
      expect.arrayContaining([
        ['safeguard/dual-criminality', 'MAY'],
        ['safeguard/refusal-persecution', 'NO_DUTY'],
        ['safeguard/refusal-domestic-law', 'NO_DUTY'],
        ['safeguard/refusal-essential-interests', 'MAY'],
      ]),
    )
  })

  it('name the weakest link for a right, by the safeguards that serve it', async () => {
    interface Row {
      measure: { id: string }
      cells: { gap: string; safeguard: { id: string; realises: { id: string }[] } }[]
    }
    const gapsOf = async (version: string) => {
      const query = `{ coverage(version: "${version}", yardstick: "${STANDARD}") { rows { measure { id } cells { gap safeguard { id realises { id } } } } } }`
      const { rows } = (await api.ask<{ coverage: { rows: Row[] } }>(query)).coverage
      const serves = (c: Row['cells'][number]) => c.gap === 'GAP' && c.safeguard.realises.some((r) => r.id === 'right/privacy')
      return new Map(rows.map((r) => [r.measure.id, r.cells.filter(serves).length]))
    }
    const all = await chains({ right: 'right/privacy' })
    for (const text of ['uncc/final', 'budapest/2001']) {
      const chain = through(all, text)
      const gaps = await gapsOf(text)
      const counts = chain.measures.map((m) => gaps.get(m.provision.id) ?? 0)
      expect(chain.weakest?.id).toBe(chain.measures[counts.indexOf(Math.max(...counts))]?.provision.id)
    }
  })

  it('let an article stand for its parts where that is asked', async () => {
    const query = `query ($withParts: Boolean) { paths(from: "uncc/final/24", to: "uncc/final/46", withParts: $withParts) { length nodes { id } } }`
    const lengthOf = async (withParts: boolean) => (await api.ask<{ paths: { length: number }[] }>(query, { withParts })).paths[0]?.length
    expect(await lengthOf(true)).toBe(1)
    expect(await lengthOf(false)).toBeGreaterThan(1)
  })

  it.each([
    ['a right that is none', { right: 'right/none' }, 'there is no right'],
    ['a safeguard that is none', { safeguards: ['safeguard/none'] }, 'there is no safeguard'],
  ])('refuse %s', async (_, variables, words) => {
    const { errors } = await api.post(QUERY, { safeguards: [], ...variables })
    expect(errors?.map((e) => e.extensions.code)).toContain('NOT_FOUND')
    expect(errors?.[0]?.message).toContain(words)
  })

  it('refuse an end that was given up, and say what it became', async () => {
    const refused = await api.refused('{ paths(from: "safeguard/legality", to: "power/content-interception") { length } }')
    expect([refused.code, refused.message]).toEqual(['NOT_FOUND', expect.stringContaining('it became')])
  })
})
