import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Release } from '../model/graph.ts'
import { GRAFEO_VERSION } from './grafeo-file.ts'
import { sayFolder } from './grafeo-folder.ts'
import { jsonOf } from './json.ts'
import { releaseFrom, troubleOf } from './released.ts'

/** Which file in the graph folder is the current one. It is replaced by a rename, so a reader sees the old one or the new one. */
export interface Pointer {
  file: string
  /** The engine that wrote the file; another one does not open it. */
  engine: string
  release: Release
}

export const ENGINE = `Grafeo ${GRAFEO_VERSION}`
const NAME = 'current.json'

const pointer = z.object({ file: z.string().regex(/^[\w.-]+\.grafeo$/), engine: z.string(), release: z.unknown() })

/** Null where there is none, or where what stands there is none. */
export function readPointer(graphDir: string): Pointer | null {
  let text: string
  try {
    text = readFileSync(path.join(graphDir, NAME), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw sayFolder(graphDir, error)
  }
  const found = pointer.safeParse(jsonOf(text)).data
  const release = releaseFrom(found?.release)
  return found && release ? { ...found, release } : null
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

/** What a load may leave behind; whatever else lies in the folder is somebody's, and stays. */
const OURS = /^(building-)?r-\w[\w-]*\.grafeo(\.|$)|^current\.json\./

/** Removes what no reader needs: all files of the graph but those named. */
export function removeOthers(graphDir: string, keep: string[]) {
  for (const name of readdirSync(graphDir)) {
    if (!OURS.test(name) || keep.some((file) => name === file || name.startsWith(`${file}.`))) continue
    try {
      rmSync(path.join(graphDir, name), { recursive: true, force: true })
    } catch {
      // Some systems do not remove a file that a reader still holds open; the next load will.
    }
  }
}
