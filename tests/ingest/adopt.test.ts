import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { adopt } from '../../server/ingest/adopt.ts'
import { build } from '../../server/ingest/index.ts'
import { officialText, textsHeld } from '../support/texts.ts'

interface Entry {
  id: string
  title?: string
  modality?: string
  children?: Entry[]
}
/** The verb of an item is one that people read: it may stand in the words above it. */
const verbOf = ({ id, modality }: Entry) => (/\/[a-z]+$/.test(id) ? '' : (modality ?? ''))
const flat = (entries: Entry[], parent = ''): string[] =>
  entries.flatMap((e) => [`${e.id} | ${e.title ?? ''} | ${verbOf(e)} | in ${parent}`, ...flat(e.children ?? [], e.id)])
const provisionsIn = async (file: string) => (parse(await readFile(file, 'utf8')) as { provisions: Entry[] }).provisions
const rowsOf = async (file: string) => flat(await provisionsIn(file))

/** What people and programs said of provisions; without it nothing keeps a paragraph from being taken away. */
const SAID = [
  'links',
  'absences',
  'claims',
  'stories',
  'coding',
  'scenarios',
  'checked',
  'settled',
  'gaps',
  'comparisons',
  'actions',
  'questions',
  'paths',
]

/** A copy of the data that holds of one version no witnesses, no titles, and half of the paragraphs and items. */
async function blinded(version: string, file: string): Promise<{ dir: string; gone: number; all: number }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'counterpoise-blind-'))
  await cp('data', dir, { recursive: true })
  for (const folder of SAID) await rm(path.join(dir, folder), { recursive: true, force: true })
  const scale = path.join(dir, 'strength.yaml')
  await writeFile(scale, (await readFile(scale, 'utf8')).replace(/^ +examples:.*\n(?: {6,}.*\n)*/gm, '    examples: []\n'))
  const { dataset } = await build(dir)
  const named = new Set(dataset.links.flatMap((l) => (l.type === 'PART_OF' ? [] : [l.from, l.to])))
  const isNamed = (entry: Entry): boolean => named.has(`${version}/${entry.id}`) || (entry.children ?? []).some(isNamed)
  let [gone, all, owed] = [0, 0, 0]
  const strip = (entries: Entry[]): Entry[] =>
    entries.flatMap((entry, i) => {
      if (/^\d+[a-z]*\//.test(entry.id)) {
        all += 1
        owed += 0.5
        // The first of its kind stays, so that the file still divides here.
        if (i > 0 && owed >= 1 && !isNamed(entry)) {
          const taken = flat([entry]).length
          all += taken - 1
          gone += taken
          owed -= taken - (taken - 1) / 2
          return []
        }
      }
      const { title: _, ...rest } = entry
      return [rest.children ? { ...rest, children: strip(rest.children) } : rest]
    })
  const target = path.join(dir, file)
  const document = parseDocument(await readFile(target, 'utf8')).toJS() as { provisions: Entry[] }
  await writeFile(target, stringify({ ...document, provisions: strip(document.provisions) }, { lineWidth: 0 }))
  return { dir, gone, all }
}

describe.runIf(textsHeld)('adopting an official text', () => {
  it.each([
    ['iccpr/1966', 'instruments/iccpr/versions/1966.yaml', 'iccpr-1966.en.txt'],
    ['budapest/2001', 'instruments/budapest/versions/2001.yaml', 'budapest-2001.en.txt'],
    ['untoc/2000', 'instruments/untoc/versions/2000.yaml', 'untoc-2000.en.txt'],
  ])(
    'brings %s back as it was, when titles, witnesses and half of the paragraphs are taken away',
    async (version, file, text) => {
      const { dir, gone, all } = await blinded(version, file)
      expect(gone).toBeGreaterThan(all * 0.4)
      const bytes = Buffer.from(officialText(text).text)
      const adopted = await adopt(
        { dataDir: dir, folder: path.join(dir, '..', path.basename(dir), 'local'), on: '2026-11-29' },
        { version, name: text, bytes },
      )
      expect(await rowsOf(path.join(dir, file))).toEqual(await rowsOf(path.join('data', file)))
      expect(adopted.added.length).toBeGreaterThanOrEqual(gone)
      expect(adopted.surplus).toEqual([])
      expect(adopted.share.after).toBeGreaterThan(adopted.share.before)
      const toRead = await readFile(adopted.toRead.file, 'utf8')
      expect(toRead).toContain(`${version}/`)
      expect(toRead.match(/^ {2}summary: /gm)?.length).toBe(adopted.toRead.count)
      await rm(dir, { recursive: true })
    },
    240_000,
  )

  it('refuses the text of something else and writes nothing', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'counterpoise-wrong-'))
    await cp('data', dir, { recursive: true })
    const file = path.join(dir, 'instruments/budapest/versions/2001.yaml')
    const before = await readFile(file, 'utf8')
    const bytes = Buffer.from(officialText('crc-1989.en.txt').text)
    const adopting = adopt({ dataDir: dir, folder: dir, on: '2026-11-29' }, { version: 'budapest/2001', name: 'other.txt', bytes })
    await expect(adopting).rejects.toThrow(/is not the text of budapest\/2001/)
    expect(await readFile(file, 'utf8')).toBe(before)
    await rm(dir, { recursive: true })
  }, 240_000)
})
