import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesOf } from '../../server/ingest/read.ts'
import { realApi, type TestApi } from '../support/api.ts'
import { dataFiles } from '../support/corpus.ts'

interface Answered {
  bases: { instrument: { id: string }; outcome: string }[]
  requestedRights: { instrument: { id: string }; complaint: { id: string } | null }[]
}
const QUERY = `query ($input: ScenarioInput!) { scenario(input: $input) {
  bases { instrument { id } outcome } requestedRights { instrument { id } complaint { id } } } }`
const enumOf = (word: string) => word.toUpperCase().replaceAll('-', '_')

const files = await dataFiles()
const questions = filesOf(files, 'scenario-questions').flatMap((f) => f.value.questions)
const readers = filesOf(files, 'scenario-answers').map((f) => f.value)
const settled = new Map(filesOf(files, 'scenario-settlements').flatMap((f) => f.value.settled.map((s) => [s.question, s])))

/** What an answer says, in a form that two can be compared by: a treaty that is not named gives no basis. */
interface Read {
  outcomes: Record<string, string>
  complaintsAgainstRequested?: string[] | undefined
}
const saidOf = ({ outcomes, complaintsAgainstRequested: complaints }: Read) => ({
  outcomes: Object.fromEntries(
    Object.entries(outcomes)
      .filter(([, o]) => o !== 'no-basis')
      .sort(),
  ),
  complaints: complaints ? [...complaints].sort() : 'nobody looked',
})
const answersTo = (id: string) => readers.flatMap((r) => r.answers.filter((a) => a.question === id))
const differs = (id: string) => new Set(answersTo(id).map((a) => JSON.stringify(saidOf(a)))).size > 1
/** What stands: what was settled, or what all readers said. */
const standing = (id: string): Read => settled.get(id) ?? answersTo(id)[0] ?? expect.fail(`nobody answered ${id}`)

describe('two readers', () => {
  it('have each answered every question', () => {
    expect(readers.length).toBeGreaterThanOrEqual(2)
    const asked = questions.map((q) => q.id).sort()
    for (const { by, answers } of readers) expect(answers.map((a) => a.question).sort(), by).toEqual(asked)
  })
  it('differ only where it is settled, and what is settled is what they differ in', () => {
    const different = questions.map((q) => q.id).filter(differs)
    expect([...settled.keys()].sort()).toEqual(different.sort())
  })
  it('are said to be wrong only where what stands is not what they said', () => {
    const wrong = [...settled].flatMap(([id, { corrects }]) => corrects.map((by) => ({ id, by })))
    for (const { id, by } of wrong) {
      const given = readers.find((r) => r.by === by)?.answers.find((a) => a.question === id) ?? expect.fail(`${by} did not answer ${id}`)
      expect(saidOf(given), `${id}, ${by}`).not.toEqual(saidOf(standing(id)))
    }
  })
})

describe('the API', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await realApi()
  }, 120_000)
  afterAll(() => api.close())
  const ask = async ({ facts, ...rest }: Omit<(typeof questions)[number], 'id'>) => {
    const given = Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, typeof v === 'string' ? enumOf(v) : v]))
    return (await api.ask<{ scenario: Answered }>(QUERY, { input: { ...rest, ...given } })).scenario
  }

  it('answers every worked scenario as what stands, treaty by treaty', async () => {
    const differences: string[] = []
    for (const { id, ...question } of questions) {
      const { outcomes, complaintsAgainstRequested } = standing(id)
      const scenario = await ask(question)
      const said = new Map(scenario.bases.map((b) => [b.instrument.id, b.outcome]))
      for (const instrument of new Set([...said.keys(), ...Object.keys(outcomes)])) {
        const read = enumOf(outcomes[instrument] ?? 'no-basis')
        const answered = said.get(instrument) ?? 'NO_BASIS'
        if (read !== answered) differences.push(`${id}, ${instrument}: read ${read}, answered ${answered}`)
      }
      if (!complaintsAgainstRequested) continue
      const open = scenario.requestedRights.filter((r) => r.complaint).map((r) => r.instrument.id)
      if (open.join() !== complaintsAgainstRequested.join())
        differences.push(`${id}: read complaints under [${complaintsAgainstRequested}], answered [${open}]`)
    }
    expect(differences).toEqual([])
  }, 120_000)

  it('lets a federal reservation narrow what a State does at home, and not what it helps with', async () => {
    const penalties = { dualCriminality: 'yes', maxPenaltyRequesting: 3, maxPenaltyRequested: 3 } as const
    const both = {
      mechanism: 'mechanism/extradition',
      conduct: 'offence/illegal-access',
      on: '2010-01-01',
      assume: [],
      assumeInForce: false,
    }
    for (const [requesting, requested] of [
      ['state/EST', 'state/USA'],
      ['state/USA', 'state/EST'],
    ] as const) {
      const { bases } = await ask({ ...both, requesting, requested, facts: penalties })
      expect(bases.find((b) => b.instrument.id === 'budapest')?.outcome, `${requesting} asks`).toBe('SHALL')
    }
  })
})
