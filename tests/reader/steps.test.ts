import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncleaned } from '../../server/reader/clean/cleaned.ts'
import * as steps from '../../server/reader/clean/steps.ts'
import { readOfficialText } from '../../server/reader/index.ts'
import { law } from '../support/law.ts'

const PARTS = [
  'word',
  'co',
  '-',
  '\n',
  ' ',
  '\u00AD',
  '\r',
  '\uFEFF',
  '12',
  'Page 3 of 9',
  '¹',
  '²',
  '[4]',
  '____',
  '\n\n',
  'Head',
  '\f',
  '\n\f',
  '\u2028\n',
  'a) ',
  'é',
  '.',
]
const dirty = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(''))

/** Texts on which a step once broke one of its laws. */
const BROKE = ['____\f____\n\f', '12\n\n12\f', '\f\u2028\n', 'word\u2028\n\f\nword']

const doneTwice = (step: steps.Step, text: string) => {
  const once = step(uncleaned(text))
  expect(step(once).text).toBe(once.text)
}
const keepsAccount = (step: steps.Step, text: string) => {
  const once = step(uncleaned(text))
  expect([...once.at].map((offset) => text[offset]).join('')).toBe(once.text)
  const gone = once.dropped.reduce((sum, d) => sum + d.end - d.start, 0)
  expect(gone + once.text.length).toBe(text.length)
}

describe('cleaning', () => {
  describe.each(steps.STEPS.map((step) => [step.name, step] as const))('%s', (_, step) => {
    it('is the same when done twice', () => law(dirty, (text) => doneTwice(step, text), { cases: BROKE, runs: 500 }))
    it('keeps its account', () => law(dirty, (text) => keepsAccount(step, text), { cases: BROKE, runs: 500 }))
  })

  it('is the same when all of it is done twice', () => {
    const twice = (text: string) => expect(steps.clean(steps.clean(text).text).text).toBe(steps.clean(text).text)
    law(dirty, twice, { cases: [...BROKE, '\u00AD\fword'], runs: 500 })
  })

  it('keeps the mark of a line that was short of room where a page ends behind it', () => {
    expect(steps.STEPS.reduce((c, step) => step(c), uncleaned('not inter-\u2028\n\f\nfere')).text).toBe('not interfere')
  })

  it('reads a dirty page as its clean text, and says what it left out', () => {
    const page = (n: number, body: string) => `Series of Treaties\nNumber 9\n${n}\n\n${body}\n`
    const text = [
      page(1, 'A Treaty\n\nArticle 1\n\n1. Each Party shall co-operate with the compe\u00ADtent authority.¹'),
      page(2, '2. No Party shall inter-\nfere, nor refuse to co-\noperate.'),
      page(3, '3. The end.[2]\n\n¹ A remark of the printer.'),
    ].join('')
    const { provisions, spans } = readOfficialText({ version: 'made/1', name: 'made.txt', text })
    expect(provisions.map((p) => [p.id, p.text])).toEqual([
      ['made/1/1', ''],
      ['made/1/1/1', 'Each Party shall co-operate with the competent authority.'],
      ['made/1/1/2', 'No Party shall interfere, nor refuse to co-operate.'],
      ['made/1/1/3', 'The end.'],
    ])
    const reasons = new Set(spans.filter((s) => s.kind === 'noise').map((s) => s.reason))
    expect(reasons).toEqual(new Set(['running head', 'blank', 'page number', 'soft hyphen', 'footnote mark', 'broken word', 'footnote']))
  })
})
