import type { TypedDocumentString } from './generated/graphql.ts'

/** `code` is the API's; `passing` is true where trying again may help. */
export class AnswerError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly passing: boolean,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'AnswerError'
  }
}

interface Reply<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

const endpoint = () => new URL('graphql', new URL('.', window.location.href.split('#')[0]))

/** Asks the API one operation, by POST, so that what somebody reads about stays out of addresses and logs. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch(endpoint(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: String(document), variables }),
    signal: signal ?? null,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new AnswerError('The server cannot be reached. Is it still running?', 'UNAVAILABLE', true)
  })
  const reply = await read<Result>(response)
  const [first] = reply.errors ?? []
  if (first) {
    const code = String(first.extensions?.code ?? 'UNKNOWN')
    throw new AnswerError(first.message, code, code === 'UNAVAILABLE' || code === 'TIMEOUT', first.extensions)
  }
  if (!reply.data) throw new AnswerError('The server gave no answer.', 'UNKNOWN', true)
  return reply.data
}

async function read<Result>(response: Response): Promise<Reply<Result>> {
  try {
    return (await response.json()) as Reply<Result>
  } catch {
    throw new AnswerError(`The server answered in a form this page cannot read (HTTP ${response.status}).`, 'UNKNOWN', true)
  }
}
