import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { build, ingest } from '../../server/ingest/index.ts'
import { reportSupplied } from '../../server/texts/report.ts'
import { supplyText } from '../../server/texts/supply.ts'
import { apiOver } from '../support/api.ts'
import { writeData } from '../support/data.ts'
import { makePdf } from '../support/formats.ts'
import { DEMO_TEXT, demoData } from '../verify/support.ts'

const QUERY = `{ release { id overlay } version(id: "demo/one") { textHeld }
  article: provision(id: "demo/one/4") { text } paragraph: provision(id: "demo/one/4/2") { text } chapter: provision(id: "demo/one/ch/2") { text } }`
interface Shown {
  release: { id: string; overlay: string | null }
  version: { textHeld: boolean }
  article: { text: string | null }
  paragraph: { text: string | null }
  chapter: { text: string | null }
}

/** A product of one's own: data, texts supplied, a graph. */
async function product() {
  const dataDir = await writeData(demoData())
  const textsDir = path.join(dataDir, '..', `${path.basename(dataDir)}-texts`)
  const store = createGrafeoStore({ graphDir: await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')) })
  const { dataset } = await build(dataDir)
  return {
    textsDir,
    supply: (name: string, bytes: Uint8Array, version = 'demo/one') => supplyText(dataset, { version, name, bytes, folder: textsDir }),
    load: async () => (await ingest({ store, dataDir, textsDir })).load,
    // A new API each time: what a page would show after a reload.
    shown: () => apiOver(store).ask<Shown>(QUERY),
    close: () => store.close(),
  }
}

describe('an official text that a user supplies', () => {
  it('is shown on provisions after every load, and the release keeps its id', async () => {
    const { supply, load, shown, close } = await product()
    await load()
    const before = await shown()
    expect(before).toMatchObject({ version: { textHeld: false }, article: { text: null }, release: { overlay: null } })

    await supply('treaty.txt', Buffer.from(DEMO_TEXT))
    expect((await load()).changed).toBe(true)
    const after = await shown()
    expect(after.article.text).toBe('1. A Party shall search.\n2. It may seize.\n3. It may unlock.')
    expect(after.paragraph.text).toBe('2. It may seize.')
    expect(after).toMatchObject({ version: { textHeld: true }, chapter: { text: null }, release: { id: before.release.id } })
    expect(after.release.overlay).toBeTruthy()

    expect(await load()).toMatchObject({ changed: false, nodesWritten: 0 })
    await supply('treaty.txt', Buffer.from(DEMO_TEXT.replace('It may seize.', 'It may seize and keep.')))
    expect((await load()).changed).toBe(true)
    expect((await shown()).paragraph.text).toBe('2. It may seize and keep.')
    await close()
  })

  it('may be a PDF, and replaces the one before', async () => {
    const { textsDir, supply, load, shown, close } = await product()
    await supply('treaty.txt', Buffer.from(DEMO_TEXT))
    const pdf = await makePdf(DEMO_TEXT)
    const { plain, findings } = await supply('treaty.pdf', pdf)
    expect(plain.format).toBe('PDF')
    expect(findings.filter((f) => !f.agrees)).toEqual([])
    const [copy] = (await readdir(textsDir)).filter((name) => name.endsWith('.pdf'))
    expect(await readFile(path.join(textsDir, copy as string))).toEqual(pdf)
    expect(await readdir(textsDir)).toHaveLength(3)
    await load()
    expect((await shown()).paragraph.text).toBe('2. It may seize.')
    await close()
  })

  it('is taken though it differs from the data, and the user is told where', async () => {
    const { supply, close } = await product()
    const report = reportSupplied(await supply('treaty.txt', Buffer.from(DEMO_TEXT.replace('\nListening\n', '\nHearing\n'))))
    expect(report.join('\n')).toContain('1 differences')
    expect(report.join('\n')).toContain('demo/one/3: title: data says Listening, the text says Hearing')
    await close()
  })

  it('is refused with line and column where its structure is unknown, and nothing is kept', async () => {
    const { textsDir, supply, close } = await product()
    const broken = DEMO_TEXT.replace('2. It may seize.', '7. It may seize.')
    const line = broken.split('\n').indexOf('7. It may seize.') + 1
    await expect(supply('treaty.txt', Buffer.from(broken))).rejects.toMatchObject({ code: 'BAD_DATA', line, column: 1 })
    await expect(supply('treaty.txt', Buffer.from(DEMO_TEXT), 'demo/none')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(readdir(textsDir)).rejects.toThrow('ENOENT')
    await close()
  })

  it('stops a load when it was changed by hand, and what is loaded stays', async () => {
    const { textsDir, supply, load, shown, close } = await product()
    await supply('treaty.txt', Buffer.from(DEMO_TEXT))
    await load()
    const [plain] = (await readdir(textsDir)).filter((name) => name.endsWith('.plain.txt'))
    await writeFile(path.join(textsDir, plain as string), 'Something else.')
    await expect(load()).rejects.toThrow(/demo\/one is gone or was changed. Supply it again/)
    expect((await shown()).paragraph.text).toBe('2. It may seize.')
    await close()
  })
})
