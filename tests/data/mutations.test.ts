import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { findFiles, type KnownKind } from '../../server/ingest/find-files.ts'
import { buildFrom, draftFrom } from '../../server/ingest/index.ts'
import { BadData, type Problem } from '../../server/ingest/problem.ts'
import { type DataFile, readFileOf } from '../../server/ingest/read.ts'
import { seeded } from '../support/engines-data.ts'
import { MAKERS, type Mutation, mutationsOf } from '../support/mutations.ts'

const COUNT = 400
/** So many mutations, each of a file of its own, are checked together. */
const TOGETHER = 12
/** Files whose facts may be of what is not held, and so may name what there is none of. */
const OPEN = /^data\/(checked|settled)\//

let known: Map<string, KnownKind>
let whole: Map<string, DataFile>
let mutations: Mutation[]
/** What each was told; null where it was taken as a legal change. */
const told = new Map<Mutation, Problem[]>()
/** The last legal change of each file. */
const legal = new Map<string, DataFile>()

beforeAll(async () => {
  const { found } = await findFiles('data')
  known = new Map(found.map((each) => [`data/${each.name}`, each.known]))
  const texts = new Map<string, string>()
  whole = new Map()
  for (const [file, kind] of known) {
    const bytes = await readFile(file)
    texts.set(file, bytes.toString())
    whole.set(file, readFileOf(kind, file, bytes) as DataFile)
  }
  const ids = [...draftFrom([...whole.values()]).draft.nodes.keys()]
  mutations = mutationsOf(texts, seeded(9), COUNT, ids)
  checkAll(mutations)
}, 300_000)

/** Files that cannot be read are told so by themselves; the others are put in their places in the whole, several at a time. */
function checkAll(all: Mutation[]) {
  const readable: { mutation: Mutation; file: DataFile }[] = []
  for (const mutation of all) {
    const read = readFileOf(known.get(mutation.file) as KnownKind, mutation.file, mutation.bytes)
    if (Array.isArray(read)) told.set(mutation, read)
    else readable.push({ mutation, file: read })
  }
  while (readable.length > 0) {
    const batch: typeof readable = []
    for (const each of [...readable])
      if (batch.length < TOGETHER && !batch.some(({ file }) => file.file === each.file.file))
        batch.push(...readable.splice(readable.indexOf(each), 1))
    const files = new Map(whole)
    for (const { file } of batch) files.set(file.file, file)
    const { problems } = draftFrom([...files.values()]).draft
    for (const { mutation, file } of batch) {
      const own = problems.filter((p) => p.file === mutation.file)
      told.set(mutation, own)
      if (own.length === 0) legal.set(file.file, file)
    }
  }
}

describe(`${COUNT} changes of data/`, () => {
  it.each(Object.keys(MAKERS))('%s: refused with file, line, rule and remedy, or a legal change', (kind) => {
    const own = mutations.filter((mutation) => mutation.kind === kind)
    expect(own.length).toBeGreaterThan(10)
    for (const mutation of own) {
      const { file, line, wrong } = mutation
      const problems = told.get(mutation) ?? []
      const where = `${kind} in ${file}:${line}: ${problems.map((p) => `${p.line} ${p.message}`).join(' | ')}`
      for (const problem of problems) {
        expect(problem, where).toMatchObject({ file, rule: expect.stringMatching(/^[a-z-]+$/) })
        expect(Math.min(problem.line, problem.column), where).toBeGreaterThan(0)
        expect(problem.message, where).toMatch(/\.$/)
        expect(problem.message, 'words of a library').not.toMatch(/YAML\.|call stack|\bundefined is\b|not iterable|Cannot read/)
        expect(problem.fix, where).toMatch(/\.$/)
      }
      if (wrong && !OPEN.test(file))
        expect(
          problems.map((p) => p.line),
          where,
        ).toContain(line)
    }
  })

  it('builds a graph of what was taken, or says what does not fit together', () => {
    expect(legal.size).toBeGreaterThan(10)
    let said: unknown = null
    try {
      buildFrom([...new Map([...whole, ...legal]).values()])
    } catch (error) {
      said = error
    }
    if (said !== null) expect(said).toBeInstanceOf(BadData)
  })
})
