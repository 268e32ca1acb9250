import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerId, parseAnswerId } from '../../server/questions/index.ts'
import { realApi, type TestApi } from '../support/api.ts'

const ANSWER = `query ($question: ID!, $args: JSON) { answer(question: $question, args: $args) { id args rows } }`
const CITED = 'query ($id: ID!) { cited(id: $id) { sameRelease missingRelease answer { id rows } } }'
const LACKS = 'question/lacks-safeguard'

interface Answer {
  id: string
  args: Record<string, string>
  rows: Record<string, unknown>[]
}

let api: TestApi
beforeAll(async () => {
  api = await realApi()
}, 120_000)
afterAll(() => api.close())

describe('what a question is asked with', () => {
  it.each([
    ['an unknown question', { question: 'question/none' }, 'NOT_FOUND', /no question question\/none/],
    ['a parameter that it has not', { question: LACKS, args: { state: 'state/fra' } }, 'BAD_INPUT', /args\.state/],
    ['a thing of another kind', { question: LACKS, args: { version: 'safeguard/notification' } }, 'BAD_INPUT', /args\.version/],
    ['an id of nothing', { question: LACKS, args: { version: 'uncc/none' } }, 'BAD_INPUT', /args\.version/],
    ['a number', { question: LACKS, args: { version: 7 } }, 'BAD_INPUT', /args\.version/],
    ['a list in place of arguments', { question: LACKS, args: ['uncc/final'] }, 'BAD_INPUT', /args/],
    ['the name of something of every object', { question: LACKS, args: { constructor: 'x' } }, 'BAD_INPUT', /args\.constructor/],
  ])('refuses %s, in a sentence', async (_, variables, code, says) => {
    const refused = await api.refused(ANSWER, variables)
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(says)
  })
})

describe('an answer that is cited', () => {
  it('comes back as it was, from the same release', async () => {
    const args = { version: 'uncc/zero', safeguard: 'safeguard/notification' }
    const { answer } = await api.ask<{ answer: Answer }>(ANSWER, { question: LACKS, args })
    const { cited } = await api.ask<{ cited: { sameRelease: boolean; answer: Answer } }>(CITED, { id: answer.id })
    expect(cited.sameRelease).toBe(true)
    expect(cited.answer.rows).toEqual(answer.rows)
  })

  it('names every argument, also one that was left to its example', async () => {
    const { answer } = await api.ask<{ answer: Answer }>(ANSWER, { question: LACKS, args: { version: 'uncc/zero' } })
    expect(Object.keys(answer.args).sort()).toEqual(['safeguard', 'version'])
    expect(parseAnswerId(answer.id).args).toEqual(answer.args)
  })

  it('names the release that is missing, beside the answer of today', async () => {
    const id = answerId({ release: 'r-000000000000', question: LACKS, args: { version: 'uncc/zero' } })
    const { cited } = await api.ask<{ cited: { sameRelease: boolean; missingRelease: string; answer: Answer } }>(CITED, { id })
    expect(cited).toMatchObject({ sameRelease: false, missingRelease: 'r-000000000000' })
    expect(cited.answer.id).not.toBe(id)
  })

  it.each(['', 'r-1/x', 'r-000000000000/lacks-safeguard;version', 'r-000000000000/lacks-safeguard;version=%E0%A4%A'])(
    'is refused by an id that is none: %s',
    async (id) => {
      expect((await api.refused(CITED, { id })).code).toBe('BAD_INPUT')
    },
  )
})
