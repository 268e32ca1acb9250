import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DataFile, filesOf } from '../../server/ingest/read.ts'
import { toPlainText } from '../../server/reader/formats/plain-text.ts'
import { type OfficialText, readOfficialText } from '../../server/reader/index.ts'
import { countHits } from '../../server/verify/term-runs.ts'
import { type Corpus, dataFiles, englishTexts, readCorpus } from '../support/corpus.ts'
import { copiesFrom, ownWords } from '../support/own-words.ts'
import { officialText, TEXTS_FOLDER, textsHeld } from '../support/texts.ts'

interface Run {
  pattern: string
  version: string
  digest: string
  hits: number
  hitsIn: string[]
}
interface Held {
  version: string
  text: string
  digest: string
  official: OfficialText
}

/** A copy that is compared instead of a plain one, because it prints the numbers of the paragraphs. */
const BETTER_COPY: Record<string, string> = { 'html/udhr-eng.html': 'udhr-1948.en.txt' }

describe.runIf(textsHeld)('the data, against the official texts', () => {
  let corpus: Corpus
  let files: DataFile[]
  let held: Held[]
  beforeAll(async () => {
    corpus = await readCorpus()
    files = await dataFiles()
    held = await Promise.all(
      englishTexts(files).map(async ({ version, file }) => {
        const { text } = await toPlainText(await readFile(path.join(TEXTS_FOLDER, file)), file)
        return { version, text, digest: officialText(file).digest, official: readOfficialText({ version, name: file, text }) }
      }),
    )
  }, 60_000)

  it('has a comparison for every English text that is held whole', () => {
    const whole = readdirSync(TEXTS_FOLDER).filter((name) => name.endsWith('.en.txt') && !/\.(fragments|excerpts)\./.test(name))
    const compared = englishTexts(files).map((t) => BETTER_COPY[t.file] ?? t.file)
    expect(compared.sort()).toEqual(whole.sort())
  })

  it('has the articles that each text prints, in its order and in its divisions, no more and no fewer', () => {
    for (const { version, official } of held) {
      const printed = official.provisions.filter((p) => p.level === 'article').map((p) => [p.id, p.parent])
      expect(printed.length, version).toBeGreaterThan(0)
      expect(corpus.provisions(version).map((n) => [n.id, n.props.parent])).toEqual(printed)
    }
  })

  it('titles them as each text does, and gives no title where none is printed', () => {
    const differ = held.flatMap(({ version, official }) => {
      const ours = new Map(corpus.provisions(version).map((n) => [n.id, n.props.printedTitle ?? null]))
      return official.provisions
        .filter((p) => p.level === 'article' && ours.get(p.id) !== p.title)
        .map((p) => [p.id, ours.get(p.id), p.title])
    })
    expect(differ).toEqual([])
  })

  it('was compared with the very files that are held', () => {
    const checked = filesOf(files, 'checked').map((f) => [f.file, f.value.file, f.value.digest] as const)
    const isHeld = (file: string) => existsSync(path.join(TEXTS_FOLDER, file))
    expect(checked.filter(([, file, digest]) => !isHeld(file) || officialText(file).digest !== digest)).toEqual([])
  })

  it('has no witness of a fact that has changed since', () => {
    const count = corpus.lapsed.length
    expect(count > 20 ? [`${count} lapsed`, ...corpus.lapsed.slice(0, 20).map((w) => w.id)] : corpus.lapsed.map((w) => w.id)).toEqual([])
  })

  it('was compared whole: number, title and main verb of every provision of every text that is held', () => {
    const not = held.flatMap(({ version }) => {
      const all = corpus.of('Provision').filter((n) => n.props.version === version)
      const open = all.filter((n) => n.props.basis !== 'text').map((n) => n.id)
      return open.length > 0 ? [`${version}: ${open.length} of ${all.length} not compared, such as ${open.slice(0, 3).join(', ')}`] : []
    })
    expect(not).toEqual([])
  })

  describe('findings of absence', () => {
    let runs: { absence: string; run: Run }[]
    beforeAll(() => {
      runs = corpus
        .of('Absence')
        .filter((n) => n.props.method === 'terms')
        .flatMap((n) => (JSON.parse(String(n.props.terms)) as Run[]).map((run) => ({ absence: n.id, run })))
    })

    it('count the terms as the texts have them', () => {
      expect(runs.length).toBeGreaterThan(0)
      const wrong = new Set<string>()
      const counted = new Map<string, number>()
      for (const { absence, run } of runs) {
        const text = held.find((h) => h.version === run.version)
        const key = `${run.version} ${run.pattern}`
        const hits = text ? (counted.get(key) ?? countHits(run.pattern, text.text)) : Number.NaN
        counted.set(key, hits)
        if (run.digest !== text?.digest || run.hits !== hits) wrong.add(`${absence}: ${run.pattern} says ${run.hits}, the text has ${hits}`)
      }
      expect([...wrong]).toEqual([])
    })

    it('name every provision in which a term was hit, and none without a hit', () => {
      const wrong = new Set<string>()
      const different = new Map(runs.map(({ run }) => [`${run.version} ${run.pattern} ${run.hitsIn}`, run]))
      for (const run of different.values()) {
        const text = held.find((h) => h.version === run.version)
        const parts = (text?.official.provisions ?? []).filter((p) => countHits(run.pattern, `${p.title ?? ''}\n${p.text}`) > 0)
        const lies = (part: string, whole: string) => part === whole || part.startsWith(`${whole}/`)
        for (const p of parts) if (!run.hitsIn.some((id) => lies(p.id, id))) wrong.add(`${run.pattern}: a hit in ${p.id} is not named`)
        for (const id of run.hitsIn) if (!parts.some((p) => lies(p.id, id))) wrong.add(`${run.pattern}: no hit in ${id}`)
      }
      expect([...wrong]).toEqual([])
    })
  })

  it('shares no run of more than eight words with any of the texts, fragments among them', async () => {
    const texts = readdirSync(TEXTS_FOLDER).filter((name) => name.endsWith('.txt'))
    const official = await Promise.all(texts.map(async (name) => [name, await readFile(path.join(TEXTS_FOLDER, name), 'utf8')] as const))
    const names = printedNames(corpus)
    const planted = held[0]?.official.provisions.find((p) => p.level === 'paragraph' && p.text.split(/\s+/).length > 20)?.text ?? ''
    expect(copiesFrom(official, [['planted', `So says the text: ${planted}`]], names)).toHaveLength(1)
    expect(copiesFrom(official, ownWords(corpus.dataset, files), names)).toEqual([])
  })
})

/** What a treaty and its parts are called cannot be said in other words. */
const printedNames = ({ of }: Corpus) => [
  ...of('Instrument').map((n) => String(n.props.name)),
  ...of('Provision').flatMap((n) => (n.props.printedTitle ? [String(n.props.printedTitle)] : [])),
]
