import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ParseProblem, readOfficialText } from '../../server/reader/index.ts'
import { law } from '../support/law.ts'

const WORDS = [
  'Article 1',
  'Article 2',
  'Article 2 bis',
  'Article 10a',
  'CHAPTER I',
  'CHAPTER II',
  'SECTION 1',
  'TITLE 1',
  'PART I',
  'ANNEX',
  'Preamble',
]
const MARKS = [
  '1. ',
  '2. ',
  '1) ',
  '(1) ',
  '6 bis. ',
  '10a. ',
  'a) ',
  '(a) ',
  'a.',
  'b) ',
  '(i) ',
  '(ii) ',
  'ii) ',
  '(h) ',
  '1 - ',
  '(أ) ',
  '’1’ ',
  '- ',
]
const REST = [
  'A title',
  'Each State shall act.',
  'Where:',
  'the thing; and',
  'IN WITNESS WHEREOF they signed.',
  'DONE at a place.',
  'المادة 1: بيان',
  'الفصل الثاني: عنوان',
]
const GLUE = ['\n', '\n\n', ' ', '', '\u00AD', '-\n', '\f', '\r\n', '\uFEFF', '\n12\n', '¹', '[3]', '____\n', '.', ': (a) ']
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, ...MARKS, ...REST), fc.constantFrom(...GLUE)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))

const file = (words: string) => ({ version: 'made/1', name: 'made.txt', text: words })

/** An article with the lines given, set apart as the grammar asks. */
const ids = (...lines: string[]) =>
  readOfficialText(file(`A Treaty\n\n${lines.join('\n\n')}`)).provisions.map((p) => p.id.replace('made/1/', ''))

describe('the grammar of official texts', () => {
  it('reads any mixture of its own words, or says what it does not know', () => {
    law(
      text,
      (words) => {
        try {
          const { spans, provisions } = readOfficialText(file(words))
          expect(spans.map((s) => words.slice(s.start, s.end)).join('')).toBe(words)
          expect(new Set(provisions.map((p) => p.id)).size).toBe(provisions.length)
        } catch (error) {
          if (!(error instanceof ParseProblem)) throw error
          expect(error.line).toBeGreaterThan(0)
          expect(error.column).toBeGreaterThan(0)
          expect(error.line).toBeLessThanOrEqual(words.split('\n').length)
        }
      },
      { runs: 3000 },
    )
  })

  it.each([
    [
      'later numbers',
      ['Article 6', '1. One.', '1 bis. Between.', '2. Two.', 'Article 6 bis', 'Words.', 'Article 7', 'Words.'],
      ['6', '6/1', '6/1bis', '6/2', '6bis', '7'],
    ],
    ['letters put in later', ['Article 10', 'Words.', 'Article 10a', 'Words.'], ['10', '10a']],
    ['(i) as a letter behind (h)', ['Article 1', ...letters('abcdefghij')], ['1', ...[...'abcdefghij'].map((l) => `1/${l}`)]],
    [
      '(i) as a number below (h)',
      ['Article 1', ...letters('abcdefgh'), '(i) one;', '(ii) two.'],
      ['1', ...[...'abcdefgh'].map((l) => `1/${l}`), '1/h/i', '1/h/ii'],
    ],
    ['items right below an empty number', ['Article 1', '1.', 'a)One;', 'b) Two.', '2. Last.'], ['1', '1/1', '1/1/a', '1/1/b', '1/2']],
    ['two marks on one line', ['Article 1', '1. (a) One;', '(b) Two.'], ['1', '1/1', '1/1/a', '1/1/b']],
    ['a division inside a division', ['PART I', 'General', 'CHAPTER II', 'Terms', 'Article 1', 'Words.'], ['part/1', 'part/1/ch/2', '1']],
    [
      'items below the second of two paragraphs',
      ['Article 1', 'Words stand here.', 'These are meant:', '(a) one;', '(b) two.'],
      ['1', '1/~1', '1/~2', '1/~2/a', '1/~2/b'],
    ],
  ])('reads %s', (_, lines, expected) => {
    const first = lines.find((line) => line.startsWith('Article ')) as string
    const number = Number.parseInt(first.slice(8), 10)
    const before = Array.from({ length: number - 1 }, (_, i) => [`Article ${i + 1}`, 'Words.']).flat()
    expect(ids(...before, ...lines).slice(number - 1)).toEqual(expected)
  })

  it.each([
    ['a missing paragraph', ['Article 1', '1. One.', '3. Three.'], 7, /3\. is not the next number.*1/],
    ['a missing article', ['Article 1', 'Words.', 'Article 3', 'Words.'], 7, /Article 3 stands behind article 1/],
    ['a list that begins in the middle', ['Article 1', 'These:', 'b) two.'], 7, /b\) is not the next number/],
    ['words outside of any article', ['CHAPTER I', 'Terms', 'A sentence stands here.', 'Article 1', 'Words.'], 7, /outside of any article/],
    ['an article without words', ['Article 1', 'Article 2', 'Words.'], 3, /has no words/],
  ])('refuses %s with its line', (_, lines, line, message) => {
    const reading = () => ids(...lines)
    expect(reading).toThrow(message)
    expect(reading).toThrow(expect.objectContaining({ code: 'BAD_DATA', line, column: 1 }))
  })
})

function letters(names: string): string[] {
  return [...names].map((letter) => `(${letter}) thing;`)
}
