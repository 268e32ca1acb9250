import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { unavailable } from '../errors.ts'
import type { GraphDataset } from '../model/graph.ts'
import { type AtStep, applyChanges, assertWhole } from './apply.ts'
import { type ChangeSet, countChanges, diff, type StoredLink, type StoredNode } from './diff.ts'
import { isOutOfTime } from './neo4j-errors.ts'
import { inTransaction, runOn } from './neo4j-session.ts'
import { readState } from './neo4j-state.ts'
import { queryNames, type Run } from './queries.ts'
import { isSame, unchanged } from './released.ts'
import type { LoadReport } from './store.ts'

export const NEO4J_STEPS = ['claimed', 'written', 'committed', 'finished'] as const

export interface LoadOptions {
  driver: Driver
  database: string
  atStep?: AtStep
  /** How long one load may keep readers waiting; a load that died is out of the way after that. */
  busyForMs?: number
}

/**
 * Three transactions: `busy`, for a limited time; the changes with the new release; a new generation, no longer busy. What is being
 * committed can be seen in part, so readers look before and after: whatever happens in between, they notice.
 */
export async function loadNeo4j(
  { driver, database, atStep = () => {}, busyForMs = 120_000 }: LoadOptions,
  dataset: GraphDataset,
): Promise<LoadReport> {
  const write = <T>(work: (run: Run) => Promise<T>, beforeCommit?: () => unknown, timeoutMs = busyForMs) =>
    inTransaction(driver, database, { mode: 'WRITE', timeoutMs, beforeCommit }, work)

  // Asked as a writer, so that in a cluster the one member answers that has seen every load.
  const before = await write(readState)
  if (before.release && before.busyMs === 0 && isSame(before.release, dataset.release)) return unchanged(before.release)
  await ensureSchema(driver, database)

  const owner = randomUUID()
  await claim(() => write((run) => run<Claim>('load', 'claim', { owner, forMs: busyForMs })), busyForMs)
  await atStep('claimed')
  let changes: ChangeSet
  try {
    // Over before the claim is, so that whoever comes next never finds this still being written.
    changes = await write(
      (run) => change(run, owner, dataset),
      () => atStep('written'),
      busyForMs * 0.8,
    )
  } catch (error) {
    await write((run) => run('load', 'finish', { owner, more: 0 })).catch(() => {})
    if (isOutOfTime(error))
      throw unavailable(`Neo4j did not take the changes within ${Math.round((busyForMs * 0.8) / 1000)} seconds; nothing was loaded.`)
    throw error
  }
  await atStep('committed')
  await write((run) => run('load', 'finish', { owner, more: 1 }))
  await atStep('finished')
  return { release: dataset.release, changed: true, ...countChanges(changes) }
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

interface Claim {
  /** How long another load may still take; 0 where the claim succeeded. */
  busyMs: number
}

/** Waits for a load that is going on, or that died, for longer than one may take. Throws UNAVAILABLE. */
async function claim(ask: () => Promise<Claim[]>, busyForMs: number) {
  const until = Date.now() + busyForMs * 1.5
  for (;;) {
    const [{ busyMs } = { busyMs: 0 }] = await ask()
    if (busyMs === 0) return
    if (Date.now() > until)
      throw unavailable('Another load is going on. Try again when it is done.', { retryAfterSeconds: Math.ceil(busyMs / 1_000) })
    await sleep(Math.min(busyMs, 1_000))
  }
}

async function change(run: Run, owner: string, dataset: GraphDataset): Promise<ChangeSet> {
  const held = await run('load', 'hold', { owner })
  if (held.length === 0) throw unavailable('Another load has taken over.', { retryAfterSeconds: 5 })
  const stored = { nodes: await run<StoredNode>('load', 'stored-nodes'), links: await run<StoredLink>('load', 'stored-links') }
  const changes = diff(stored, dataset)
  await applyChanges(run, changes)
  await assertWhole(run, 'neo4j', dataset)
  await run('load', 'put-release', { release: JSON.stringify(dataset.release) })
  return changes
}
