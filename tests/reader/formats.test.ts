import { describe, expect, it } from 'vitest'
import { toPlainText } from '../../server/reader/formats/plain-text.ts'
import { readOfficialText } from '../../server/reader/index.ts'
import { makeDocx, makeHtml, makePdf, numberedDocx, placedPdf, wordlessPdf } from '../support/formats.ts'
import { officialText, textsHeld } from '../support/texts.ts'

type Maker = (text: string) => Buffer | Promise<Buffer>
const MAKERS: [string, Maker][] = [
  ['PDF', makePdf],
  ['DOCX', makeDocx],
  ['HTML', makeHtml],
]

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
const tree = (version: string, text: string) =>
  readOfficialText({ version, name: 'made', text }).provisions.map((p) => [p.id, p.title, p.parent, squeeze(p.text)].join(' | '))

const TREATY = `A Treaty

Article 1

Use of words

For this treaty:

(a) "word" means a thing said;

(b) "deed" means a thing done.

Article 2

1. Each Party shall keep its word.

2. No Party shall break it.`

describe.runIf(textsHeld)('a treaty that comes in another format', () => {
  const held = [
    ['budapest/2001', 'budapest-2001.en.txt'],
    ['iccpr-op1/1966', 'iccpr-op1-1966.en.txt'],
    ['echr/1950', 'echr-1950.en.txt'],
    ['crc/1989', 'crc-1989.en.txt'],
  ] as const
  it.each(held.flatMap(([version, name]) => MAKERS.map(([format, make]) => [version, format, name, make] as const)))(
    '%s as %s is read into the same tree with the same words',
    async (version, format, name, make) => {
      const { text } = officialText(name)
      const plain = await toPlainText(await make(text), name)
      expect(plain.format).toBe(format)
      expect(tree(version, plain.text)).toEqual(tree(version, text))
    },
  )

  it('keeps account of what a PDF prints beside the words', async () => {
    const { text } = await toPlainText(await makePdf(officialText('iccpr-op1-1966.en.txt').text), 'made.pdf')
    const { spans } = readOfficialText({ version: 'made/1', name: 'made.pdf', text })
    expect(spans.map((s) => text.slice(s.start, s.end)).join('')).toBe(text)
    const said = (reason: string) => spans.filter((s) => s.reason === reason).map((s) => text.slice(s.start, s.end).trim())
    expect(said('running head')).toEqual(Array(3).fill('Series of Treaties 12'))
    expect(said('page number')).toEqual(['1', '2', '3'])
  })
})

describe('what a format has of its own', () => {
  it('joins words that a PDF breaks at the end of a line, and takes a raised number for the mark of a footnote', async () => {
    const line = (words: string, y: number): [string, number, number, number] => [words, 72, y, 11]
    const pdf = await placedPdf([
      [
        line('A Treaty', 80),
        line('Article 1', 120),
        line('1. Each Party shall keep the word that it has given to any other Party and shall co-', 160),
        line('operate with it; to co-operate is a duty. It shall not be inter-', 173),
        line('fered with', 186),
        ['7', 121, 187, 6],
        line('by anybody.', 199),
        line('2. The end.', 240),
      ],
    ])
    const { text } = await toPlainText(pdf, 'made.pdf')
    const words = readOfficialText({ version: 'made/1', name: 'made.pdf', text }).provisions.map((p) => squeeze(p.text))
    expect(words[1]).toContain('shall co-operate with it; to co-operate is a duty. It shall not be interfered with by anybody.')
  })

  it('prints the numbers that a web page makes for a list', async () => {
    const page = `<html><body><h1>A Treaty</h1><h2>Article 1</h2><p>These are meant:</p><ol type="a"><li>one;</li><li>two:<ol type="i"><li>inner;</li>
      <li>last.</li></ol></li></ol><h2>Article 2</h2><p>Words<sup>3</sup> and&nbsp;more.</p></body></html>`
    const { text } = await toPlainText(Buffer.from(page), 'made.html')
    expect(tree('m/1', text).map((row) => row.split(' | ')[0])).toEqual(['m/1/1', 'm/1/1/a', 'm/1/1/b', 'm/1/1/b/i', 'm/1/1/b/ii', 'm/1/2'])
    expect(tree('m/1', text).at(-1)).toContain('Words and more.')
  })

  it('says what of a web page it left out', async () => {
    const { leftOut, text } = await toPlainText(makeHtml(TREATY), 'made.html')
    expect(leftOut.map((l) => l.text)).toEqual(['All treaties', 'Imprint'])
    expect(text).not.toMatch(/Imprint|track/)
  })

  it('keeps a header of the document itself, and leaves out one of the site', async () => {
    const page = (inHeader: string) =>
      `<html><body><header>${inHeader}</header><article><h2>Article 1</h2><p>Each Party shall act.</p></article></body></html>`
    const own = '<h2>Preamble</h2><p>Considering the need,</p><p>Have agreed as follows:</p>'
    for (const [header, first] of [
      [own, 'm/1/preamble/1'],
      [`<p><a href="/">Home</a></p>${own}`, 'm/1/1'],
      ['<h1>A Site</h1>', 'm/1/1'],
    ] as const)
      expect(tree('m/1', (await toPlainText(Buffer.from(page(header)), 'made.html')).text)[0]).toContain(`${first} `)
  })

  it('reads a text with a byte order mark, in UTF-8 or UTF-16', async () => {
    for (const bytes of [Buffer.from(`\uFEFF${TREATY}`), Buffer.from(`\uFEFF${TREATY}`, 'utf16le')])
      expect(tree('m/1', (await toPlainText(bytes, 'made.txt')).text)).toEqual(tree('m/1', TREATY))
  })
})

const ENGLISH = ['The words of the one', 'and of the other', 'shall be the same', 'in each of the copies']
const FRENCH = ['Les mots de la une', 'et de la autre dans', 'les copies sont', 'les mots de la même']
const column = (x: number, words: string[]) => words.map((line, i): [string, number, number, number] => [line, x, 60 + i * 15, 10])

describe('a page set in columns', () => {
  it('is read one column after the other', async () => {
    const left = ['A Treaty', 'Article 1', 'Each Party shall act.']
    const right = ['Article 2', 'No Party shall wait,', 'nor ask.']
    const { text } = await toPlainText(await placedPdf([[...column(60, left), ...column(310, right)]]), 'made.pdf')
    expect(tree('m/1', text).map((row) => row.split(' | ')[0])).toEqual(['m/1/1', 'm/1/2'])
  })
})

describe('a file that cannot be read', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['a scan', wordlessPdf, /pictures of pages and no words/],
    ['half a PDF', () => Buffer.from('%PDF-1.7\nnothing'), /not a PDF that can be opened/],
    ['columns of two languages', () => placedPdf([[...column(60, ENGLISH), ...column(310, FRENCH)]]), /columns of two languages/],
    ['half a Word file', () => Buffer.from('PK\u0003\u0004 nothing'), /not a Word document/],
    ['numbers that Word makes', () => numberedDocx(['A Treaty', 'Article 1', 'First.', 'Second.']), /“First\.…” is made by Word/],
    ['another alphabet’s encoding', () => Buffer.from('Article 1\n\nUnit\u00E9.', 'latin1'), /made:3:5 {2}The file is not in UTF-8/],
  ])('is refused with what to do: %s', async (_, make, message) => {
    const reading = toPlainText(await make(), 'made')
    await expect(reading).rejects.toThrow(message)
    await expect(reading).rejects.toMatchObject({ code: 'BAD_DATA', line: expect.any(Number), column: expect.any(Number) })
  })
})
