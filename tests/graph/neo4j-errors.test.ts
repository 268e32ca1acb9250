import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { asProductError, mayTryAgain } from '../../server/graph/neo4j-errors.ts'

/** An error as the driver makes one of what the server said. */
const said = (code: string) => new (Neo4jError as unknown as new (...args: string[]) => Error)('words of the server at 10.0.0.1', code)

describe('what Neo4j says while it cannot answer', () => {
  it('is UNAVAILABLE with a sentence of ours, and tried again, also while it stops or starts', () => {
    const codes = [
      'ServiceUnavailable',
      'SessionExpired',
      'Neo.TransientError.General.DatabaseUnavailable',
      'Neo.TransientError.Database.DatabaseUnavailable',
      'Neo.DatabaseError.General.DatabaseUnavailable',
      'Neo.TransientError.Transaction.DeadlockDetected',
    ]
    for (const code of codes) {
      const error = asProductError(said(code))
      expect(error, code).toMatchObject({ code: 'UNAVAILABLE', message: expect.stringMatching(/^Neo4j .+\.$/) })
      expect((error as Error).message, code).not.toContain('10.0.0.1')
      expect(mayTryAgain(said(code)), code).toBe(true)
    }
  })

  it('stays what it is where it is a fault of ours', () => {
    const fault = said('Neo.ClientError.Statement.SyntaxError')
    expect(asProductError(fault)).toBe(fault)
    expect(mayTryAgain(fault)).toBe(false)
  })
})
