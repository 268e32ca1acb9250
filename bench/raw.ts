import neo4j from 'neo4j-driver'
import { queryText } from '../server/graph/queries.ts'
import type { Statement } from './serving.ts'

export type Raw = (statements: Statement[]) => Promise<unknown>

/** A plain driver session: the statements one after another in one read transaction, their records taken as they come. */
export function neo4jRaw(uri: string): { raw: Raw; close(): Promise<void> } {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true })
  const raw: Raw = async (statements) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      await session.executeRead(async (transaction) => {
        for (const { name, params } of statements) {
          const { records } = await transaction.run(queryText('neo4j', 'read', name), params)
          for (const record of records) record.toObject()
        }
      })
    } finally {
      await session.close()
    }
  }
  return { raw, close: () => driver.close() }
}
