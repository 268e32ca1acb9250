import { randomBytes } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { ProductError } from '../errors.ts'

/** Where an unexpected failure is written down; the answer carries only its id. */
export type Report = (id: string, error: unknown) => void

const SOON_SECONDS = 2

interface Http {
  status: number
  headers?: Record<string, string>
  /** Whether a client that takes plain JSON is to find the error in an answer of status 200. */
  spec?: boolean
}
const REFUSED: Http = { spec: true, status: 400 }

/** Status and headers of an error that leaves no answer. */
export function httpOf({ code, details }: ProductError): Http {
  if (code === 'TIMEOUT') return { status: 504 }
  if (code === 'UNAVAILABLE') return { status: 503, headers: { 'Retry-After': String(details.retryAfterSeconds ?? SOON_SECONDS) } }
  return REFUSED
}

/**
 * An error as people and programs get it: a sentence, `extensions.code`, and where in the question it arose. What is neither the
 * question's fault nor an expected trouble of ours is masked under an id.
 */
export function present(error: unknown, report: Report): GraphQLError {
  const cause = rootOf(error)
  const at = error instanceof GraphQLError ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path } : {}
  if (cause instanceof ProductError) {
    const http = httpOf(cause)
    // An error of a single field leaves the rest of the answer.
    const leavesRest = http === REFUSED && error instanceof GraphQLError && error.path !== undefined
    return new GraphQLError(cause.message, { ...at, extensions: { ...cause.details, code: cause.code, ...(!leavesRest && { http }) } })
  }
  if (cause instanceof GraphQLError && !cause.path) {
    const { http, code, limit } = cause.extensions
    const { message, costly } = inOurWords(cause.message)
    const kept = costly || code === 'TOO_COSTLY' ? 'TOO_COSTLY' : 'BAD_INPUT'
    return new GraphQLError(message, {
      ...at,
      extensions: { ...(limit !== undefined && { limit }), code: kept, http: http ?? REFUSED },
    })
  }
  const id = randomBytes(6).toString('hex')
  report(id, cause)
  const message = `Something went wrong here; it is no fault of the question. If it stays so, report it with the id ${id}.`
  return new GraphQLError(message, { ...at, extensions: { code: 'INTERNAL', id, http: { status: 500 } } })
}

/** The error a resolver threw, under what the executor wrapped around it. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error
}

/** What the library says of these tells neither why nor what to do. */
function inOurWords(message: string): { message: string; costly: boolean } {
  if (message === 'Validation aborted.')
    return {
      message: 'The same fields are asked for so many times over that comparing them costs too much. Ask for each once.',
      costly: true,
    }
  if (message.startsWith('Too many validation errors'))
    return { message: 'There are more mistakes than are listed here. Mend these first, then ask again.', costly: false }
  if (message === 'Could not determine what operation to execute.')
    return {
      message: 'The document holds several operations, or none of the name given. Say by operationName which is meant.',
      costly: false,
    }
  return { message, costly: false }
}
