import neo4j, { type Driver, type Transaction } from 'neo4j-driver'
import { toNeo4j } from './neo4j-values.ts'
import { queryText, type Run } from './queries.ts'

export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database: string
}

export const connect = ({ uri, user, password }: Neo4jSettings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    // All rows at once: every statement is limited, and a reader who waits should not wait to ask for the rest.
    fetchSize: -1,
  })

export const runOn = (on: Pick<Transaction, 'run'>): Run =>
  async function run<R extends object>(...[folder, name, params, fixed]: Parameters<Run>) {
    const result = await on.run(queryText('neo4j', folder, name, fixed), toNeo4j(params ?? {}))
    return result.records.map((record) => record.toObject()) as R[]
  }

interface InTransaction {
  mode: 'READ' | 'WRITE'
  /** The server ends the transaction after this long. */
  timeoutMs: number
  /** Told when everything is written and nothing is committed yet. */
  beforeCommit?: () => unknown
}

/**
 * Runs `work` in one transaction on one member of a cluster: committed where it succeeds, rolled back where it throws. Statements go out
 * behind the word that begins it, without waiting for an answer, and what was read is given back before the word that ends it is answered.
 */
export async function inTransaction<T>(
  driver: Driver,
  database: string,
  { mode, timeoutMs, beforeCommit }: InTransaction,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database, defaultAccessMode: mode })
  const transaction = session.beginTransaction({ timeout: Math.max(1, Math.ceil(timeoutMs)) })
  const close = () => session.close().catch(() => {})
  try {
    const result = await work(runOn(transaction))
    await beforeCommit?.()
    const committed = transaction.commit()
    if (mode === 'WRITE') await committed.finally(close)
    else committed.catch(() => {}).finally(close)
    return result
  } catch (error) {
    if (transaction.isOpen()) await transaction.rollback().catch(() => {})
    await close()
    throw error
  }
}
