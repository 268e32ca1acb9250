import { closeSync, fsyncSync, mkdirSync, openSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { GraphDataset } from '../model/graph.ts'
import { type AtStep, assertWhole } from './apply.ts'
import { grafeo, runOn } from './grafeo-file.ts'
import { fillGrafeo } from './grafeo-fill.ts'
import { lockForLoad } from './grafeo-lock.ts'
import { ENGINE, type Pointer, readPointer, removeOthers, troubleWith, writePointer } from './grafeo-pointer.ts'
import { queryNames } from './queries.ts'
import { isSame, unchanged } from './released.ts'
import type { LoadReport } from './store.ts'

/** The moments of a load between which it may be interrupted. */
export const GRAFEO_STEPS = ['locked', 'built', 'checked', 'in-place', 'pointed', 'cleaned'] as const

/** Builds a file beside the current one, checks it, and makes it the current one by renaming the pointer. */
export async function loadGrafeo(graphDir: string, dataset: GraphDataset, atStep: AtStep = () => {}): Promise<LoadReport> {
  mkdirSync(graphDir, { recursive: true })
  const unlock = await lockForLoad(graphDir)
  try {
    await atStep('locked')
    const before = readPointer(graphDir)
    if (before && isSame(before.release, dataset.release) && (await isWhole(graphDir, before))) return unchanged(before.release)
    removeOthers(graphDir, before ? [before.file] : [])
    // Never the name of an earlier file: a reader tells by the name whether what it has open is still current.
    const file = `${dataset.release.id}-${Date.now().toString(36)}.grafeo`
    const building = path.join(graphDir, `building-${file}`)
    await build(building, dataset)
    await atStep('built')
    await check(building, dataset)
    await atStep('checked')
    renameSync(building, path.join(graphDir, file))
    await atStep('in-place')
    writePointer(graphDir, { file, engine: ENGINE, release: dataset.release })
    await atStep('pointed')
    removeOthers(graphDir, [file, ...(before ? [before.file] : [])])
    await atStep('cleaned')
    const { release, nodes, links } = dataset
    return { release, changed: true, nodesWritten: nodes.length, nodesDeleted: 0, linksWritten: links.length, linksDeleted: 0 }
  } finally {
    unlock()
  }
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

async function build(file: string, dataset: GraphDataset) {
  const { GrafeoDB } = await grafeo()
  const db = GrafeoDB.create(file)
  try {
    const run = runOn(db)
    for (const name of queryNames('grafeo', 'schema')) await run('schema', name)
    await fillGrafeo(db, dataset)
  } finally {
    db.close()
  }
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
