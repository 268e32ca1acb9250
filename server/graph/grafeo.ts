import path from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { unavailable } from '../errors.ts'
import { createGate } from './gate.ts'
import { type Grafeo, grafeo, runOn } from './grafeo-file.ts'
import { type GrafeoLoadOptions, loadGrafeo } from './grafeo-load.ts'
import { ENGINE, type Pointer, readPointer, troubleWith } from './grafeo-pointer.ts'
import { asked, type Run } from './queries.ts'
import type { GraphStore, Health, Reader } from './store.ts'
import { tooLate, withinTime } from './within-time.ts'

const HEAVY_AT_ONCE = 4
const HEAVY_AFTER_MS = 500
const TIMEOUT_MS = 10_000

export interface GrafeoOptions extends GrafeoLoadOptions {
  graphDir: string
  /** Milliseconds that this process has worked, for the gate; the processor's own count where left out. */
  worked?: () => number
}

/** A file that readers hold open: it is closed when a newer one is current and the last of them has finished. */
interface OpenFile {
  db: GrafeoDB
  run: Run
  pointer: Pointer
  readers: number
  stale: boolean
}

/** The embedded engine: one file per release in `graphDir`, and a pointer to the current one. Several processes may read. */
export function createGrafeoStore({ graphDir, atStep, patienceMs, worked }: GrafeoOptions): GraphStore {
  const gate = createGate({ heavyAtOnce: HEAVY_AT_ONCE, heavyAfterMs: HEAVY_AFTER_MS, worked })
  let current: OpenFile | null = null
  let closed = false

  const retire = (file: OpenFile) => {
    file.stale = true
    if (file.readers === 0) file.db.close()
  }

  /** The file that is current now, counted as in use. Without a pause, so that nobody can close it in between. */
  function take(engine: Grafeo, mayRetry = true): OpenFile {
    if (closed) throw unavailable('The graph is being closed.')
    const pointer = readPointer(graphDir)
    const trouble = troubleWith(graphDir, pointer)
    if (trouble !== null || pointer === null) throw unavailable(trouble ?? '')
    if (current?.pointer.file !== pointer.file) {
      let db: GrafeoDB
      try {
        db = engine.GrafeoDB.openReadOnly(path.join(graphDir, pointer.file))
      } catch {
        // Two loads may have passed since the pointer was read, and its file with them.
        if (mayRetry && readPointer(graphDir)?.file !== pointer.file) return take(engine, false)
        throw unavailable(
          'The file of the loaded data cannot be opened: it is damaged, or another program writes to it. Run: npm run ingest',
        )
      }
      if (current) retire(current)
      current = { db, run: runOn(db), pointer, readers: 0, stale: false }
    }
    current.readers += 1
    return current
  }

  async function reading<T>(work: (reader: Reader) => Promise<T>, { timeoutMs = TIMEOUT_MS } = {}): Promise<T> {
    const engine = await grafeo()
    const leave = gate.enter()
    let file: OpenFile
    try {
      file = take(engine)
    } catch (error) {
      leave()
      throw error
    }
    let late = false
    const reader: Reader = {
      release: file.pointer.release,
      run: (name, params) => (late ? Promise.reject(tooLate(timeoutMs)) : file.run(...asked(name), params)),
    }
    // The engine cannot stop a statement: a late one goes on alone, keeps its file open and counts as heavy until it ends.
    const done = () => {
      leave()
      file.readers -= 1
      if (file.stale && file.readers === 0) file.db.close()
    }
    const answer = Promise.resolve().then(() => work(reader))
    answer.then(done, done)
    const onLate = () => {
      late = true
    }
    return withinTime(answer, timeoutMs, { onLate })
  }

  async function health(): Promise<Health> {
    const pointer = readPointer(graphDir)
    return { engine: ENGINE, release: pointer?.release ?? null, trouble: troubleWith(graphDir, pointer) }
  }

  return {
    engine: ENGINE,
    generation: async () => readPointer(graphDir)?.file ?? '',
    reading,
    load: (dataset, beforeLoss) => loadGrafeo(graphDir, dataset, { atStep, patienceMs, beforeLoss }),
    health,
    close: async () => {
      closed = true
      if (current) retire(current)
      current = null
    },
  }
}
