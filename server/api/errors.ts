import { randomBytes } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { ProductError } from '../errors.ts'

/** Where an unexpected failure is written down; the answer carries only its id. */
export type Report = (id: string, error: unknown) => void

const SOON_SECONDS = 2

/** Status and headers of errors that are no fault of the question. */
function httpOf({ code, details }: ProductError) {
  if (code === 'TIMEOUT') return { status: 504 }
  if (code === 'UNAVAILABLE') return { status: 503, headers: { 'Retry-After': String(details.retryAfterSeconds ?? SOON_SECONDS) } }
  return undefined
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
    return new GraphQLError(cause.message, { ...at, extensions: { ...cause.details, code: cause.code, ...(http && { http }) } })
  }
  if (cause instanceof GraphQLError && !cause.path) {
    const { http, code, ...rest } = cause.extensions
    const kept = code === 'TOO_COSTLY' ? code : 'BAD_INPUT'
    return new GraphQLError(cause.message, { ...at, extensions: { ...rest, code: kept, http: http ?? { spec: true, status: 400 } } })
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
