import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { ProductError, timedOut, unavailable } from '../errors.ts'
import { type GraphDataset, GRAPH_FORMAT, type Release } from '../model/graph.ts'
import { GRAFEO_VERSION, grafeo, runOn, writeFile } from './grafeo-file.ts'
import { type Pointer, readPointer, removeOthers, writePointer } from './grafeo-pointer.ts'
import { queryText } from './queries.ts'
import type { GraphStore, Health, LoadReport, Reader } from './store.ts'

const ENGINE = `Grafeo ${GRAFEO_VERSION}`
const AT_ONCE = 4
const TIMEOUT_MS = 10_000

/** A file that readers hold open: it is closed when a newer one is current and the last of them has finished. */
interface OpenFile {
  db: GrafeoDB
  pointer: Pointer
  readers: number
  stale: boolean
}

/** The embedded engine: one file per release in `graphDir`, and a pointer to the current one. */
export function createGrafeoStore({ graphDir }: { graphDir: string }): GraphStore {
  let current: OpenFile | null = null
  let opening: Promise<OpenFile> | null = null
  let busy = 0

  const retire = (file: OpenFile) => {
    file.stale = true
    if (file.readers === 0) file.db.close()
  }

  async function openCurrent(): Promise<OpenFile> {
    const pointer = readPointer(graphDir)
    const trouble = troubleOf(pointer)
    if (trouble !== null || pointer === null) throw unavailable(trouble ?? EMPTY)
    if (current && current.pointer.file === pointer.file) return current
    opening ??= open(pointer).finally(() => {
      opening = null
    })
    return opening
  }

  async function open(pointer: Pointer): Promise<OpenFile> {
    const { GrafeoDB } = await grafeo()
    const db = GrafeoDB.openReadOnly(path.join(graphDir, pointer.file))
    const before = current
    current = { db, pointer, readers: 0, stale: false }
    if (before) retire(before)
    return current
  }

  async function reading<T>(work: (reader: Reader) => Promise<T>, { timeoutMs = TIMEOUT_MS } = {}): Promise<T> {
    if (busy >= AT_ONCE * 8) throw unavailable('Too much is being asked at once. Try again in a moment.', { retryAfterSeconds: 1 })
    const file = await openCurrent()
    file.readers += 1
    busy += 1
    const reader: Reader = {
      release: file.pointer.release,
      run: (name, params = {}) => runOn(file.db, queryText('grafeo', 'read', name), params),
    }
    const done = () => {
      busy -= 1
      file.readers -= 1
      if (file.stale && file.readers === 0) file.db.close()
    }
    const answer = Promise.resolve().then(() => work(reader))
    answer.then(done, done)
    return withinTime(answer, timeoutMs)
  }

  async function load(dataset: GraphDataset): Promise<LoadReport> {
    mkdirSync(graphDir, { recursive: true })
    const before = readPointer(graphDir)
    if (before && before.release.id === dataset.release.id && troubleOf(before) === null) return unchanged(before.release)
    const file = `${dataset.release.id}.grafeo`
    const temporary = path.join(graphDir, `building-${process.pid}-${file}`)
    try {
      await writeFile(temporary, dataset)
      await check(temporary, dataset)
      if (before?.file !== file) renameSync(temporary, path.join(graphDir, file))
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
    writePointer(graphDir, { file, engine: ENGINE, release: dataset.release })
    removeOthers(graphDir, [file, ...(before ? [before.file] : [])])
    return { release: dataset.release, changed: true, nodesWritten: dataset.nodes.length, linksWritten: dataset.links.length, nodesDeleted: 0, linksDeleted: 0 }
  }

  async function health(): Promise<Health> {
    const pointer = readPointer(graphDir)
    return { engine: ENGINE, release: pointer?.release ?? null, trouble: troubleOf(pointer) }
  }

  return {
    engine: ENGINE,
    generation: async () => readPointer(graphDir)?.file ?? '',
    reading,
    load,
    health,
    close: async () => {
      if (current) retire(current)
      current = null
    },
  }
}

const EMPTY = 'No data is loaded yet. Run: npm run ingest'

function troubleOf(pointer: Pointer | null): string | null {
  if (!pointer) return EMPTY
  if (pointer.release.format !== GRAPH_FORMAT) return 'The loaded data has another format than this version reads. Run: npm run ingest'
  if (pointer.engine !== ENGINE) return `The loaded data was written by ${pointer.engine}. Run: npm run ingest`
  return null
}

const unchanged = (release: Release): LoadReport => ({ release, changed: false, nodesWritten: 0, nodesDeleted: 0, linksWritten: 0, linksDeleted: 0 })

/** A fresh file holds exactly what was asked for, or it never becomes current. */
async function check(file: string, dataset: GraphDataset) {
  const { GrafeoDB } = await grafeo()
  const db = GrafeoDB.openReadOnly(file)
  try {
    const [counts] = await runOn<{ things: number; links: number }>(db, queryText('grafeo', 'checks', 'counts'))
    if (counts?.things !== dataset.nodes.length || counts?.links !== dataset.links.length)
      throw new ProductError('BAD_DATA', `The new graph holds ${counts?.things} things and ${counts?.links} links instead of ${dataset.nodes.length} and ${dataset.links.length}.`)
  } finally {
    db.close()
  }
}

/** The engine cannot stop a statement: one that is late goes on alone and its rows are dropped. */
function withinTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(`No answer within ${Math.round(ms / 1000)} seconds. Ask for less at once.`)), ms)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
