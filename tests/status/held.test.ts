import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONSENTS } from '../../server/status/choose.ts'
import { entryIntoForce } from '../../server/status/entry.ts'
import { realApi, type TestApi } from '../support/api.ts'

interface Row {
  state: { name: string; iso: string | null }
  kind: string
  actions: { kind: string; earliest: string; latest: string }[]
}
interface Status {
  asKnownOn: string
  signatures: number
  consents: number
  parties: number
  remaining: number | null
  inForce: boolean | null
  inForceFrom: string | null
  states: Row[]
  uncertain: Row[]
  disagreements: { sentence: string; about: { id: string } }[]
  caution: string
  laterActs: { id: string }[]
}
const FIELDS = `asKnownOn signatures consents parties remaining inForce inForceFrom caution laterActs { id }
  states { state { name iso } kind actions { kind earliest latest } } uncertain { state { name } kind }
  disagreements { sentence about { id } }`

let api: TestApi
beforeAll(async () => {
  api = await realApi()
}, 120_000)
afterAll(() => api.close())

const statusOf = async (id: string, on: string) =>
  (
    await api.ask<{ instrument: { status: Status } }>(
      `query ($id: ID!, $on: Date) { instrument(id: $id) { status(on: $on) { ${FIELDS} } } }`,
      { id, on },
    )
  ).instrument.status
const named = (rows: Row[], kind: string) => rows.filter((r) => r.kind === kind).map((r) => r.state.name)

// The days on which treaties entered into force are facts of the world: the tables and the rules must come to them.
describe('entry into force, reckoned from the tables held', () => {
  it.each([
    ['untoc', '2003-09-29'],
    ['uncac', '2005-12-14'],
  ])('of %s is %s', async (id, day) => {
    const before = await statusOf(id, '2000-12-31')
    expect([before.inForceFrom, before.inForce]).toEqual([day, false])
    expect((await statusOf(id, day)).inForce).toBe(true)
  })

  it('of the Budapest Convention is the day that its chart gives', async () => {
    const { inForceFrom, disagreements } = await statusOf('budapest', '2004-07-01')
    expect(inForceFrom).toBe('2004-07-01')
    expect(disagreements).toEqual([])
    expect((await statusOf('budapest', '2004-06-30')).parties).toBe(0)
    expect((await statusOf('budapest', '2004-07-01')).parties).toBeGreaterThanOrEqual(5)
  })

  it('of the ICCPR comes to its true day with the three States that no longer exist, which its table leaves out', async () => {
    const { states } = await statusOf('iccpr', '2013-12-31')
    const held = states.flatMap(({ state, actions }) => {
      const consent = actions.find((a) => CONSENTS.has(a.kind))
      return consent
        ? [{ state: state.name, earliest: consent.earliest, latest: consent.latest, succession: consent.kind === 'succession' }]
        : []
    })
    const gone = ([state, day]: [string, string]) => ({ state, earliest: day, latest: day, succession: false })
    const left: [string, string][] = [
      ['Yugoslavia', '1971-06-02'],
      ['German Democratic Republic', '1973-11-08'],
      ['Czechoslovakia', '1975-12-23'],
    ]
    const { instrument } = await api.ask<{ instrument: { entryRule: Parameters<typeof entryIntoForce>[0] } }>(
      '{ instrument(id: "iccpr") { entryRule } }',
    )
    const from = (consents: typeof held) => entryIntoForce(instrument.entryRule, consents, () => false)?.from ?? ''
    expect(from([...held, ...left.map(gone)])).toBe('1976-03-23')
    expect(from(held) > '1976-03-23').toBe(true)
  })
})

describe('the Budapest Convention as known on 25 April 2026', () => {
  it('has 81 parties and two that have only signed', async () => {
    const status = await statusOf('budapest', '2026-04-25')
    expect(status.parties).toBe(81)
    expect(named(status.states, 'SIGNATORY').sort()).toEqual(['Ireland', 'South Africa'])
    expect(status.asKnownOn).toBe('2026-04-25')
  })
})

