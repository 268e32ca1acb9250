import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { factsDigest, type Witnesses } from '../ingest/witnesses.ts'
import { linkId } from '../model/ids.ts'
import type { Verified } from './index.ts'

/** Raised whenever what is compared, or how, changes. */
export const CHECKER = 'verify 1'
const BY = 'coder/verify'
const PROVISION_FIELDS = ['number', 'place', 'title', 'modality']

interface Entry {
  id: string
  fields: string[]
  how: 'machine'
  facts: string
}

/**
 * Writes what agreed as witnesses: of each provision the fields compared, of each cross-reference the link. The file holds nothing else,
 * so that what people read stays as they wrote it. Gives its name and how many witnesses it holds; an unchanged file keeps its date.
 */
export async function recordWitnesses(
  dataDir: string,
  { held, agreements }: Verified,
  known: Witnesses,
  on: string,
): Promise<{ file: string; count: number }> {
  const { version, language, file } = held.entry
  const entries = witnessesOf(agreements, known)
  const name = `checked/${version.replace('/', '-')}.verify.${language}.yaml`
  const target = path.join(dataDir, name)
  const head = { version, file: file ?? version, digest: held.digest, checker: CHECKER, by: BY }
  if (existsSync(target)) {
    const { on: _, ...before } = parse(await readFile(target, 'utf8')) as Record<string, unknown>
    if (JSON.stringify(before) === JSON.stringify({ ...head, witnesses: entries })) return { file: name, count: entries.length }
  }
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, `${HEAD}${stringify({ ...head, on }, { lineWidth: 0 })}witnesses:\n${entries.map(line).join('\n')}\n`)
  return { file: name, count: entries.length }
}

const HEAD = '# Written by `npm run verify -- --record`: what a program compared with the official text. Not for editing.\n'
const line = ({ id, fields, how, facts }: Entry) => `  - {id: ${id}, fields: [${fields.join(', ')}], how: ${how}, facts: "${facts}"}`

function witnessesOf(agreements: Verified['agreements'], known: Witnesses): Entry[] {
  const fields = new Map<string, Set<string>>()
  const add = (id: string, field: string) => fields.set(id, (fields.get(id) ?? new Set()).add(field))
  for (const { id, field } of agreements) {
    if (PROVISION_FIELDS.includes(field)) add(id, field)
    const to = /^reference to (.+)$/.exec(field)?.[1]
    if (to) add(linkId('REFERS_TO', id, to), 'link')
  }
  return [...fields].flatMap(([id, set]) => {
    const facts = known.facts.get(id)
    const list = [...set].sort((a, b) => PROVISION_FIELDS.indexOf(a) - PROVISION_FIELDS.indexOf(b))
    return facts ? [{ id, fields: list, how: 'machine' as const, facts: factsDigest(facts, list) }] : []
  })
}
