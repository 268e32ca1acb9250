import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { outlineOf } from '../../server/ingest/outline.ts'
import { outlineJson } from '../../server/ingest/outline-json.ts'
import { surveyFile } from '../../server/ingest/survey.ts'
import { readOfficialText } from '../../server/reader/index.ts'
import { readFileAs } from '../../server/reader/read-file.ts'

interface Entry {
  id: string
  title?: string
  modality?: string
  children?: Entry[]
}
const flat = (entries: Entry[]): Entry[] => entries.flatMap((e) => [e, ...flat(e.children ?? [])])
const outline = (text: string, deep?: Set<string>) =>
  flat((parse(outlineOf(readOfficialText({ version: 'demo/one', name: 'demo.txt', text }), deep)) as { provisions: Entry[] }).provisions)

const TEXT = `Article 1
Duty to tell

1. Each State shall tell:

(a) its people;

(b) its neighbours.

2. A State may say more.

Article 2
Words

For the purposes of this treaty “people” shall mean persons.
`

describe('the skeleton of a version file', () => {
  it('holds numbers, printed titles and main verbs, and no words', () => {
    expect(outline(TEXT).map(({ id, title, modality }) => [id, title, modality])).toEqual([
      ['1', 'Duty to tell', 'shall'],
      ['1/1', undefined, 'shall'],
      ['1/1/a', undefined, undefined],
      ['1/1/b', undefined, undefined],
      ['1/2', undefined, 'may'],
      ['2', 'Words', 'none'],
    ])
  })

  it('goes below the article only where it is told to', () => {
    expect(outline(TEXT, new Set(['2'])).map(({ id }) => id)).toEqual(['1', '2'])
  })
})

describe('what programs are told', () => {
  it('of a file: every provision with its place, what was left out, and what looks wrong, for a version that nobody knows', async () => {
    const text = `A Treaty\n\n${TEXT.replace('(b) its neighbours.', '(c) its neighbours;\n\n(d) others.')}\nDONE at a place.\n`
    const told = outlineJson(await readFileAs('some/draft', 'demo.txt', Buffer.from(text)))
    expect(Object.keys(told)).toEqual(['version', 'language', 'form', 'provisions', 'left', 'suspicions'])
    expect(told).toMatchObject({ version: 'some/draft', language: 'en', form: 'treaty' })
    const second = told.provisions.find((p) => p.id === 'some/draft/1/2')
    expect(second).toEqual({
      id: 'some/draft/1/2',
      level: 'paragraph',
      number: '2',
      title: null,
      words: 'A State may say more.',
      start: text.indexOf('2. A State'),
      end: text.indexOf('2. A State') + '2. A State may say more.'.length,
    })
    expect(told.suspicions).toEqual([{ line: 10, column: 1, said: '(c) stands behind a: one number is missing.' }])
    expect(told.left).toEqual([{ reason: 'closing formula', start: text.indexOf('DONE'), end: text.length - 1 }])
  })

  it('of each file of a folder: how much was read, or why it was refused and what helps', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'counterpoise-survey-'))
    await writeFile(path.join(folder, 'good.txt'), TEXT)
    await writeFile(path.join(folder, 'bad.txt'), TEXT.replace('2. A State', '4. A State'))
    expect(await surveyFile(path.join(folder, 'good.txt'))).toEqual({
      file: 'good.txt',
      read: true,
      provisions: 6,
      suspicions: 0,
      seconds: expect.any(Number),
      reason: null,
    })
    expect(await surveyFile(path.join(folder, 'bad.txt'))).toEqual({
      file: 'bad.txt',
      read: false,
      provisions: 0,
      suspicions: 0,
      seconds: expect.any(Number),
      reason: { line: 10, column: 1, said: expect.stringContaining('4. is not the next number'), remedy: expect.stringMatching(/\.$/) },
    })
  })
})
