import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
const flat = (entries: Entry[], parent = ''): string[] =>
  entries.flatMap((e) => [`${e.id} | ${e.title ?? ''} | in ${parent}`, ...flat(e.children ?? [], e.id)])
const rowsOf = async (file: string) => flat((parse(await readFile(file, 'utf8')) as { provisions: Entry[] }).provisions)

/** A copy of the data in which one version has no witnesses of a program, no titles, and lacks every second paragraph that nothing speaks of. */
async function blinded(version: string, file: string): Promise<{ dir: string; gone: number }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'counterpoise-blind-'))
  await cp('data', dir, { recursive: true })
  const checked = path.join(dir, 'checked')
  for (const name of await readdir(checked)) if (name.startsWith(version.replace('/', '-'))) await rm(path.join(checked, name))
  const { dataset } = await build(dir)
  const named = [
    ...dataset.links.flatMap((l) => (l.type === 'PART_OF' ? [] : [l.from, l.to])),
    ...dataset.nodes.filter((n) => n.label !== 'Provision').map((n) => JSON.stringify(n.props)),
  ]
    .join('\n')
    .replaceAll('\\"', '"')
  const isNamed = (id: string) => named.includes(`${id}\n`) || named.includes(`${id}/`) || named.includes(`${id}"`)
  let gone = 0
  let turn = 0
  const strip = (entries: Entry[], depth: number): Entry[] =>
    entries.flatMap((entry, i) => {
      const isParagraph = depth > 0 && /^\d+[a-z]*\//.test(entry.id)
      turn += isParagraph ? 1 : 0
      if (isParagraph && i > 0 && turn % 2 === 0 && !isNamed(`${version}/${entry.id}`)) {
        gone += 1
        return []
      }
      const { title: _, ...rest } = entry
      return [rest.children ? { ...rest, children: strip(rest.children, depth + 1) } : rest]
    })
  const target = path.join(dir, file)
  const document = parseDocument(await readFile(target, 'utf8')).toJS() as { provisions: Entry[] }
  await writeFile(target, stringify({ ...document, provisions: strip(document.provisions, 0) }, { lineWidth: 0 }))
  return { dir, gone }
}

describe.runIf(textsHeld)('adopting an official text', () => {
  it.each([['iccpr/1966', 'instruments/iccpr/versions/1966.yaml', 'iccpr-1966.en.txt', 10]])(
    'brings %s back as it was, when titles, witnesses and paragraphs are taken away',
    async (version, file, text, atLeast) => {
      const { dir, gone } = await blinded(version, file)
      expect(gone).toBeGreaterThanOrEqual(atLeast)
      const bytes = Buffer.from(officialText(text).text)
      const adopted = await adopt(
        { dataDir: dir, folder: path.join(dir, '..', path.basename(dir), 'local'), on: '2026-11-29' },
        { version, name: text, bytes },
      )
      expect(await rowsOf(path.join(dir, file))).toEqual(await rowsOf(path.join('data', file)))
      expect(adopted.added.length).toBeGreaterThanOrEqual(gone)
      expect(adopted.surplus).toEqual([])
      expect(adopted.share.after).toBeGreaterThan(adopted.share.before)
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
