import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { findCopies } from '../../server/verify/own-words.ts'
import { settle } from '../../server/verify/settle.ts'
import { absenceFile, absent, writeData } from '../support/data.ts'
import { DEMO_TEXT, demoData, differences, findings } from './support.ts'

const changed = (from: string | RegExp, to: string) => demoData((text) => text.replace(from, to))
const reference = (from: string, to: string) => ({ type: 'REFERS_TO', from: `demo/one/${from}`, to: `demo/one/${to}` })

describe('the data against the official text', () => {
  it('agrees in everything where it says what the text says', async () => {
    const all = await findings(demoData(), DEMO_TEXT)
    expect(all.filter((f) => !f.agrees)).toEqual([])
    expect(new Set(all.map((f) => f.field.split(' ')[0]))).toEqual(
      new Set(['count', 'number', 'place', 'title', 'modality', 'term', 'reference']),
    )
  })

  it.each([
    ['a title', changed('"Listening"', '"Hearing"'), DEMO_TEXT, ['demo/one/3 title: Hearing / Listening']],
    ['a main verb', changed('"shall"', '"may"'), DEMO_TEXT, ['demo/one/2/1 modality: may / shall']],
    [
      'a paragraph that the data lacks',
      changed(/\{"id":"4\/2"[^}]*\},/, ''),
      DEMO_TEXT,
      ['demo/one/4 count: 2 / 3', 'demo/one/4/2 number: not held / printed'],
    ],
    [
      'a paragraph that the text lacks',
      demoData(),
      DEMO_TEXT.replace('3. Judges may look.\n\n', ''),
      ['demo/one/2 count: 3 / 2', 'demo/one/2/3 number: held / not printed'],
    ],
    [
      'an article in another chapter',
      demoData(),
      DEMO_TEXT.replace('CHAPTER IV\n\nFinal provisions\n\n', '').replace(/$/, '\nCHAPTER IV\n\nFinal provisions\n'),
      ['demo/one/7 place: demo/one/ch/4 / demo/one/ch/3'],
    ],
    ['a term of another name', changed('a party is', 'a State is'), DEMO_TEXT, ['demo/one/1 term: without party / party']],
    [
      'a reference that is not printed',
      demoData(undefined, [reference('3/2', '4')]),
      DEMO_TEXT,
      ['demo/one/3/2 reference to demo/one/4: given / not printed'],
    ],
    [
      'a reference that is not given, where others of the article are',
      demoData(),
      DEMO_TEXT.replace('shall listen.', 'shall listen as in article 5.'),
      ['demo/one/3/1 reference to demo/one/5: not given / printed'],
    ],
  ])('finds %s', async (_, data, text, expected) => {
    expect(await differences(data, text)).toEqual(expected)
  })

  it('does not look for references from an article that the data gives none of', async () => {
    expect(await differences(demoData(), DEMO_TEXT.replace('It may seize.', 'It may seize under article 5.'))).toEqual([])
  })

  it('takes a reference to an article for one to a paragraph of it, not the other way', async () => {
    const whole = demoData((text) => text, [])
    const coarse = {
      ...whole,
      'links/demo.yaml': JSON.parse(JSON.stringify(whole['links/demo.yaml']).replace('"demo/one/2/1"', '"demo/one/2"')),
    }
    expect(await differences(coarse, DEMO_TEXT)).toEqual([])
    expect(await differences(demoData(), DEMO_TEXT.replace('article 2, paragraph 1', 'article 2'))).toEqual([
      'demo/one/3/2 reference to demo/one/2/1: given / not printed',
      'demo/one/3/2 reference to demo/one/2: not given / printed',
    ])
  })

  it('compares numbers and places alone of a text that is not in English, and as far as the copy goes', async () => {
    const text = DEMO_TEXT.slice(0, DEMO_TEXT.indexOf('CHAPTER III')).replace('Listening', 'Écoute')
    expect(await differences(demoData(), text, { language: 'fr', upToArticle: 4 })).toEqual([])
    expect(await differences(demoData(), text.replace('2. It may seize.\n\n3.', '2.'), { language: 'fr', upToArticle: 4 })).toHaveLength(2)
  })

  it('runs the searches of findings of absence again', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const searched = ['3', 'preamble/1', '1', 'ch/4'].map((p) => `demo/one/${p}`)
    const terms = [{ pattern: 'judge', version: 'demo/one', digest, hits: 2, hitsIn: ['demo/one/4'] }]
    const data = { ...demoData(), 'absences/demo.yaml': absenceFile([absent('notice', ['3'], { method: 'terms', searched, terms })]) }
    const found = await differences(data, DEMO_TEXT)
    expect(found).toHaveLength(3)
    expect(found[1]).toBe('absence/notice/in/demo/one/3 search for judge: 2 hits / 1 hits')
    expect(found[2]).toBe('absence/notice/in/demo/one/3 search for judge in demo/one/4: a hit / no hit')
  })
})

describe('our own words', () => {
  it('may name a treaty by its name, however long', async () => {
    const name = 'Demonstration Treaty'
    const { dataset } = await build(
      await writeData(changed('"Good wishes."', `"See the ${name} of that year and its many other useful parts."`)),
    )
    expect(findCopies(dataset, new Map([['demo/one', `See the ${name} of that year and its many.`]]))).toEqual([])
  })

  it('are found out where nine in a row are those of the text', async () => {
    const { dataset } = await build(
      await writeData(changed('"Good wishes."', '"To whom it says: Good wishes, to all who read it. Chapter I General…"')),
    )
    const copies = findCopies(dataset, new Map([['demo/one', DEMO_TEXT]]))
    expect(copies.map((f) => [f.id, f.field, f.ours])).toEqual([
      ['demo/one/preamble/1', 'own words of the summary', 'good wishes to all who read it chapter i'],
    ])
    expect(findCopies((await build(await writeData(demoData()))).dataset, new Map([['demo/one', DEMO_TEXT]]))).toEqual([])
  })
})

describe('a difference that was settled by reading', () => {
  const entry = { id: 'demo/one/3', field: 'title', ours: 'Hearing', printed: 'Listening', reason: 'The heading is misprinted.' }

  it('stands as settled while both values are what they were', async () => {
    const { differences, settled, lapsed } = settle(await findings(changed('"Listening"', '"Hearing"'), DEMO_TEXT), [entry])
    expect([differences, lapsed]).toEqual([[], []])
    expect(settled).toMatchObject([entry])
  })

  it('is a difference again once either value has changed, and says that it lapsed', async () => {
    for (const [ours, text] of [
      ['"Eavesdropping"', DEMO_TEXT],
      ['"Hearing"', DEMO_TEXT.replace('\nListening\n', '\nTapping\n')],
    ] as const) {
      const outcome = settle(await findings(changed('"Listening"', ours), text), [entry])
      expect(outcome.differences).toMatchObject([{ id: 'demo/one/3', field: 'title' }])
      expect(outcome.lapsed).toEqual([entry])
    }
  })
})
