import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { build } from '../../server/ingest/index.ts'
import { readData } from '../../server/ingest/read.ts'
import { sha256 } from '../../server/verify/held-texts.ts'
import { verify } from '../../server/verify/index.ts'
import { recordWitnesses } from '../../server/verify/record.ts'
import { writeData } from '../support/data.ts'
import { DEMO_TEXT, demoData } from './support.ts'

const digest = sha256(Buffer.from(DEMO_TEXT))
const coders = {
  coders: ['one', 'verify', 'first-pass', 'two'].map((n) => ({ id: `coder/${n}`, read: 'the demo', method: 'by hand', on: '2026-01-01' })),
}
const READ = 'checked/demo-one.yaml'
const RECORDED = 'checked/demo-one.verify.en.yaml'

/** A data folder, and an official text in a folder of its own. */
async function project() {
  const dataDir = await writeData({
    ...demoData(),
    'coders.yaml': coders,
    'texts.yaml': { texts: [{ version: 'demo/one', language: 'en', file: 'demo.txt', digest, source: 'source/book' }] },
    [READ]: {
      version: 'demo/one',
      file: 'demo.txt',
      digest,
      checker: 'reading',
      by: 'coder/one',
      on: '2026-01-01',
      witnesses: [{ id: 'demo/one/1', fields: ['summary'], how: 'read', facts: 'aaaaaaaaaaaaaaaa' }],
    },
  })
  const textsDir = await mkdtemp(path.join(tmpdir(), 'demo-texts-'))
  onTestFinished(() => rm(textsDir, { recursive: true, force: true }))
  await writeFile(path.join(textsDir, 'demo.txt'), DEMO_TEXT)
  const record = async (on: string) => {
    const { dataset, witnesses } = await build(dataDir)
    const { versions, notHeld } = await verify(dataset, (await readData(dataDir)).files, [textsDir])
    for (const version of versions) await recordWitnesses(dataDir, version, witnesses, on)
    return { versions, notHeld }
  }
  const basisOf = async (id: string) => (await build(dataDir)).dataset.nodes.find((n) => n.id === id)?.props.basis
  return { dataDir, textsDir, record, basisOf, text: (name: string) => readFile(path.join(dataDir, name), 'utf8') }
}

describe('what verify records', () => {
  it('lifts what agreed to text, and lets it fall when the fact or its place changes', async () => {
    const { dataDir, record, basisOf } = await project()
    expect(await basisOf('demo/one/3')).toBe('recalled')
    await record('2026-02-02')
    const { dataset } = await build(dataDir)
    const provisions = dataset.nodes.filter((n) => n.label === 'Provision')
    expect(provisions.every((n) => n.props.basis === 'text')).toBe(true)
    expect(JSON.parse(String(provisions.find((n) => n.id === 'demo/one/3')?.props.witnesses))).toMatchObject([
      { field: 'number', how: 'machine', checker: 'verify 1', by: 'coder/verify', digest },
      { field: 'place' },
      { field: 'title' },
    ])
    expect(dataset.links.find((l) => l.type === 'REFERS_TO')?.props.basis).toBe('text')

    const file = path.join(dataDir, 'instruments/demo/versions/one.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('"Listening"', '"Hearing"'))
    expect(await basisOf('demo/one/3')).toBe('recalled')
    expect(await basisOf('demo/one/4')).toBe('text')
  })

  it('leaves what people read as they wrote it, and a file that would be the same as it is', async () => {
    const { dataDir, textsDir, record, text } = await project()
    const read = await text(READ)
    await record('2026-02-02')
    const before = await text(RECORDED)
    expect(await text(READ)).toBe(read)
    await record('2026-03-03')
    expect(await text(RECORDED)).toBe(before)
    await writeFile(path.join(textsDir, 'demo.txt'), `${DEMO_TEXT}\n`)
    expect((await record('2026-03-03')).versions[0]?.differences.map((f) => f.field)).toEqual(['file (en)'])
    expect((await stat(path.join(dataDir, RECORDED))).size).toBeGreaterThan(0)
  })

  it('names a text that is nowhere', async () => {
    const { dataDir, record } = await project()
    const texts = { texts: [{ version: 'demo/one', language: 'en', file: 'other.txt', digest, source: 'source/book' }] }
    await writeFile(path.join(dataDir, 'texts.yaml'), stringify(texts))
    expect(await record('2026-02-02')).toMatchObject({ versions: [], notHeld: ['other.txt'] })
  })
})
