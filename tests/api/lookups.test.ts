import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

describe('looking one thing up', () => {
  const ids: [string, string][] = [
    ['demo', 'Instrument'],
    ['demo/one', 'Version'],
    ['demo/one/2/1', 'Provision'],
    ['power/listening', 'Power'],
    ['mechanism/assistance', 'Mechanism'],
    ['safeguard/judge', 'Safeguard'],
    ['safeguard/court', 'Retired'],
    ['burden/silence', 'Burden'],
    ['right/privacy', 'Right'],
    ['offence/intrusion', 'Offence'],
    ['yardstick/all', 'Yardstick'],
    ['source/book', 'Source'],
    ['coder/one', 'Coder'],
    ['absence/notice/in/demo/one/4', 'Absence'],
    ['gap/annex', 'KnownGap'],
    ['link/provides/demo/one/2/1/to/safeguard/judge', 'Link'],
    ['link/part-of/demo/one/2/1/to/demo/one/2', 'Link'],
  ]
  it.each(ids)('finds %s, a %s', async (id, type) => {
    const { node } = await api.ask<{ node: { __typename: string; id: string; title: string } }>(
      'query($id: ID!) { node(id: $id) { __typename id title } }',
      { id },
    )
    expect(node).toMatchObject({ __typename: type, id })
    expect(node.title.length).toBeGreaterThan(2)
  })

  it('gives null for what is not held, and for the id of another kind of thing', async () => {
    const query = `{
      a: node(id: "demo/one/99") { id } b: instrument(id: "demo/one") { id } c: version(id: "demo") { id }
      d: provision(id: "demo/one") { id } e: link(id: "link/provides/demo/one/9/to/safeguard/judge") { id } f: link(id: "nonsense") { id } g: node(id: "") { id }
    }`
    expect(await api.ask(query)).toEqual({ a: null, b: null, c: null, d: null, e: null, f: null, g: null })
  })
})

describe('the lists', () => {
  it('give every kind of thing in an order that makes sense', async () => {
    const query = `{
      instruments { title kind versions { label } } powers { name } mechanisms { name channel channels } safeguards { family name sides fits }
      rights { name } offences { name class } yardsticks { name } gaps { missing } coders { id } sources { title }
    }`
    const lists = await api.ask<Record<string, { [field: string]: unknown }[]>>(query)
    expect(lists.instruments).toEqual([
      { title: 'Demonstration Treaty', kind: 'binding', versions: [{ label: 'As adopted' }] },
      { title: 'Other Covenant', kind: 'declaratory', versions: [{ label: 'First draft' }, { label: 'As adopted' }] },
    ])
    expect(lists.mechanisms?.[0]).toEqual({ name: 'assistance', channel: 'central authority', channels: ['central authority'] })
    expect(lists.safeguards?.find((s) => s.name === 'judge')).toEqual({
      name: 'judge',
      family: 'review',
      fits: ['power', 'mechanism'],
      sides: ['DOMESTIC', 'REQUESTING', 'REQUESTED'],
    })
    expect(lists.safeguards?.map((s) => s.family)).toEqual([
      'cooperation and refusal',
      'cooperation and refusal',
      'general',
      'limits',
      'review',
      'transparency',
      'transparency',
      'transparency',
    ])
    expect(lists.offences).toEqual([
      { name: 'intrusion', class: false },
      { name: 'serious', class: true },
    ])
    for (const name of ['powers', 'rights', 'yardsticks', 'gaps', 'coders', 'sources']) expect(lists[name], name).not.toHaveLength(0)
  })
})

