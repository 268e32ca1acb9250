import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseProvisionId } from '../../server/model/ids.ts'
import { crossReferences } from '../../server/reader/sense/cross-references.ts'
import { mainModal } from '../../server/reader/sense/main-modal.ts'
import { law } from '../support/law.ts'
import { textsHeld } from '../support/texts.ts'
import { read } from './support.ts'

const V = 'made/1'
const refs = (text: string, at = '9/2/b', divisions: string[] = []) =>
  crossReferences(text, V, `${V}/${at}`, divisions).map((id) => id.slice(V.length + 1))

describe('cross-references', () => {
  it.each([
    ['a range', 'acts under Articles 2 through 5', ['2', '3', '4', '5']],
    ['a list with a range', 'as articles 2 to 4, 7 and 9 say', ['2', '3', '4', '7', '9']],
    ['a paragraph of this article', 'the acts in paragraph 1 of this article', ['9/1']],
    ['a paragraph of another article', 'as in paragraph 3 of article 14 it says', ['14/3']],
    ['an article with its paragraph', 'see Article 4, paragraph 2, and Article 6, paragraph 3', ['4/2', '6/3']],
    ['articles, some with a paragraph', 'under Articles 2, 3, 6, paragraph 1.b, 7 and 8', ['2', '3', '6/1/b', '7', '8']],
    ['items in brackets', 'of paragraph 2 (a) and paragraph 3 (b) (ii) of this article', ['9/2/a', '9/3/b/ii']],
    ['an article and a paragraph of its own', 'under article 5 and paragraph 3 of this article', ['5', '9/3']],
    ['letters with dots', 'Article 9.1.a and c. of this Convention', ['9/1/a', '9/1/c']],
    ['letters of the same paragraph', 'named in sub-paragraph a. of this article', ['9/2/a']],
    ['a range of letters', 'in paragraphs 1.b through 1.d of this article', ['9/1/b', '9/1/c', '9/1/d']],
    ['articles with paragraphs in brackets', 'from articles 6, 7, 8 (paragraphs 1 and 2), 11 and 15', ['6', '7', '8/1', '8/2', '11', '15']],
    ['letters behind a number', 'in article 3, paragraph 1 a) or b)', ['3/1/a', '3/1/b']],
    ['the annex', 'as the Annex to the present Convention says', ['annex/1']],
    ['a section by its number', 'the rights of Section I', ['sec/1']],
    ['a chapter by its number', 'the measures of Chapter III', ['ch/3']],
    ['a word that is no letter', 'judged under article 28, a Chamber sits', ['28']],
    ['another instrument', 'in Article 20 of the Statute of the Council', []],
    ['a number of something else', 'within 3 months after 12 States', []],
  ])('reads %s', (_, text, expected) => {
    expect(refs(text).sort()).toEqual(expected.sort())
  })

  it('names the division for "this section"', () => {
    expect(refs('what this section provides', '9/1', [`${V}/ch/2/sec/1`, `${V}/ch/2`])).toEqual(['ch/2/sec/1'])
  })

  it('never crashes on mixtures of its words', () => {
    const part = fc.constantFrom(
      'Article ',
      'articles ',
      'paragraph ',
      'sub-paragraphs ',
      'Chapter ',
      '1',
      '9999',
      'a',
      'b.',
      '(ii)',
      ', ',
      ' and ',
      ' to ',
      ' of ',
      'the Statute',
      'IV',
      '.',
    )
    law(fc.array(part, { maxLength: 20 }), (parts) => {
      for (const id of refs(parts.join(''))) expect(parseProvisionId(`${V}/${id}`)).not.toBeNull()
    })
  })
})

describe('the main verb', () => {
  it.each([
    ['Each State shall keep such records as may be useful.', 'shall'],
    ['A State may not refuse for that reason alone.', 'shall'],
    ['States shall endeavour to help.', 'shall-endeavour'],
    ['Where a State cannot do so, it may do something else.', 'may'],
    ['A State which shall have signed may object.', 'may'],
    ['Nothing in this text shall touch other duties.', 'none'],
    ['This article shall not be construed as a duty.', 'none'],
    ['A word of explanation.', 'none'],
    ['States Parties undertake to keep it.', 'shall'],
    ['No reservation may be made.', 'shall'],
    ['Everyone shall be entitled to be heard.', 'shall'],
    ['A Party shall be entitled to decline.', 'may'],
    ['States shall, as far as they can, endeavour to help.', 'shall-endeavour'],
    ['Nothing in this text may be read so.', 'none'],
    ['Shall keep records;', 'shall'],
    ['the treaty provides that consent may be given;', 'none'],
    ['', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(mainModal(text)).toBe(expected)
  })
})

interface Entry {
  id: string
  modality?: string
  children?: Entry[]
}

describe.runIf(textsHeld)('the words of the Budapest Convention against the data', () => {
  const { provisions } = textsHeld ? read('budapest/2001', 'budapest-2001.en.txt') : { provisions: [] }

  it('name only provisions that exist, and those that the data has', () => {
    const { links } = parse(readFileSync('data/links/budapest-references.yaml', 'utf8')) as { links: { from: string; to: string[] }[] }
    // A treaty that is named as a whole has no number to read.
    const own = (to: string) => to.startsWith('budapest/')
    const known = new Set(
      links.flatMap((link) =>
        [link.to]
          .flat()
          .filter(own)
          .map((to) => `${link.from} → ${to}`),
      ),
    )
    const seen = new Set(
      provisions.flatMap((p) => crossReferences(p.text, 'budapest/2001', p.id, above(p.id)).map((to) => `${p.id} → ${to}`)),
    )
    const ids = new Set(provisions.map((p) => p.id))
    expect([...seen].filter((s) => !ids.has(s.split(' → ')[1] as string))).toEqual([])
    // References in words alone ("the two preceding paragraphs"), and words printed in an item that belong to what is above it.
    const settledByReading = (row: string) => row.startsWith('budapest/2001/38/3 ') || row.startsWith('budapest/2001/14/3/b')
    expect([...known].filter((row) => !seen.has(row) && !settledByReading(row))).toEqual([])
    expect([...seen].filter((row) => !known.has(row) && !settledByReading(row))).toEqual([])
  })

  it('have the main verb that the data has, where it stands in the words of the provision itself', () => {
    const { provisions: entries } = parse(readFileSync('data/instruments/budapest/versions/2001.yaml', 'utf8')) as { provisions: Entry[] }
    const known = new Map(flat(entries).map((e) => [`budapest/2001/${e.id}`, e.modality]))
    const differing = provisions.filter(
      (p) => p.level !== 'recital' && known.get(p.id) && mainModal(p.text) && mainModal(p.text) !== known.get(p.id),
    )
    // Items whose verb stands in the words above them, and one whose verb is printed at the end of its last item.
    expect(differing.map((p) => p.id.replace('budapest/2001/', ''))).toEqual(['6/1/a', '6/1/b', '14/3/b', '32/a', '32/b'])
  })

  function above(id: string): string[] {
    const parent = provisions.find((p) => p.id === id)?.parent
    return parent ? [parent, ...above(parent)] : []
  }
})

const flat = (entries: Entry[]): Entry[] => entries.flatMap((e) => [e, ...flat(e.children ?? [])])