describe('treaties not in force', () => {
  it('the UN Convention misses what it has not of forty consents, and a ratification whose deposit was not seen is uncertain', async () => {
    const { consents, remaining, inForce, parties, uncertain } = await statusOf('uncc', '2026-03-01')
    expect([inForce, parties]).toEqual([false, 0])
    expect((remaining ?? 0) + consents).toBe(40)
    expect(uncertain.map((u) => u.state.name)).toContain('Azerbaijan')
  })
  it('the Second Protocol has four consents of five as known on its last day', async () => {
    const status = await statusOf('budapest-p2', '2026-04-15')
    expect([status.consents, status.remaining, status.inForce]).toEqual([4, 1, false])
    expect(named(status.states, 'CONSENTED').sort()).toEqual(['Costa Rica', 'Hungary', 'Japan', 'Serbia'])
    // Fourteen months later nobody can say from this table that it is not in force.
    expect((await statusOf('budapest-p2', '2027-06-15')).inForce).toBeNull()
  })
})

describe('what the tables do not say', () => {
  it('of a treaty name every act held that is later than their last day, and say how many there are', async () => {
    const { instruments } = await api.ask<{
      instruments: { id: string; actions: { id: string; latest: string }[]; status: Status | null }[]
    }>('{ instruments { id actions { id latest } status { asKnownOn caution laterActs { id } } } }')
    const told = instruments.flatMap(({ id, actions, status }) => (status ? [{ id, actions, status }] : []))
    expect(told.length).toBeGreaterThan(9)
    for (const { id, actions, status } of told) {
      const later = actions.filter((a) => a.latest > status.asKnownOn).map((a) => a.id)
      expect([id, status.laterActs.map((a) => a.id).sort()]).toEqual([id, later.sort()])
      const said =
        later.length === 0 ? /no later act is held/ : later.length === 1 ? /one later act is held/ : RegExp(`${later.length} later acts`)
      expect([id, status.caution]).toEqual([id, expect.stringMatching(said)])
    }
    expect(told.find((t) => t.id === 'uncc')?.status.laterActs.map((a) => a.id)).toEqual(['action/CAN-uncc-signature-2026-07-01'])
  })
  it('and a State is told which of its own acts are later than the tables', async () => {
    const { state } = await api.ask<{ state: { statuses: { instrument: { id: string }; kind: string; laterActs: { id: string }[] }[] } }>(
      '{ state(id: "state/CAN") { statuses(on: "2026-08-01") { instrument { id } kind laterActs { id } } } }',
    )
    const towards = (id: string) => state.statuses.find((s) => s.instrument.id === id)
    expect([towards('uncc')?.kind, towards('uncc')?.laterActs.length]).toEqual(['SIGNATORY', 1])
    expect(towards('budapest')?.laterActs).toEqual([])
  })
  it('where two lists of one treaty differ, the one of the depositary counts', async () => {
    const about = (await statusOf('malabo', '2025-01-01')).disagreements.map((d) => d.about.id)
    expect(about).toEqual(['state/BEN'])
  })
  it('a State that no table lists is not bound for a year after its last day, and unknown from then', async () => {
    const towards = async (on: string) => {
      const { state } = await api.ask<{ state: { statuses: { kind: string; instrument: { id: string } }[] } }>(
        'query ($on: Date) { state(id: "state/IND") { statuses(on: $on) { kind instrument { id } } } }',
        { on },
      )
      return state.statuses.find((s) => s.instrument.id === 'budapest')?.kind
    }
    expect([await towards('2027-04-25'), await towards('2027-04-26')]).toEqual(['NONE', 'UNKNOWN'])
  })
  it('what happened after the first table of the ICCPR ends contradicts nothing in it', async () => {
    const about = (status: Status) => status.disagreements.map((d) => d.about.id)
    const early = about(await statusOf('iccpr', '2013-06-01'))
    expect(early).toContain('state/GNQ')
    expect(early).not.toContain('state/FJI')
    expect(about(await statusOf('iccpr', '2020-06-01'))).toContain('state/SLB')
  })
  it('a State that left a protocol is bound until its leaving takes effect, and one that came back is bound again', async () => {
    const kindOf = async (name: string, on: string) => (await statusOf('iccpr-op1', on)).states.find((s) => s.state.name === name)?.kind
    expect(await Promise.all(['2023-02-07', '2023-02-08'].map((on) => kindOf('Belarus', on)))).toEqual(['PARTY', 'FORMER'])
    const guyana = await Promise.all(['1998-12-31', '1999-02-01', '1999-04-05', '2020-01-01'].map((on) => kindOf('Guyana', on)))
    expect(guyana).toEqual(['PARTY', 'PARTY', 'PARTY', 'PARTY'])
  })
  it('says so where a day of entry into force is reckoned', async () => {
    expect((await statusOf('iccpr', '2020-01-01')).caution).toMatch(/can only make it earlier/)
    expect((await statusOf('budapest', '2020-01-01')).caution).not.toMatch(/reckoned/)
  })
})
