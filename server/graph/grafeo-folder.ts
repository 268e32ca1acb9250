import { mkdirSync } from 'node:fs'
import { ProductError, unavailable } from '../errors.ts'

/** What a person can do about a folder, by the number that the operating system gives, which the engine passes on in its own errors. */
const BY_NUMBER: Record<number, (folder: string) => string> = {
  1: (folder) => `${folder} may not be written to. Give this user the right, or set GRAPH_DIR to another folder.`,
  13: (folder) => `${folder} may not be written to. Give this user the right, or set GRAPH_DIR to another folder.`,
  17: (folder) => `${folder} is a file, and GRAPH_DIR must be a folder. Set it to another.`,
  20: (folder) => `${folder} lies below a file, and GRAPH_DIR must be a folder. Set it to another.`,
  21: (folder) => `A folder stands in ${folder} where a file of the graph belongs. Remove it, or set GRAPH_DIR to another folder.`,
  27: (folder) => `A file in ${folder} may not become as large as the graph is. Raise the limit, or set GRAPH_DIR to another folder.`,
  28: (folder) => `The disk of ${folder} is full; what was loaded before is still served. Make room, or set GRAPH_DIR to another folder.`,
  30: (folder) => `${folder} is read-only, and there is something new to load. Make it writable, or set GRAPH_DIR to another folder.`,
  36: (folder) => `${folder} is too long a name. Set GRAPH_DIR to another folder.`,
  40: (folder) => `${folder} is a link that leads to itself. Set GRAPH_DIR to another folder.`,
  122: (folder) => `The share of the disk of ${folder} is used up. Make room, or set GRAPH_DIR to another folder.`,
}

/** The same error with a sentence where it is one of folder or disk. */
export function sayFolder(graphDir: string, error: unknown): unknown {
  if (error instanceof ProductError) return error
  const { errno, message = '' } = error as NodeJS.ErrnoException
  const number = errno === undefined ? Number(/\(os error (\d+)\)/.exec(message)?.[1] ?? Number.NaN) : -errno
  const sentence = BY_NUMBER[number]?.(graphDir)
  return sentence ? unavailable(sentence) : error
}

export const makeFolder = (graphDir: string) => void mkdirSync(graphDir, { recursive: true })
