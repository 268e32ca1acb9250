import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { outlineOf } from '../../server/ingest/outline.ts'
import { readOfficialText } from '../../server/reader/index.ts'

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
