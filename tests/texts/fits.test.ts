import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build } from '../../server/ingest/index.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import type { TextEntry } from '../../server/model/official-text.ts'
import { readFileAs } from '../../server/reader/read-file.ts'
import { compareVersion } from '../../server/verify/compare.ts'
import { misfit } from '../../server/verify/fits.ts'
import { sha256 } from '../../server/verify/held-texts.ts'
import { subjectOf } from '../../server/verify/subject.ts'
import { TEXTS_FOLDER, textsHeld } from '../support/texts.ts'

const { texts } = parse(readFileSync('data/texts.yaml', 'utf8')) as { texts: TextEntry[] }
const fileOf = (entry: TextEntry) => path.join(TEXTS_FOLDER, entry.file ?? '')
const held = texts.filter((entry) => entry.file && existsSync(fileOf(entry)))

describe.runIf(textsHeld)('whether a file can be the text of a version', () => {
  let dataset: GraphDataset
  beforeAll(async () => {
    dataset = (await build('data')).dataset
  }, 120_000)

  const why = async (entry: TextEntry, version: string) => {
    const bytes = readFileSync(fileOf(entry))
    const { plain, official } = await readFileAs(version, entry.file ?? '', bytes)
    const subject = subjectOf(dataset, { version, language: official.language }, { digest: sha256(bytes), text: plain.text, official })
    return misfit(subject, compareVersion(subject))
  }

  it.each(held.map((entry) => [entry.version, entry.language, entry] as const))('takes the text of %s (%s)', async (version, _, entry) => {
    expect(await why(entry, version)).toBeNull()
  })

  it.each(held.filter((entry) => entry.language === 'en').map((entry) => [entry.version, entry] as const))(
    'takes the text of %s for no other treaty, and says why',
    async (version, entry) => {
      const others = held.map((other) => other.version).filter((other) => other !== version)
      for (const other of others) expect(await why(entry, other), other).toMatch(/^(?:its title is|it has|of \d+)/)
    },
    60_000,
  )
})
