import { randomUUID } from 'node:crypto'
import type { Run } from './queries.ts'

/** Runs `work` in a transaction of its own. */
export type OwnTransaction = (work: (run: Run) => Promise<unknown>) => Promise<unknown>

/**
 * Keeps readers out while a commit can be seen in part. It closes for a short time and is closed again for as long as the loader lives,
 * so that a loader that dies lets readers in soon.
 */
export function createCommitGate(apart: OwnTransaction, forMs: number) {
  const owner = randomUUID()
  let beat: NodeJS.Timeout | undefined
  let renewed: Promise<unknown> = Promise.resolve()
  const renew = () => apart((run) => run('load', 'close-gate', { owner, forMs }))

  return {
    async close() {
      // Should this process have been put to sleep in between, the gate may be open again, so it is closed once more.
      for (let began = Number.NEGATIVE_INFINITY; performance.now() - began > forMs / 2; ) {
        began = performance.now()
        await renew()
      }
      beat = setInterval(() => {
        renewed = renewed.then(renew).catch(() => {})
      }, forMs / 4)
    },
    /** Lets readers in, who are told that something has changed. A renewal that is under way would close the gate behind it. */
    async open() {
      clearInterval(beat)
      await renewed
      await apart((run) => run('load', 'open-gate', { owner }))
    },
    stop: () => clearInterval(beat),
  }
}
