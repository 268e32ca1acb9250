/** Failures a person can act on. Anything else is masked by the API and logged with an id. */
export type ErrorCode = 'BAD_INPUT' | 'NOT_FOUND' | 'TOO_COSTLY' | 'TIMEOUT' | 'UNAVAILABLE' | 'BAD_DATA' | 'BAD_SETTING'

export class ProductError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = code
  }
}

export const badInput = (message: string, details?: Record<string, unknown>) => new ProductError('BAD_INPUT', message, details)
export const notFound = (message: string, details?: Record<string, unknown>) => new ProductError('NOT_FOUND', message, details)
/** `limit` is the most that is allowed of whatever there was too much of. */
export const tooCostly = (message: string, limit: number, details?: Record<string, unknown>) =>
  new ProductError('TOO_COSTLY', message, { ...details, limit })
export const unavailable = (message: string, details?: Record<string, unknown>) => new ProductError('UNAVAILABLE', message, details)
export const timedOut = (message: string, details?: Record<string, unknown>) => new ProductError('TIMEOUT', message, details)
