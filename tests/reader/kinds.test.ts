import { describe, expect, it } from 'vitest'
import { readHeading } from '../../server/reader/grammar/headings.ts'
import { LANGUAGES } from '../../server/reader/grammar/languages/index.ts'
import { FORMS, readMark } from '../../server/reader/grammar/marks.ts'
import { readOfficialText } from '../../server/reader/index.ts'
import { KINDS, REFUSED } from './kinds.ts'

const read = (text: string) => readOfficialText({ version: 'made/1', name: 'made.txt', text })

describe('kinds of structure that real treaties have', () => {
  it.each(KINDS)('reads $kind', ({ text, expected, language = 'en', suspicions = [] }) => {
    const seen = read(text)
    const rows = seen.provisions.map((p) => [p.id.replace('made/1/', ''), p.title ?? '', p.text.replace(/\s+/g, ' ')].join(' | '))
    expect(rows).toEqual(expected)
    expect(seen.language).toBe(language)
    expect(seen.suspicions.map((s) => `${s.line}: ${s.said}`)).toEqual(suspicions)
    expect(seen.spans.map((s) => text.slice(s.start, s.end)).join('')).toBe(text)
  })

  it.each(REFUSED)('refuses $kind at its place', ({ text, line, said }) => {
    expect(() => read(text)).toThrow(said)
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'BAD_DATA', line }))
  })
})

describe('the grammar as data', () => {
  /** C is the third letter, or a hundred: any of them. */
  const shown = (line: string, language: (typeof LANGUAGES)[number]) => {
    const heading = readHeading(line, language)
    if (heading?.kind === 'article') return [`article ${heading.reading.piece}`]
    return heading?.kind === 'division'
      ? [...heading.ordinals, ...(heading.ordinals.length === 0 ? [1] : [])].map((n) => `${heading.mark} ${n}`)
      : [null]
  }
  it.each(LANGUAGES.flatMap((language) => language.examples.map(([line, is]) => [language.name, line, is, language] as const)))(
    '%s: %s',
    (_, line, is, language) => expect(shown(line, language)).toContain(is),
  )

  it.each(FORMS.flatMap((form) => form.like.map((line) => [line, form] as const)))('reads the number of “%s”', (line, form) => {
    const mark = readMark(line)
    expect(mark?.readings.length).toBeGreaterThan(0)
    expect(form.form.test(line) || /[^\x20-\x7E]/.test(line)).toBe(true)
    expect(mark?.isBare).toBe(form.isBare ?? false)
  })
})
