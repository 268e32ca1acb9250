import { asProductError, sentenceFor } from './neo4j-errors.ts'
import { type LoadOptions, loadNeo4j } from './neo4j-load.ts'
import { createReading, type ReadTransaction } from './neo4j-reading.ts'
import { connect, inTransaction, type Neo4jSettings } from './neo4j-session.ts'
import { generationOf, readState } from './neo4j-state.ts'
import { troubleOf } from './released.ts'
import type { GraphStore, Health } from './store.ts'
import { withinTime } from './within-time.ts'

const TIMEOUT_MS = 10_000
/** How much later than the server the client gives up, for a server that does not answer at all. */
const GRACE_MS = 1_000

export type Neo4jOptions = Neo4jSettings & Pick<LoadOptions, 'atStep' | 'busyForMs'>

/** A Neo4j server or cluster. Opening succeeds even where none answers: `health` says so, and reading works once it does. */
export function createNeo4jStore({ atStep, busyForMs, ...settings }: Neo4jOptions): GraphStore {
  const { database } = settings
  const driver = connect(settings)
  let engine = 'Neo4j'

  const transaction: ReadTransaction = (timeoutMs, work) => inTransaction(driver, database, { mode: 'READ', timeoutMs }, work)
  const readWhole = createReading(transaction)
  const sayPlainly = (error: unknown) => {
    throw asProductError(error)
  }

  async function health(): Promise<Health> {
    try {
      const info = await driver.getServerInfo({ database })
      engine = info.agent?.replace('/', ' ') ?? 'Neo4j'
      const { release } = await transaction(TIMEOUT_MS, readState)
      return { engine, release, trouble: troubleOf(release) }
    } catch (error) {
      const sentence = sentenceFor(error)
      if (sentence === null) throw error
      return { engine, release: null, trouble: sentence }
    }
  }

  return {
    get engine() {
      return engine
    },
    generation: () => transaction(TIMEOUT_MS, readState).then(generationOf).catch(sayPlainly),
    reading: (work, { timeoutMs = TIMEOUT_MS } = {}) =>
      withinTime(readWhole(timeoutMs, work), timeoutMs, { graceMs: GRACE_MS }).catch(sayPlainly),
    load: (dataset, beforeLoss) => loadNeo4j({ driver, database, atStep, busyForMs }, dataset, beforeLoss).catch(sayPlainly),
    health,
    close: () => driver.close(),
  }
}
