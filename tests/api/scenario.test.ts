import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

interface Step {
  holds: boolean | null
  sentence: string
  missing: string | null
  citations: { id: string }[]
  children: Step[]
}
interface Answer {
  best: string
  sentence: string
  caution: string
  asKnownOn: string
  asks: { fact: string; would: { value: string; best: string }[]; instruments: { id: string }[] }[]
  bases: {
    instrument: { id: string }
    outcome: string
    provision: { id: string }
    via: { id: string } | null
    sentence: string
    missing: string[]
    otherTreaties: { id: string }[]
    steps: Step[]
    refusalGrounds: { safeguard: { id: string }; force: string | null; form: string | null; strength: string | null }[]
    safeguards: { safeguard: { id: string }; appliesTo: string[] }[]
  }[]
  requestedRights: { instrument: { id: string }; kind: string; complaint: { id: string } | null; bars: { id: string }[] }[]
}
const STEP = 'holds sentence missing citations { id title }'
const QUERY = `query ($input: ScenarioInput!) { scenario(input: $input) {
  best sentence caution asKnownOn asks { fact would { value best } instruments { id } }
  bases { instrument { id } outcome provision { id } via { id } sentence missing otherTreaties { id }
    steps { ${STEP} children { ${STEP} children { ${STEP} } } }
    refusalGrounds { safeguard { id } force form strength } safeguards { safeguard { id } appliesTo } }
  requestedRights { instrument { id } kind complaint { id } bars { id } } } }`

const BETWEEN = {
  requesting: 'state/FRA',
  requested: 'state/BRA',
  mechanism: 'mechanism/preservation-abroad',
  conduct: 'offence/illegal-access',
  on: '2026-04-01',
}
const ask = async (input: object = {}) => (await api.ask<{ scenario: Answer }>(QUERY, { input: { ...BETWEEN, ...input } })).scenario
const basisOf = (answer: Answer, instrument: string) => answer.bases.find((b) => b.instrument.id === instrument)
const stepsOf = (steps: Step[]): Step[] => steps.flatMap((s) => [s, ...stepsOf(s.children ?? [])])

describe('a scenario between two States', () => {
  it('answers in a sentence, treaty by treaty, with steps that cite what decided them', async () => {
    const answer = await ask()
    expect(answer.best).toBe('SHALL')
    expect(answer.sentence).toContain('Brazil has to help')
    const budapest = basisOf(answer, 'budapest')
    expect([budapest?.outcome, budapest?.provision.id]).toEqual(['SHALL', 'budapest/2001/29'])
    expect(basisOf(answer, 'uncc')?.outcome).toBe('NO_BASIS')
    const steps = stepsOf(budapest?.steps ?? [])
    expect(steps.every((s) => s.sentence.length > 0)).toBe(true)
    expect(steps.flatMap((s) => s.citations.map((c) => c.id))).toContain('budapest/2001/29')
  })

  it('shows grounds with a force and no strength, and protections with their side', async () => {
    const budapest = basisOf(await ask(), 'budapest')
    for (const g of budapest?.refusalGrounds ?? []) expect(g.strength).toBeNull()
    expect(budapest?.refusalGrounds.map((g) => g.safeguard.id)).toContain('safeguard/refusal-political-offence')
    const sides = new Set(budapest?.safeguards.flatMap((s) => s.appliesTo))
    expect([...sides].sort()).toEqual(['REQUESTED', 'REQUESTING'])
    expect(budapest?.otherTreaties.map((p) => p.id)).toEqual(['budapest/2001/39'])
  })

  it('goes through the general article where a treaty has none of its own', async () => {
    const answer = await ask({ mechanism: 'mechanism/stored-data-access-abroad', conduct: 'offence/corruption', on: '2013-01-01' })
    const uncac = basisOf(answer, 'uncac')
    expect([uncac?.provision.id, uncac?.via?.id]).toEqual(['uncac/2003/46', 'mechanism/mutual-legal-assistance'])
    expect(uncac?.sentence).toContain('art. 46, through mutual legal assistance, since')
    expect(uncac?.sentence).not.toContain('mechanism/')
  })

  it('names the fact that is missing, and what either value would decide', async () => {
    const unknown = await ask({ mechanism: 'mechanism/extradition', conduct: 'offence/corruption', on: '2013-01-01' })
    const [uncac, fact] = [basisOf(unknown, 'uncac'), unknown.asks.find((a) => a.fact === 'dualCriminality')]
    expect(uncac?.outcome).toBe('UNDETERMINED')
    expect(uncac?.missing.join()).toContain('If yes: it has to help; if no: it may help')
    expect(fact?.instruments.map((i) => i.id)).toContain('uncac')
    const given = await ask({ mechanism: 'mechanism/extradition', conduct: 'offence/corruption', on: '2013-01-01', dualCriminality: 'NO' })
    expect(basisOf(given, 'uncac')?.outcome).toBe('MAY')
  })

  it('says of nothing found what was not searched', async () => {
    const { best, sentence } = await ask({ requested: 'state/PRK', on: '2026-04-01' })
    expect(best).toBe('NO_BASIS')
    expect(sentence).toMatch(/None of the \d+ instruments held .* were not searched\./)
  })

  it('takes a treaty to be joined, and to be in force, where that is asked', async () => {
    const assume = ['state/FRA', 'state/BRA'].map((state) => ({ state, instrument: 'uncc' }))
    expect(basisOf(await ask({ assume }), 'uncc')?.outcome).toBe('NO_BASIS')
    expect(basisOf(await ask({ assume, assumeInForce: true }), 'uncc')?.outcome).toBe('SHALL')
  })

  it('leaves open what a regional organization may do itself', async () => {
    const { bases } = await ask({ requested: 'state/EU', assume: [], on: '2026-04-01' })
    for (const { outcome } of bases) expect(['UNDETERMINED', 'NO_BASIS']).toContain(outcome)
  })

  it('lists rights treaties, the duties that may bar help and where a person may complain', async () => {
    const iccpr = (await ask()).requestedRights.find((r) => r.instrument.id === 'iccpr')
    expect(iccpr).toMatchObject({ kind: 'PARTY', complaint: { id: 'iccpr-op1/1966/1' }, bars: [{ id: 'iccpr/1966/7' }] })
    expect((await ask({ requested: 'state/USA' })).requestedRights.find((r) => r.instrument.id === 'iccpr')?.complaint).toBeNull()
  })

  it('costs at most four statements, whatever is asked for of it', async () => {
    const input = JSON.stringify(BETWEEN).replace(/"(\w+)":/g, '$1:')
    expect(await api.statements(QUERY.replace('query ($input: ScenarioInput!) ', '').replace('$input', input))).toBeLessThanOrEqual(4)
  })

  it.each([
    ['the same State twice', { requested: 'state/FRA' }, 'BAD_INPUT', 'the same'],
    ['a State that is none', { requested: 'state/XXX' }, 'NOT_FOUND', 'state/XXX'],
    ['a mechanism that is none', { mechanism: 'mechanism/none' }, 'NOT_FOUND', 'mechanism/none'],
    ['a power instead of a mechanism', { mechanism: 'power/content-interception' }, 'NOT_FOUND', 'power/content-interception'],
    ['a conduct that is none', { conduct: 'offence/none' }, 'NOT_FOUND', 'offence/none'],
    ['years below nothing', { maxPenaltyRequested: -1 }, 'BAD_INPUT', 'maxPenaltyRequested'],
    ['a day that is none', { on: '2026-02-30' }, 'BAD_INPUT', 'day'],
    ['a class of crimes instead of a conduct', { conduct: 'offence/own' }, 'BAD_INPUT', 'class of crimes'],
    ['an empty day', { on: '' }, 'BAD_INPUT', 'day'],
    ['years without end', { maxPenaltyRequesting: 1e9 }, 'BAD_INPUT', 'maxPenaltyRequesting'],
    ['a fact that is neither yes nor no', { coercive: 'MAYBE' }, 'BAD_INPUT', 'MAYBE'],
    ['a third State taken to have joined', { assume: [{ state: 'state/DEU', instrument: 'uncc' }] }, 'BAD_INPUT', 'state/DEU'],
    ['more than there can be', { assume: Array(101).fill({ state: 'state/FRA', instrument: 'uncc' }) }, 'BAD_INPUT', '101'],
    ['a field that is none', { secret: 1 }, 'BAD_INPUT', 'secret'],
    ['an assumed treaty that is none', { assume: [{ state: 'state/FRA', instrument: 'none' }] }, 'NOT_FOUND', 'none'],
  ])('refuses %s', async (_, input, code, words) => {
    const refused = await api.refused(QUERY, { input: { ...BETWEEN, ...input } })
    expect([refused.code, refused.message]).toEqual([code, expect.stringContaining(words)])
  })
})