describe('an instrument and its texts', () => {
  it('says when it begins to bind, what its texts are and what is not held', async () => {
    const query = `{ instrument(id: "other") { languages entryRule basis source { title } gaps { missing } origin { file }
      versions { id previous { id } next { id } date stage textHeld instrument { id } } } }`
    expect(await api.ask(query)).toEqual({
      instrument: {
        languages: ['en', 'fr'],
        entryRule: { first: { consents: 3, wait: { days: 90 } }, later: { wait: { days: 30 } } },
        basis: 'SECONDARY',
        source: { title: 'A book' },
        gaps: [{ missing: 'The annex.' }],
        origin: { file: 'data/instruments/other/instrument.yaml' },
        versions: [
          {
            id: 'other/draft',
            previous: null,
            next: { id: 'other/two' },
            date: '2019-05-01',
            stage: 'draft',
            textHeld: false,
            instrument: { id: 'other' },
          },
          {
            id: 'other/two',
            previous: { id: 'other/draft' },
            next: null,
            date: '2020-05-01',
            stage: 'adopted',
            textHeld: false,
            instrument: { id: 'other' },
          },
        ],
      },
    })
  })

  it('gives divisions, recitals, articles and measures in the order of the text', async () => {
    const query = `{ version(id: "demo/one") { divisions { number title children { number } } recitals { summary } articles { number }
      measures { number } offences: measures(kinds: [OFFENCE]) { number } } }`
    expect(await api.ask(query)).toEqual({
      version: {
        divisions: [
          { number: '1', title: 'General', children: [{ number: '1' }] },
          { number: '2', title: 'Powers', children: [{ number: '2' }, { number: '3' }, { number: '4' }] },
          { number: '3', title: 'Cooperation', children: [{ number: '5' }, { number: '6' }] },
          { number: '4', title: 'Final provisions', children: [{ number: '7' }] },
        ],
        recitals: [{ summary: 'Good wishes.' }],
        articles: ['1', '2', '3', '4', '5', '6', '7'].map((number) => ({ number })),
        measures: ['3', '4', '3', '5', '3', '6'].map((number) => ({ number })),
        offences: [{ number: '1' }],
      },
    })
  })

  it('says what concerns the treaty as a whole: safeguards given, found missing, and what may be reserved', async () => {
    const query = `{ version(id: "demo/one") { provides { provision { id } safeguard { id } strength } absences { safeguard { id } covers { id } }
      mayReserve { clause { id } touches { id } howFar notAllowed link { note } } gaps { id } } }`
    expect(await api.ask(query)).toEqual({
      version: {
        provides: [{ provision: { id: 'demo/one/7' }, safeguard: { id: 'safeguard/overseer' }, strength: 'MANDATORY' }],
        absences: [{ safeguard: { id: 'safeguard/channels' }, covers: [{ id: 'demo/one/7' }] }],
        mayReserve: [
          {
            clause: { id: 'demo/one/7' },
            touches: { id: 'demo/one/5' },
            howFar: 'as a whole',
            notAllowed: 'in part',
            link: { note: 'Because the test says so.' },
          },
        ],
        gaps: [{ id: 'gap/annex' }],
      },
    })
  })
})

describe('the release', () => {
  it('says what is held of each instrument and on what basis', async () => {
    const { release } = await api.ask<{
      release: { id: string; engine: string; byInstrument: { basis: object[] }[]; basis: { share: number }[] }
    }>(
      '{ release { id engine builtAt format counts overlay byInstrument { instrument { id } provisions articles measures links absences gaps basis { basis facts share } } basis { basis facts share } } }',
    )
    expect(release.id).toMatch(/^r-[0-9a-f]{12}$/)
    expect(release.engine).toMatch(/^Grafeo 0\.6\.0/)
    expect(release.byInstrument).toMatchObject([
      { instrument: { id: 'demo' }, provisions: 24, articles: 7, measures: 7, links: 22, absences: 4, gaps: 1 },
      { instrument: { id: 'other' }, provisions: 6, articles: 2, measures: 0, links: 7, absences: 0, gaps: 1 },
    ])
    const [demo] = release.byInstrument
    expect(demo?.basis).toEqual([
      { basis: 'TEXT', facts: 3, share: 3 / 50 },
      { basis: 'SECONDARY', facts: 2, share: 2 / 50 },
      { basis: 'RECALLED', facts: 45, share: 45 / 50 },
    ])
    expect(release.basis.reduce((sum, b) => sum + b.share, 0)).toBeCloseTo(1)
  })
})
