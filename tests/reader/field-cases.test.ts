import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ParseProblem } from '../../server/reader/index.ts'
import { readFileAs } from '../../server/reader/read-file.ts'
import { TEXTS_FOLDER, textsHeld } from '../support/texts.ts'

const FOLDER = path.join(TEXTS_FOLDER, 'field-cases')
/** Other cases are about questions and tables, not about files that are read. */
const isFile = (name: string) => /^[dehpr]\d/.test(name)

/** What a file of the field is read into, or why it is refused and where. */
async function outcome(name: string): Promise<string[]> {
  try {
    const { official, plain, suspicions } = await readFileAs('made/1', name, readFileSync(path.join(FOLDER, name)))
    return [
      `${name}: ${official.form}, ${official.language}`,
      ...official.provisions.map(
        (p) => `  ${p.id.slice(7)}${p.title ? ` ${p.title}` : ''}, ${p.text.replace(/\s+/g, ' ').trim().length} letters`,
      ),
      ...plain.leftOut.map((l) => `  left out: ${l.reason}`),
      ...suspicions.map((s) => `  ${s.line}:${s.column} ${s.said}`),
    ]
  } catch (error) {
    if (error instanceof ParseProblem) return [`${name}: refused at ${error.line}:${error.column}: ${error.saw}`]
    throw error
  }
}

it.runIf(textsHeld)(
  'reads every case of the field as it should, or refuses it at its place',
  async () => {
    const found: string[] = []
    for (const name of readdirSync(FOLDER).filter(isFile).sort()) found.push(...(await outcome(name)))
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('golden/field-cases.txt')
  },
  60_000,
)
