import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { queryNames, queryText } from '../../server/graph/queries.ts'
import { filesOf } from '../../server/ingest/read.ts'
import { realApi, type TestApi } from '../support/api.ts'
import { dataFiles } from '../support/corpus.ts'

interface Answered {
  answer: {
    id: string
    title: string
    sentence: string
    rows: Record<string, unknown>[]
    total: number
    findings: Record<'yes' | 'no' | 'unknown', number> | null
    citations: { id: string; title: string }[]
    caution: string | null
    missing: string | null
  }
}
const QUERY = `query ($question: ID!, $args: JSON) { answer(question: $question, args: $args) {
  id title sentence rows total findings { yes no unknown } citations { id title } caution missing } }`

/** An answer that somebody worked out by reading `data/`: its figures where all was counted, and rows that must be among it. */
interface Worked {
  question: string
  args?: Record<string, string>
  why: string
  total?: number
  findings?: { yes: number; no: number; unknown: number }
  rows?: Record<string, unknown>[]
}
const worked: Worked[] = parse(readFileSync(new URL('./worked.yaml', import.meta.url), 'utf8')).answers

let api: TestApi
beforeAll(async () => {
  api = await realApi()
}, 120_000)
afterAll(() => api.close())

const questions = filesOf(await dataFiles(), 'questions').flatMap((f) => f.value.questions)
const nameOf = (id: string) => id.replace(/^question\//, '')

it('has one Cypher for each question, which takes its parameters and gives its columns', () => {
  expect(queryNames('grafeo', 'questions')).toEqual(questions.map((q) => nameOf(q.id)).sort())
  for (const { id, parameters, columns } of questions) {
    const code = queryText('grafeo', 'questions', nameOf(id)).replace(/\/\/[^\n]*/g, '')
    const taken = [...new Set([...code.matchAll(/\$(\w+)/g)].map((m) => m[1]))].sort()
    expect(taken, id).toEqual(parameters.map((p) => p.name).sort())
    const given = code.slice(code.lastIndexOf('RETURN'))
    for (const { name } of columns) expect(given, `${id} gives ${name}`).toMatch(new RegExp(`\\b${name}\\b`))
    expect(code, `${id} has an order`).toMatch(/ORDER BY[^}]*$/)
    expect(code, `${id} only reads`).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/)
  }
})

it.each(questions)('$id answers its example, in words that are whole', async ({ id, columns, missing }) => {
  const { answer } = await api.ask<Answered>(QUERY, { question: id })
  for (const text of [answer.title, answer.sentence, answer.caution ?? '', answer.missing ?? '']) expect(text).not.toMatch(/[{}]|undefined/)
  expect(answer.total > 0 || missing !== undefined, 'has rows, or says what is missing').toBe(true)
  const cited = new Set(answer.citations.map((c) => c.id))
  for (const row of answer.rows)
    for (const { name, holds } of columns) {
      const value = row[name]
      if (value === null) continue
      if (holds === 'thing') expect(cited).toContain(value)
      else if (holds === 'things') for (const one of value as string[]) expect(cited).toContain(one)
      else if (holds === 'number') expect(value).toBeTypeOf('number')
      else if (holds === 'finding') expect(['yes', 'no', 'unknown']).toContain(value)
      else expect(value).toBeTypeOf('string')
    }
})

it.each(questions)('$id has an answer that somebody worked out', ({ id }) => {
  expect(worked.map((w) => w.question)).toContain(id)
})

it.each(worked)('$question: $why', async ({ question, args, total, findings, rows = [] }) => {
  const { answer } = await api.ask<Answered>(QUERY, { question, args })
  if (total !== undefined) expect(answer.total).toBe(total)
  if (findings) expect(answer.findings).toEqual(findings)
  for (const row of rows) expect(answer.rows).toContainEqual(expect.objectContaining(row))
})
