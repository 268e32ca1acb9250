import type { Driver } from 'neo4j-driver'
import { unavailable } from '../errors.ts'
import type { GraphDataset } from '../model/graph.ts'
import { type AtStep, applyChanges, assertWhole } from './apply.ts'
import { type ChangeSet, countChanges, diff, lossOf, type StoredLink, type StoredNode } from './diff.ts'
import { createCommitGate } from './neo4j-commit-gate.ts'
import { isOutOfTime } from './neo4j-errors.ts'
import { inTransaction, runOn } from './neo4j-session.ts'
import { readState } from './neo4j-state.ts'
import { queryNames, type Run } from './queries.ts'
import { isSame, unchanged } from './released.ts'
import type { BeforeLoss, LoadReport } from './store.ts'

export const NEO4J_STEPS = ['begun', 'written', 'closed', 'committed', 'finished'] as const

/** How long one load may take, its wait for another one included. */
const LOAD_MS = 120_000

export interface LoadOptions {
  driver: Driver
  database: string
  atStep?: AtStep
  /** How long a load that died while it was committed keeps readers out. */
  busyForMs?: number
}

/**
 * One transaction, which first takes the graph and waits for whoever has it: a load that dies gives it back with its connection. Readers go
 * on as before until it is committed. What is being committed can be seen in part, so a gate is closed around that moment, and readers look
 * at it before and after: whatever happens in between, they notice.
 */
export async function loadNeo4j(
  { driver, database, atStep = () => {}, busyForMs = 8_000 }: LoadOptions,
  dataset: GraphDataset,
  beforeLoss: BeforeLoss = () => {},
): Promise<LoadReport> {
  const write = <T>(work: (run: Run) => Promise<T>, beforeCommit?: () => unknown) =>
    inTransaction(driver, database, { mode: 'WRITE', timeoutMs: LOAD_MS, beforeCommit }, work)

  // Asked as a writer, so that in a cluster the one member answers that has seen every load.
  const before = await write(readState)
  if (before.release && before.busyMs === 0 && isSame(before.release, dataset.release)) return unchanged(before.release)
  await ensureSchema(driver, database)

  const gate = createCommitGate(write, busyForMs)
  let isOurs = false
  const work = async (run: Run) => {
    await run('load', 'hold')
    isOurs = true
    await atStep('begun')
    return change(run, dataset, beforeLoss)
  }
  try {
    const changes = await write(work, async () => {
      await atStep('written')
      await gate.close()
      await atStep('closed')
    })
    await atStep('committed')
    await gate.open()
    await atStep('finished')
    return { release: dataset.release, changed: true, ...countChanges(changes) }
  } catch (error) {
    if (!isOutOfTime(error)) throw error
    const seconds = LOAD_MS / 1_000
    throw unavailable(
      isOurs
        ? `Neo4j did not take the changes within ${seconds} seconds; nothing was loaded.`
        : `Another load has been going on for ${seconds} seconds. Try again when it is done.`,
      { retryAfterSeconds: 30 },
    )
  } finally {
    gate.stop()
  }
}

/** Schema statements cannot share a transaction with others; each is safe to run again. */
async function ensureSchema(driver: Driver, database: string) {
  const session = driver.session({ database })
  try {
    for (const name of queryNames('neo4j', 'schema')) await runOn(session)('schema', name)
  } finally {
    await session.close()
  }
}

async function change(run: Run, dataset: GraphDataset, beforeLoss: BeforeLoss): Promise<ChangeSet> {
  const stored = { nodes: await run<StoredNode>('load', 'stored-nodes'), links: await run<StoredLink>('load', 'stored-links') }
  await beforeLoss(lossOf(stored, dataset))
  const changes = diff(stored, dataset)
  await applyChanges(run, changes)
  await assertWhole(run, 'neo4j', dataset)
  await run('load', 'put-release', { release: JSON.stringify(dataset.release) })
  return changes
}
