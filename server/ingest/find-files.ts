import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { FILE_KINDS } from '../model/files.ts'
import type { Problem } from './problem.ts'

export type KnownKind = (typeof FILE_KINDS)[number]
export interface Found {
  /** The path below `data/`, with slashes. */
  name: string
  known: KnownKind
}

/** Far above any file of `data/`, and small enough to be read whole. */
const LARGEST = 16 * 1024 * 1024
/** What explains the data, and what desktops leave in every folder they show. */
const NO_DATA = /(^|\/)(LICENSE|[^/]+\.md|\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** Every data file below `dataDir`, in the order of their names, and a problem for everything else that lies there. */
export async function findFiles(dataDir: string): Promise<{ found: Found[]; problems: Problem[] }> {
  const found: Found[] = []
  const problems: Problem[] = []
  const names = (await readdir(dataDir, { recursive: true })).map((name) => name.split(path.sep).join('/')).sort()
  for (const name of names) {
    const known = FILE_KINDS.find((kind) => kind.path.test(name))
    const wrong = await whyNotRead(path.join(dataDir, name), name, known)
    if (wrong) problems.push({ file: `data/${name}`, line: 1, column: 1, rule: 'place', ...wrong })
    else if (known) found.push({ name, known })
  }
  return { found, problems }
}

type Wrong = Pick<Problem, 'message' | 'fix'>

/** Null for a file that is read, for one that holds no data, and for a folder. */
async function whyNotRead(file: string, name: string, known: KnownKind | undefined): Promise<Wrong | null> {
  const is = await lstat(file).catch(() => null)
  if (!is) return { message: 'this cannot be looked at.', fix: 'Remove it, or give its name in UTF-8.' }
  if (is.isSymbolicLink()) return { message: 'this is a link in the file system.', fix: 'Put the file itself here.' }
  if (is.isDirectory())
    return /\.ya?ml$/i.test(name)
      ? { message: 'this is a folder, and has the name of a file.', fix: 'Give the folder another name.' }
      : null
  if (!is.isFile()) return { message: 'this is no file that can be read to its end.', fix: 'Remove it.' }
  if (NO_DATA.test(name)) return null
  if (!known)
    return {
      message: 'no kind of data file lives here.',
      fix: /\.ya?ml$/i.test(name)
        ? 'Move it to where data/FORMAT.md wants it; its name ends in .yaml.'
        : 'Remove it: data/ holds .yaml files, and .md files that explain them.',
    }
  if (is.size > LARGEST) return { message: `the file has more than ${LARGEST / 1024 / 1024} MB.`, fix: 'Divide it.' }
  return null
}
