import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TextEntry } from '../model/official-text.ts'
import type { OfficialText } from '../reader/index.ts'
import { readFileAs } from '../reader/read-file.ts'

export interface HeldText {
  entry: TextEntry
  /** Of the file as it lies there, `sha256:` and 64 hex digits. */
  digest: string
  text: string
  official: OfficialText
}

/** Where official files are looked for, first one first; the first is `TEXTS_DIR` where it is set. */
export const textFolders = (environment: Record<string, string | undefined> = process.env): string[] =>
  [environment.TEXTS_DIR, '../shared/texts', 'texts.local'].filter((f): f is string => Boolean(f)).map((f) => path.resolve(f))

/** Reads the file of each entry that one of the folders has; null where none has it. Throws a ParseProblem. */
export async function readHeld(entry: TextEntry, folders: string[]): Promise<HeldText | null> {
  const file = entry.file && folders.map((folder) => path.join(folder, entry.file as string)).find((name) => existsSync(name))
  return file ? readText(entry, await readFile(file)) : null
}

/** Reads an official file as the text of `entry`. Throws a ParseProblem. */
export async function readText(entry: TextEntry, bytes: Uint8Array, name = entry.file ?? entry.version): Promise<HeldText> {
  const { plain, official } = await readFileAs(entry.version, name, bytes)
  return { entry, digest: sha256(bytes), text: plain.text, official }
}

export const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
