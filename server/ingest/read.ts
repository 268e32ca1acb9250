import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isNode, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import type { ZodError } from 'zod'
import { FILE_KINDS, type FileKind, type FileOf } from '../model/files.ts'
import type { Problem } from './problem.ts'

export type Place = { file: string; line: number; column: number }
type Key = string | number | symbol

/** A data file of a known kind, with the way back from any value in it to its line. */
export type DataFile<K extends FileKind = FileKind> = {
  [Kind in K]: { kind: Kind; file: string; value: FileOf<Kind>; at(keys: readonly Key[]): Place }
}[K]

export const filesOf = <K extends FileKind>(files: DataFile[], kind: K) =>
  files.filter((f): f is Extract<DataFile, { kind: K }> => f.kind === kind)

/** Reads every YAML file below `dataDir`. Gives what is well formed and a problem for each thing that is not. */
export async function readData(dataDir: string): Promise<{ files: DataFile[]; problems: Problem[] }> {
  const names = (await readdir(dataDir, { recursive: true })).map((n) => n.split(path.sep).join('/')).filter((n) => n.endsWith('.yaml'))
  const files: DataFile[] = []
  const problems: Problem[] = []
  for (const name of names.sort()) {
    const known = FILE_KINDS.find((k) => k.path.test(name))
    if (!known) {
      const place = { file: `data/${name}`, line: 1, column: 1 }
      problems.push({
        ...place,
        rule: 'place',
        message: 'no kind of data file lives here.',
        fix: 'Move it to where data/FORMAT.md wants it.',
      })
      continue
    }
    const parsed = parseFile(name, await readFile(path.join(dataDir, name), 'utf8'), known)
    if (Array.isArray(parsed)) problems.push(...parsed)
    else files.push(parsed)
  }
  return { files, problems }
}

function parseFile(name: string, text: string, known: (typeof FILE_KINDS)[number]): DataFile | Problem[] {
  const file = `data/${name}`
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  if (document.errors.length > 0)
    return document.errors.map((e) => ({
      ...place(e.pos[0]),
      rule: 'yaml',
      message: `${e.message.replace(/\.?$/, '.')}`,
      fix: 'Correct the YAML here; the rest of the file was not read.',
    }))
  const at = (keys: readonly Key[]): Place => {
    for (let n = keys.length; n >= 0; n -= 1) {
      const node = n === 0 ? document.contents : document.getIn(keys.slice(0, n) as unknown[], true)
      if (isNode(node) && (node as YamlNode).range) return place((node as YamlNode).range?.[0] ?? 0)
    }
    return place(0)
  }
  const result = known.schema.safeParse(document.toJS())
  if (result.success) return { kind: known.kind, file, value: result.data, at } as DataFile
  return shapeProblems(result.error, at)
}

function shapeProblems(error: ZodError, at: DataFile['at']): Problem[] {
  return error.issues.map((issue) => {
    const where = issue.path.filter((k) => typeof k !== 'number').join('.') || 'the file'
    return { ...at(issue.path), rule: 'shape', message: `${where}: ${issue.message}.`, fix: 'See data/FORMAT.md for what may stand here.' }
  })
}
