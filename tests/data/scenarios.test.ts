import { afterAll, beforeAll, expect, it } from 'vitest'
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

let api: TestApi
beforeAll(async () => {
  api = await realApi()
}, 120_000)
afterAll(() => api.close())

const files = await dataFiles()
const questions = filesOf(files, 'scenario-questions').flatMap((f) => f.value.questions)
const answers = filesOf(files, 'scenario-answers').flatMap((f) => f.value.answers)

it('answers every worked scenario as its reader did, treaty by treaty', async () => {
  const differences: string[] = []
  for (const { question, outcomes, complaintsAgainstRequested } of answers) {
    const { id, facts, ...rest } = questions.find((q) => q.id === question) ?? expect.fail(`no question ${question}`)
    const tri = Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, typeof v === 'string' ? enumOf(v) : v]))
    const { scenario } = await api.ask<{ scenario: Answered }>(QUERY, { input: { ...rest, ...tri } })
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
