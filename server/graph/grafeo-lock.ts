import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { unavailable } from '../errors.ts'
import { grafeo } from './grafeo-file.ts'

export const LOCK = 'load.lock'

/** How long a load waits for another one to end. */
const PATIENCE_MS = 120_000
const PAUSE_MS = 200

/**
 * Keeps other loads out of the folder until the returned function is called; waits for one that is going on. The lock is the engine's own on
 * an empty file, which the operating system lifts when a process dies: no load that was killed can keep the next one out. Throws UNAVAILABLE.
 */
export async function lockForLoad(graphDir: string, patienceMs = PATIENCE_MS): Promise<() => void> {
  const { GrafeoDB } = await grafeo()
  const file = path.join(graphDir, LOCK)
  const until = performance.now() + patienceMs
  let wasMended = false
  for (;;)
    try {
      const held = GrafeoDB.create(file)
      return () => letGo(held)
    } catch (error) {
      if (/\block/.test(String(error))) {
        if (performance.now() > until)
          throw unavailable(`Another load into ${graphDir} is running. Try again when it is done.`, { retryAfterSeconds: 5 })
        await sleep(PAUSE_MS)
      } else if (wasMended) throw error
      else {
        // Not held by anybody, so it is only damaged, and it holds nothing.
        for (const name of [file, `${file}.wal`]) rmSync(name, { recursive: true, force: true })
        wasMended = true
      }
    }
}

/** On a full disk the engine cannot close a file properly; it lets go of it all the same. */
export function letGo(held: { close(): void }) {
  try {
    held.close()
  } catch {
    // Nothing in it is to be kept.
  }
}
