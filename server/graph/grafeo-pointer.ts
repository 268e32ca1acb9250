import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Release } from '../model/graph.ts'

/** Which file in the graph folder is the current one. It is replaced by a rename, so a reader sees the old one or the new one. */
export interface Pointer {
  file: string
  /** The engine that wrote the file; another one does not open it. */
  engine: string
  release: Release
}

const NAME = 'current.json'

export function readPointer(graphDir: string): Pointer | null {
  try {
    return JSON.parse(readFileSync(path.join(graphDir, NAME), 'utf8')) as Pointer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
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
  for (const name of readdirSync(graphDir))
    if (name !== NAME && !keep.some((file) => name === file || name.startsWith(`${file}.`) || name.startsWith(`${file}-`)))
      rmSync(path.join(graphDir, name), { recursive: true, force: true })
}