describe('pairs of States', () => {
  interface Pairs {
    totalCount: number
    edges: {
      cursor: string
      node: { a: { id: string }; b: { id: string }; bases: { mechanism: { id: string }; instruments: { id: string }[] }[] }
    }[]
    pageInfo: { hasNextPage: boolean }
  }
  const FIELDS =
    'totalCount pageInfo { hasNextPage } edges { cursor node { a { id } b { id } bases { mechanism { id } instruments { id } } } }'
  const pairs = async (args: string) => (await api.ask<{ pairs: Pairs }>(`{ pairs(${args}) { ${FIELDS} } }`)).pairs

  it('are those that a scenario finds bound', async () => {
    const { edges } = await pairs('mechanism: "mechanism/preservation-abroad", state: "state/BRA", on: "2026-04-01", first: 100')
    const france = edges.find((e) => [e.node.a.id, e.node.b.id].includes('state/FRA'))
    expect(france?.node.bases).toEqual([{ mechanism: { id: 'mechanism/preservation-abroad' }, instruments: [{ id: 'budapest' }] }])
  })

  it('come page by page, each once', async () => {
    const first = await pairs('mechanism: "mechanism/extradition", on: "2013-01-01", first: 100')
    const next = await pairs(`mechanism: "mechanism/extradition", on: "2013-01-01", first: 100, after: "${first.edges.at(-1)?.cursor}"`)
    const cursors = [...first.edges, ...next.edges].map((e) => e.cursor)
    expect(new Set(cursors).size).toBe(200)
    expect(first.totalCount).toBeGreaterThan(200)
  })

  it('would be more if States joined a treaty, once it is taken to be in force', async () => {
    const query = (inForce: boolean) => `{ newPairs(instrument: "uncc", mechanism: "mechanism/interception-abroad",
      adding: ["state/VNM", "state/QAT"], on: "2026-04-01", assumeInForce: ${inForce}) { caution pairs { totalCount edges { node { a { id } b { id } } } } } }`
    const { newPairs } = await api.ask<{ newPairs: { caution: string; pairs: Pairs } }>(query(true))
    expect(newPairs.pairs.edges.map((e) => [e.node.a.id, e.node.b.id])).toEqual([['state/QAT', 'state/VNM']])
    expect(newPairs.caution).toContain('not searched')
    expect((await api.ask<{ newPairs: { pairs: Pairs } }>(query(false))).newPairs.pairs.totalCount).toBe(0)
  })
})
