import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { ProductError, unavailable } from '../errors.ts'

const codeOf = (error: unknown) => (error instanceof Neo4jError ? error.code : '')

export const isOutOfTime = (error: unknown) => /TransactionTimedOut/.test(codeOf(error))
export const mayTryAgain = (error: unknown) => error instanceof Neo4jError && (isRetryableError(error) || isOutOfReach(error))
/** No server there, or one that is starting or stopping. */
const isOutOfReach = (error: unknown) => /^(ServiceUnavailable|SessionExpired)$|\.DatabaseUnavailable$/.test(codeOf(error))

/** A sentence for what a person can do something about; null for anything else. */
export function sentenceFor(error: unknown): string | null {
  const code = codeOf(error)
  if (isOutOfReach(error)) return 'Neo4j does not answer at the address in NEO4J_URI. Start it, or correct the address.'
  if (/Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/.test(code))
    return 'Neo4j refuses NEO4J_USER and NEO4J_PASSWORD.'
  if (/Database\.DatabaseNotFound/.test(code)) return 'Neo4j has no database of the name in NEO4J_DATABASE.'
  if (/Security\.Forbidden/.test(code)) return 'The user in NEO4J_USER may not do this in Neo4j.'
  if (/MemoryPoolOutOfMemory|OutOfMemoryError|StackOverFlow/.test(code))
    return "Neo4j's memory cannot hold these changes at once. Give it a larger heap (server.memory.heap.max_size)."
  // What may well go the next time, and was tried again in vain.
  if (mayTryAgain(error)) return 'Neo4j cannot answer just now. Try again in a moment.'
  return null
}

/** The error a caller gets: a sentence without anything internal where there is one, else what came. */
export function asProductError(error: unknown): unknown {
  if (error instanceof ProductError) return error
  const sentence = sentenceFor(error)
  return sentence === null ? error : unavailable(sentence, { retryAfterSeconds: 5 })
}
