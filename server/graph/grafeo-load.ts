import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { GraphDataset } from '../model/graph.ts'
import { type AtStep, assertWhole } from './apply.ts'
import { lossOf, type Stored, type StoredLink, type StoredNode } from './diff.ts'
import { grafeo, runOn } from './grafeo-file.ts'
import { fillGrafeo } from './grafeo-fill.ts'
import { makeFolder, sayFolder } from './grafeo-folder.ts'
import { letGo, lockForLoad } from './grafeo-lock.ts'
import { ENGINE, type Pointer, readPointer, removeOthers, troubleWith, writePointer } from './grafeo-pointer.ts'
import { queryNames } from './queries.ts'
import { isSame, unchanged } from './released.ts'
import type { BeforeLoss, LoadReport } from './store.ts'

/** The moments of a load between which it may be interrupted. */
export const GRAFEO_STEPS = ['locked', 'built', 'checked', 'in-place', 'pointed', 'cleaned'] as const

export interface GrafeoLoadOptions {
  atStep?: AtStep | undefined
  /** How long to wait for another load into the folder. */
  patienceMs?: number | undefined
  beforeLoss?: BeforeLoss | undefined
}

/** Builds a file beside the current one, checks it, and makes it the current one by renaming the pointer. */
export async function loadGrafeo(graphDir: string, dataset: GraphDataset, options: GrafeoLoadOptions = {}): Promise<LoadReport> {
  // Without a lock, which is a file: a folder that cannot be written to is served from where it holds what is asked for.
  const held = await current(graphDir, dataset)
  if (held) return unchanged(held.release)
  try {
    makeFolder(graphDir)
    const unlock = await lockForLoad(graphDir, options.patienceMs)
    try {
      return await replace(graphDir, dataset, options)
    } finally {
      unlock()
    }
  } catch (error) {
    throw sayFolder(graphDir, error)
  }
}

/** What the pointer says, where it is of this dataset and its file is whole. */
async function current(graphDir: string, dataset: GraphDataset): Promise<Pointer | null> {
  const pointer = readPointer(graphDir)
  return pointer && isSame(pointer.release, dataset.release) && (await isWhole(graphDir, pointer)) ? pointer : null
}

async function replace(graphDir: string, dataset: GraphDataset, { atStep = () => {}, beforeLoss }: GrafeoLoadOptions): Promise<LoadReport> {
  await atStep('locked')
  // Another load may have done it while this one waited.
  const held = await current(graphDir, dataset)
  if (held) return unchanged(held.release)
  const before = readPointer(graphDir)
  const stored = beforeLoss && before && (await storedIn(graphDir, before))
  if (stored) await beforeLoss(lossOf(stored, dataset))
  removeOthers(graphDir, before ? [before.file] : [])
  // Never the name of an earlier file: a reader tells by the name whether what it has open is still current.
  const file = `${dataset.release.id}-${Date.now().toString(36)}.grafeo`
  const building = path.join(graphDir, `building-${file}`)
  try {
    await build(building, dataset)
    await atStep('built')
    await check(building, dataset)
    await atStep('checked')
    renameSync(building, path.join(graphDir, file))
    await atStep('in-place')
    writePointer(graphDir, { file, engine: ENGINE, release: dataset.release })
  } catch (error) {
    removeOthers(graphDir, before ? [before.file] : [])
    throw error
  }
  await atStep('pointed')
  removeOthers(graphDir, [file, ...(before ? [before.file] : [])])
  await atStep('cleaned')
  const { release, nodes, links } = dataset
  return { release, changed: true, nodesWritten: nodes.length, nodesDeleted: 0, linksWritten: links.length, linksDeleted: 0 }
}

/** A file that was damaged or taken away is built again, though its release is the one asked for. */
async function isWhole(graphDir: string, pointer: Pointer): Promise<boolean> {
  if (troubleWith(graphDir, pointer)) return false
  const { GrafeoDB } = await grafeo()
  try {
    GrafeoDB.openReadOnly(path.join(graphDir, pointer.file)).close()
    return true
  } catch {
    return false
  }
}

/** The ids of what a file holds; null where it cannot be read. */
async function storedIn(graphDir: string, pointer: Pointer): Promise<Stored | null> {
  if (!(await isWhole(graphDir, pointer))) return null
  const { GrafeoDB } = await grafeo()
  const db = GrafeoDB.openReadOnly(path.join(graphDir, pointer.file))
  try {
    const run = runOn(db)
    return { nodes: await run<StoredNode>('load', 'stored-nodes'), links: await run<StoredLink>('load', 'stored-links') }
  } finally {
    db.close()
  }
}

async function build(file: string, dataset: GraphDataset) {
  const { GrafeoDB } = await grafeo()
  const db = GrafeoDB.create(file)
  try {
    const run = runOn(db)
    for (const name of queryNames('grafeo', 'schema')) await run('schema', name)
    await fillGrafeo(db, dataset)
  } catch (error) {
    letGo(db)
    throw error
  }
  db.close()
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** Looks at the file as its readers will, so that what was not written through is found before it becomes current. */
async function check(file: string, dataset: GraphDataset) {
  const { GrafeoDB } = await grafeo()
  const db = GrafeoDB.openReadOnly(file)
  try {
    await assertWhole(runOn(db), 'grafeo', dataset)
  } finally {
    db.close()
  }
}
