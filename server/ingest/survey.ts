import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { badInput } from '../errors.ts'
import { ParseProblem } from '../reader/problem.ts'
import { readFileAs } from '../reader/read-file.ts'

/** What became of one file. */
export interface Surveyed {
  file: string
  read: boolean
  provisions: number
  suspicions: number
  seconds: number
  reason: { line: number; column: number; said: string; remedy: string } | null
}

/** Tries the reader on every file of a folder, one after the other. A README and hidden files are passed over. */
export async function* survey(
  folder: string,
  onFile: (done: number, all: number, name: string) => void = () => {},
): AsyncGenerator<Surveyed> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw badInput(`There is no folder ${folder} that can be read.`)
  })
  const names = entries.filter((e) => e.isFile() && !/^(?:\.|readme\b)/i.test(e.name)).map((e) => e.name)
  for (const [i, name] of names.sort().entries()) {
    onFile(i, names.length, name)
    yield await surveyFile(path.join(folder, name), name)
  }
  onFile(names.length, names.length, '')
}

export async function surveyFile(file: string, name = path.basename(file)): Promise<Surveyed> {
  const start = performance.now()
  const seconds = () => Math.round(performance.now() - start) / 1000
  try {
    const { official, suspicions } = await readFileAs('survey/text', name, await readFile(file))
    return {
      file: name,
      read: true,
      provisions: official.provisions.length,
      suspicions: suspicions.length,
      seconds: seconds(),
      reason: null,
    }
  } catch (error) {
    const reason =
      error instanceof ParseProblem
        ? { line: error.line, column: error.column, said: error.saw, remedy: error.fix }
        : {
            line: 1,
            column: 1,
            said: `The reader failed (${error instanceof Error ? error.name : 'unknown'}).`,
            remedy: 'Report it with the file.',
          }
    return { file: name, read: false, provisions: 0, suspicions: 0, seconds: seconds(), reason }
  }
}

/** One line for people. */
export const surveyLine = ({ file, read, provisions, suspicions, seconds, reason }: Surveyed): string =>
  read
    ? `read     ${file}: ${provisions} provisions${suspicions > 0 ? `, ${suspicions} suspicions` : ''}, ${seconds.toFixed(2)} s`
    : `refused  ${file}:${reason?.line}:${reason?.column}  ${reason?.said} ${reason?.remedy}`

export function surveyTotals(all: Surveyed[]): string {
  const read = all.filter((s) => s.read)
  const clean = read.filter((s) => s.suspicions === 0).length
  const share = (n: number) => `${all.length === 0 ? 0 : ((100 * n) / all.length).toFixed(1)} %`
  const sum = (pick: (s: Surveyed) => number) => all.reduce((total, s) => total + pick(s), 0)
  return `${all.length} files: ${read.length} read (${share(read.length)}), ${clean} without a suspicion (${share(clean)}); ${sum((s) => s.provisions)} provisions, ${sum((s) => s.suspicions)} suspicions, ${sum((s) => s.seconds).toFixed(1)} s.`
}
