import { rmSync } from 'node:fs'
import path from 'node:path'
import { unavailable } from '../errors.ts'
import { grafeo } from './grafeo-file.ts'

export const LOCK = 'load.lock'

/**
 * Keeps other loads out of the folder until the returned function is called. The lock is the engine's own on an empty file, which the
 * operating system lifts when a process dies: no load that was killed can keep the next one out. Throws UNAVAILABLE.
 */
export async function lockForLoad(graphDir: string): Promise<() => void> {
  const { GrafeoDB } = await grafeo()
  const file = path.join(graphDir, LOCK)
  const take = () => GrafeoDB.create(file)
  try {
    const held = take()
    return () => held.close()
  } catch (error) {
    if (/\block/.test(String(error)))
      throw unavailable(`Another load into ${graphDir} is running. Try again when it is done.`, { retryAfterSeconds: 5 })
    // Not held by anybody, so it is only damaged, and it holds nothing.
    for (const name of [file, `${file}.wal`]) rmSync(name, { recursive: true, force: true })
    const held = take()
    return () => held.close()
  }
}
