import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileKind, FileOf } from '../model/files.ts'
import { findFiles, type KnownKind } from './find-files.ts'
import type { Problem } from './problem.ts'
import { textOf } from './read-text.ts'
import { parseYaml } from './read-yaml.ts'
import { shapeProblems } from './shape-problems.ts'

export type Place = { file: string; line: number; column: number }
export type Key = string | number | symbol

/** A data file of a known kind, with the way back from any value in it to its line. */
export type DataFile<K extends FileKind = FileKind> = {
  [Kind in K]: { kind: Kind; file: string; value: FileOf<Kind>; at(keys: readonly Key[]): Place }
}[K]

export const filesOf = <K extends FileKind>(files: DataFile[], kind: K) =>
  files.filter((f): f is Extract<DataFile, { kind: K }> => f.kind === kind)

/** Reads every data file below `dataDir`. Gives what is well formed and a problem for each thing that is not. */
export async function readData(dataDir: string): Promise<{ files: DataFile[]; problems: Problem[] }> {
  const { found, problems } = await findFiles(dataDir)
  const files: DataFile[] = []
  for (const { name, known } of found) {
    const read = readFileOf(known, `data/${name}`, await readFile(path.join(dataDir, name)))
    if (Array.isArray(read)) problems.push(...read)
    else files.push(read)
  }
  return { files, problems }
}

/** A file of a kind from its bytes, or what is wrong with it. */
export function readFileOf({ kind, schema }: KnownKind, file: string, bytes: Uint8Array): DataFile | Problem[] {
  const text = textOf(file, bytes)
  if (typeof text !== 'string') return [text]
  const read = parseYaml(file, text)
  if (Array.isArray(read)) return read
  const { value, at, atKey } = read
  const result = schema.safeParse(value)
  return result.success ? ({ kind, file, value: result.data, at } as DataFile) : shapeProblems(result.error, { at, atKey })
}
