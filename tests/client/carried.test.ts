// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { escaped, richTable } from '../../client/export/rich.ts'
import { carried } from '../../client/pages/matrix/carried.ts'
import { reasonOf } from '../../client/pages/matrix/reasons.ts'
import { cell, row } from './support.ts'

const about = {
  sentence: 'Which powers lack notification? 2 lack it.',
  caution: 'Domestic law may require it.',
  text: { title: 'UN Convention against Cybercrime: As adopted', date: '2024-12-24', symbol: 'A/RES/79/243' },
  standard: 'Article <24>',
  release: { id: 'r-1', builtAt: '2026-11-29T00:00:00Z' },
  address: 'https://here.example/#/matrix?a=1&b=2',
}
const rows = ['28', '30'].map((number) =>
  row([cell({ grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' })], { id: `uncc/final/${number}`, names: [`Power ${number}`] }),
)
const reason = { paragraphs: 'art. 24(2)', why: 'It lists review & nothing before.', link: 'https://here.example/id/absence/1' }
const rich = carried(about, rows, () => reason)

describe('an answer that is carried away', () => {
  it('has the sentence, each finding with its reason, its basis and a permanent link, the date of the text, and where it was seen', () => {
    for (const form of [rich.html, rich.plain]) {
      for (const words of [about.sentence, 'Power 28', 'Power 30', 'art. 24(2)', reason.link, 'not compared with the official text'])
        expect(form).toContain(words)
      for (const words of ['A/RES/79/243', '24 December 2024', 'release r-1', 'Domestic law may require it.']) expect(form).toContain(words)
    }
    expect(rich.plain).toContain(reason.why)
    expect(rich.plain).toContain(about.address)
  })

  it('is a table to a word processor, with nothing in it that it would take for markup', () => {
    const made = new DOMParser().parseFromString(rich.html, 'text/html')
    expect(made.querySelectorAll('tbody tr')).toHaveLength(2)
    expect(made.querySelectorAll('thead th')).toHaveLength(made.querySelectorAll('tbody tr:first-child td').length)
    expect(made.body.textContent).toContain('Article <24>')
    expect(made.body.textContent).toContain(reason.why)
    expect(made.querySelector('tbody a')?.getAttribute('href')).toBe(reason.link)
  })

  it('makes a link of an address only', () => {
    expect(richTable(['a'], [['javascript:x']])).not.toContain('href')
    expect(escaped('"<a>&')).toBe('&quot;&lt;a&gt;&amp;')
  })
})

describe('the reason of a cell', () => {
  const finding = (decides: boolean, citation: string, note: string) => ({
    decides,
    provision: { id: citation, citation },
    carrier: null,
    link: { id: `link/${citation}`, note },
  })
  it('is that of the findings that decide it', () => {
    const told = reasonOf({ because: [finding(true, 'art. 24(1)', 'Because.'), finding(false, 'art. 6', 'Not this.')], absences: [] })
    expect(told).toMatchObject({ paragraphs: 'art. 24(1)', why: 'Because.' })
    expect(told.link).toMatch(/\/id\/link\/art\.%2024\(1\)$/)
  })
  it('of an absence is the rule by which the search is enough', () => {
    const told = reasonOf({ because: [], absences: [{ id: 'absence/1', rule: 'Nothing asks for it.', basis: 'TEXT' }] })
    expect(told).toMatchObject({ paragraphs: '', why: 'Nothing asks for it.' })
    expect(told.link).toMatch(/\/id\/absence\/1$/)
  })
  it('is empty where nobody has looked', () => {
    expect(reasonOf({ because: [], absences: [] })).toEqual({ paragraphs: '', why: '', link: '' })
  })
})
