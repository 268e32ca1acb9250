import { setTimeout as sleep } from 'node:timers/promises'
import { unavailable } from '../errors.ts'
import { isOutOfTime, mayTryAgain } from './neo4j-errors.ts'
import { isServed, isUntouched, type LoadState, readState } from './neo4j-state.ts'
import { asked, type Run } from './queries.ts'
import { troubleOf } from './released.ts'
import type { Reader } from './store.ts'
import { tooLate } from './within-time.ts'

const TRIES = 3
const PAUSE_MS = [150, 600]

/** One read transaction that the server ends after so many milliseconds. */
export type ReadTransaction = <T>(timeoutMs: number, work: (run: Run) => Promise<T>) => Promise<T>
type Work<T> = (reader: Reader) => Promise<T>
export type Reading = <T>(timeoutMs: number, work: Work<T>) => Promise<T>

/**
 * Runs work until the graph was the same, and no load was going on, before and after: a load that is being committed can be seen in
 * part. Three tries, then UNAVAILABLE. Work begins on what the graph last said of itself, without waiting until it says so again; where it
 * then says something else, it begins anew, and that is no try.
 */
export function createReading(transaction: ReadTransaction): Reading {
  let known: LoadState | null = null

  return async (timeoutMs, work) => {
    const end = performance.now() + timeoutMs
    let failure: unknown
    for (let tries = 0; tries < TRIES; ) {
      if (tries > 0) await sleep(PAUSE_MS[tries - 1])
      const left = end - performance.now()
      if (left <= 0) throw tooLate(timeoutMs)
      const assumed = known
      try {
        const answer = await transaction(left, (run) => once(run, work, assumed))
        known = answer?.state ?? null
        if (answer) return answer.value
      } catch (error) {
        if (isOutOfTime(error)) throw tooLate(timeoutMs)
        if (!mayTryAgain(error)) throw error
        known = null
        failure = error
      }
      if (!assumed) tries += 1
    }
    throw failure ?? unavailable('New data is being loaded. Try again in a moment.', { retryAfterSeconds: 2 })
  }
}

/** Null where what was read may be a mixture, or is not of the state that was assumed. */
async function once<T>(run: Run, work: Work<T>, assumed: LoadState | null): Promise<{ value: T; state: LoadState } | null> {
  const first = readState(run)
  // It is looked at further down, where work may have failed long before.
  first.catch(() => {})
  const state = assumed ?? (await first)
  if (state.busyMs > 0) return null
  if (!isServed(state)) throw unavailable(troubleOf(state.release) ?? '')
  const reader: Reader = { release: state.release, run: (name, params) => run(...asked(name), params) }
  let failure: { error: unknown } | null = null
  let value: T | undefined
  try {
    value = await work(reader)
  } catch (error) {
    failure = { error }
  }
  // What failed may have failed because it saw a mixture; where not even this can be read, the first failure tells more.
  const [before, after] = await Promise.all([first, readState(run)]).catch((error: unknown) => {
    throw failure ? failure.error : error
  })
  if (!isUntouched(state, before) || !isUntouched(before, after)) return null
  if (failure) throw failure.error
  return { value: value as T, state: after }
}
