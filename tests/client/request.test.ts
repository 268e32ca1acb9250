// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReleaseDocument } from '../../client/api/generated/graphql.ts'
import { AnswerError, ask } from '../../client/api/request.ts'

afterEach(() => vi.unstubAllGlobals())

const answers = (response: () => Promise<Response>) => {
  const fetching = vi.fn(async (_address: URL, _init: RequestInit) => response())
  vi.stubGlobal('fetch', fetching)
  return fetching
}
const failure = async (): Promise<AnswerError> => {
  const error = await ask(ReleaseDocument, {}).catch((caught: unknown) => caught)
  if (!(error instanceof AnswerError)) throw new Error('expected an AnswerError')
  return error
}

describe('asking the API', () => {
  it('sends nothing in the address and nothing about the reader', async () => {
    const fetching = answers(async () => Response.json({ data: { release: { id: 'r-1', builtAt: '2026-01-01' } } }))
    await expect(ask(ReleaseDocument, {})).resolves.toEqual({ release: { id: 'r-1', builtAt: '2026-01-01' } })
    const [address, init] = fetching.mock.calls[0] ?? []
    expect(address?.search).toBe('')
    expect(address?.pathname).toMatch(/\/graphql$/)
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it('passes on the sentence and the code of an error, and that trying again is no use', async () => {
    answers(async () =>
      Response.json({
        data: null,
        errors: [{ message: 'No text has the id x/y.', extensions: { code: 'NOT_FOUND', nearest: 'uncc/final/28' } }],
      }),
    )
    expect(await failure()).toMatchObject({
      message: 'No text has the id x/y.',
      code: 'NOT_FOUND',
      passing: false,
      details: { nearest: 'uncc/final/28' },
    })
  })

  it('knows a busy server from a wrong question', async () => {
    answers(async () =>
      Response.json({ errors: [{ message: 'Four heavy questions are running.', extensions: { code: 'UNAVAILABLE' } }] }, { status: 503 }),
    )
    expect((await failure()).passing).toBe(true)
  })

  it('says in a sentence that nobody answers, or that somebody else does', async () => {
    answers(() => Promise.reject(new TypeError('fetch failed')))
    expect((await failure()).message).toMatch(/cannot be reached/)
    answers(async () => new Response('<html>Bad gateway</html>', { status: 502 }))
    expect((await failure()).message).toMatch(/cannot read \(HTTP 502\)/)
  })
})
