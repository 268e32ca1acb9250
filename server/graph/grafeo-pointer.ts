import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Release } from '../model/graph.ts'
import { GRAFEO_VERSION } from './grafeo-file.ts'
import { LOCK } from './grafeo-lock.ts'
import { troubleOf } from './released.ts'

/** Which file in the graph folder is the current one. It is replaced by a rename, so a reader sees the old one or the new one. */
export interface Pointer {
  file: string
  /** The engine that wrote the file; another one does not open it. */
  engine: string
  release: Release
}

export const ENGINE = `Grafeo ${GRAFEO_VERSION}`
const NAME = 'current.json'

export function readPointer(graphDir: string): Pointer | null {
  try {
    return JSON.parse(readFileSync(path.join(graphDir, NAME), 'utf8')) as Pointer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

/** Why what the pointer names cannot be served, with the way on; null when it can. */
export function troubleWith(graphDir: string, pointer: Pointer | null): string | null {
  const trouble = troubleOf(pointer?.release ?? null)
  if (trouble || !pointer) return trouble
  if (pointer.engine !== ENGINE) return `The loaded data was written by ${pointer.engine}, and this is ${ENGINE}. Run: npm run ingest`
  if (!existsSync(path.join(graphDir, pointer.file))) return 'The file of the loaded data is gone. Run: npm run ingest'
  return null
}

export function writePointer(graphDir: string, pointer: Pointer) {
  const temporary = path.join(graphDir, `${NAME}.${randomUUID()}`)
  const handle = openSync(temporary, 'wx')
  writeSync(handle, JSON.stringify(pointer))
  fsyncSync(handle)
  closeSync(handle)
  renameSync(temporary, path.join(graphDir, NAME))
}

/** Removes what no reader needs: all but the files named, and what an interrupted load left behind. */
export function removeOthers(graphDir: string, keep: string[]) {
  const kept = [NAME, LOCK, ...keep]
  for (const name of readdirSync(graphDir)) {
    if (kept.includes(name) || [LOCK, ...keep].some((file) => name.startsWith(`${file}.`))) continue
    try {
      rmSync(path.join(graphDir, name), { recursive: true, force: true })
    } catch {
      // Some systems do not remove a file that a reader still holds open; the next load will.
    }
  }
}
