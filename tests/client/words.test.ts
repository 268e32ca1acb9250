import { describe, expect, it } from 'vitest'
import { citation } from '../../client/export/citation.ts'
import { basisWords } from '../../client/words/basis.ts'
import { dayOf } from '../../client/words/day.ts'
import { languageNames } from '../../client/words/languages.ts'
import { propertyRows } from '../../client/words/properties.ts'
import { shareWords } from '../../client/words/share.ts'

describe('what a fact rests on', () => {
  it('is put in the words of the screens', () => {
    expect(basisWords('TEXT', [{ how: 'machine' }])).toBe('checked by machine')
    expect(basisWords('TEXT', [{ how: 'read' }])).toBe('read against the official text')
    expect(basisWords('SECONDARY', [], { title: 'Official record' })).toBe('according to Official record')
    expect(basisWords('RECALLED')).toBe('not compared with the official text')
  })
})

describe('a citation', () => {
  it('carries what is said, its basis, the release, its day and the address', () => {
    const line = citation({
      what: 'UN Convention against Cybercrime, art. 30, prior authorisation',
      says: 'absent as far as recalled.',
      basis: 'not compared with the official text',
      release: { id: 'r-abc', builtAt: '2026-11-25T10:00:00Z' },
      address: 'http://localhost/#/matrix',
    })
    expect(line).toBe(
      'UN Convention against Cybercrime, art. 30, prior authorisation: absent as far as recalled (not compared with the official text). Counterpoise, release r-abc of 25 November 2026, http://localhost/#/matrix',
    )
  })
})

describe('small words', () => {
  it('never round a few to none or most to all', () => {
    expect([
      shareWords(0, 900),
      shareWords(1, 900),
      shareWords(450, 900),
      shareWords(899, 900),
      shareWords(900, 900),
      shareWords(0, 0),
    ]).toEqual(['none', 'under 1%', '50%', 'over 99%', 'all', 'none'])
  })
  it('say days and languages as people do', () => {
    expect(dayOf('2024-12-24')).toBe('24 December 2024')
    expect(languageNames(['ar', 'zh', 'en'])).toBe('Arabic, Chinese and English')
  })
  it('name what a statement says and keep quiet about the rest', () => {
    expect(propertyRows({ strength: 'conditional', sides: ['domestic', 'requested'], hash: 'x1', maxPenaltyAtLeast: 4 }, false)).toEqual([
      ['Strength', 'conditional'],
      ['Sides', 'domestic, requested'],
      ['Maximum penalty of at least', '4 years'],
    ])
    expect(propertyRows({ words: 'this section' }, true)).toEqual([['By the words', 'this section']])
    expect(propertyRows({ words: 'powers used for a request' }, false)).toEqual([['In our words', 'powers used for a request']])
  })
})
