import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { readFileAs } from '../../server/reader/read-file.ts'
import { TEXTS_FOLDER, textsHeld } from '../support/texts.ts'

const bytesOf = (name: string) => readFileSync(path.join(TEXTS_FOLDER, name))
const readAs = (name: string) => readFileAs('made/1', path.basename(name), bytesOf(name))
const pdf = (language: string) => readAs(`pdf/bbnj-agreement-2023${language}.pdf`)
const idsIn = async (language: string) => (await pdf(language)).official.provisions.map((p) => p.id)

describe.runIf(textsHeld)('one treaty in its official languages, as PDF', () => {
  it('has the same ids in English, French and Spanish', async () => {
    const english = await idsIn('')
    expect(english).toContain('made/1/annex/2/f/iii')
    expect(await idsIn('-fr')).toEqual(english)
    expect(await idsIn('-es')).toEqual(english)
  }, 60_000)

  it('has the same tree in Chinese, which marks its lists with signs of its own', async () => {
    const shape = (ids: string[]) => ids.map((id) => id.replace(/(?<=\/)[\da-z]+(?=\/|$)/g, '').length)
    const [english, chinese] = [await idsIn(''), await pdf('-zh')]
    const ids = chinese.official.provisions.map((p) => p.id)
    expect(shape(ids)).toEqual(shape(english))
    expect(ids.filter((id) => /preamble|part|annex\/\d+$|^made\/1\/\d+$/.test(id))).toEqual(
      english.filter((id) => /preamble|part|annex\/\d+$|^made\/1\/\d+$/.test(id)),
    )
    expect(chinese.suspicions).toEqual([])
    expect(chinese.plain.leftOut).toEqual([])
  }, 60_000)

  it('is refused by name where the letters of the file do not decode', async () => {
    await expect(pdf('-ar')).rejects.toThrow(/letters of the PDF do not decode/)
  }, 60_000)

  it('is read behind a table of contents', async () => {
    const { official } = await readAs('pdf/unclos-un.pdf')
    const articles = official.provisions.filter((p) => /^made\/1\/\d+$/.test(p.id)).map((p) => Number(p.number))
    expect(articles).toEqual(Array.from({ length: 320 }, (_, i) => i + 1))
  }, 60_000)
})

describe.runIf(textsHeld)('the Universal Declaration, as a page in four languages', () => {
  const page = (language: string) => `html/udhr-${language}.html`
  const below = async (language: string) =>
    (await readAs(page(language))).official.provisions.map((p) => p.id).filter((id) => !id.includes('preamble'))

  it('has the same articles and numbered paragraphs', async () => {
    const english = await below('eng')
    expect(english).toContain('made/1/13/2')
    for (const language of ['fra', 'spa', 'arb']) expect(await below(language), language).toEqual(english)
  })

  it.each(['eng', 'fra', 'spa', 'arb'])('has a recital for each paragraph that the page prints above article 1: %s', async (language) => {
    const $ = load(bytesOf(page(language)))
    const printed = $('header p')
      .toArray()
      .map((p) => $(p).text().replace(/\s+/g, ' ').trim())
    const recitals = (await readAs(page(language))).official.provisions.filter((p) => p.level === 'recital')
    expect(printed.length).toBeGreaterThan(7)
    expect(recitals.map((p) => p.text.replace(/\s+/g, ' ').trim())).toEqual(printed)
  })
})
