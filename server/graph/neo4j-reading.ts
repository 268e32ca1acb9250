import { setTimeout as sleep } from 'node:timers/promises'
import { unavailable } from '../errors.ts'
import { isOutOfTime, mayTryAgain } from './neo4j-errors.ts'
import { generationOf, type LoadState, readState } from './neo4j-state.ts'
import { asked, type Run } from './queries.ts'
import { troubleOf } from './released.ts'
import type { Reader } from './store.ts'
import { tooLate } from './within-time.ts'

const TRIES = 3
const PAUSE_MS = [150, 600]

/** One read transaction that the server ends after so many milliseconds. */
export type ReadTransaction = <T>(timeoutMs: number, work: (run: Run) => Promise<T>) => Promise<T>

/**
 * Runs `work` until the graph was the same, and no load was going on, before and after: a load that is being committed can be seen in
 * part. Three tries, then UNAVAILABLE.
 */
export async function readWhole<T>(transaction: ReadTransaction, timeoutMs: number, work: (reader: Reader) => Promise<T>): Promise<T> {
  const end = performance.now() + timeoutMs
  let failure: unknown
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await sleep(PAUSE_MS[tries - 1])
    const left = end - performance.now()
    if (left <= 0) throw tooLate(timeoutMs)
    try {
      const answer = await transaction(left, (run) => once(run, work))
      if (answer) return answer.value
    } catch (error) {
      if (isOutOfTime(error)) throw tooLate(timeoutMs)
      if (!mayTryAgain(error)) throw error
      failure = error
    }
  }
  throw failure ?? unavailable('New data is being loaded. Try again in a moment.', { retryAfterSeconds: 2 })
}

/** Null where what was read may be a mixture. */
async function once<T>(run: Run, work: (reader: Reader) => Promise<T>): Promise<{ value: T } | null> {
  const before = await readState(run)
  const trouble = troubleOf(before.release)
  if (before.busyMs > 0) return null
  if (trouble !== null || before.release === null) throw unavailable(trouble ?? '')
  const reader: Reader = { release: before.release, run: (name, params) => run(...asked(name), params) }
  let failure: { error: unknown } | null = null
  let value: T | undefined
  try {
    value = await work(reader)
  } catch (error) {
    failure = { error }
  }
  // What failed may have failed because it saw a mixture; where not even this can be read, the first failure tells more.
  const after = await readState(run).catch((error: unknown) => {
    throw failure ? failure.error : error
  })
  if (!isUntouched(before, after)) return null
  if (failure) throw failure.error
  return { value: value as T }
}

const isUntouched = (before: LoadState, after: LoadState) => after.busyMs === 0 && generationOf(before) === generationOf(after)
