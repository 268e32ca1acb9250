import { describe, expect, it } from 'vitest'
import {
  cellName,
  gapsRestOn,
  lackingQuestion,
  lackingSentence,
  lackRestsOn,
  summarySentence,
} from '../../client/pages/matrix/sentences.ts'
import { markOf } from '../../client/parts/mark.tsx'
import { cellWords } from '../../client/words/grade.ts'
import { cell, row } from './support.ts'

describe('what a cell says', () => {
  it('of an absence that was only recalled, that nothing was searched', () => {
    const recalled = cell({
      grade: 'ABSENT',
      gap: 'GAP',
      basis: 'RECALLED',
      safeguard: { id: 'safeguard/prior-authorisation', name: 'Prior authorisation' },
    })
    expect(cellName(row([recalled], { names: ['Interception of content data'] }), recalled)).toBe(
      'Prior authorisation, Interception of content data: absent as far as recalled; not searched in the official text',
    )
  })

  it('of an absence from the official words, that they were searched', () => {
    expect(cellWords(cell({ grade: 'ABSENT', basis: 'TEXT' }))).toBe('absent; the official text was searched')
  })

  it('of an absence that a source reports, that a source says so', () => {
    expect(cellWords(cell({ grade: 'ABSENT', basis: 'SECONDARY' }))).toMatch(/^said to be absent by a source/)
  })

  it('which side alone is bound', () => {
    expect(cellWords(cell({ grade: 'GENERAL', strength: 'MANDATORY', gap: 'ONE_SIDED', appliesTo: ['REQUESTED'] }))).toBe(
      'in a general clause, binding; one side only: the State that is asked',
    )
  })

  it('on which side how much, where the sides differ', () => {
    const sides = [
      { side: 'REQUESTING' as const, strength: 'CONDITIONAL' as const, force: null, form: null, part: null, byRenvoi: false },
      { side: 'REQUESTED' as const, strength: 'MANDATORY' as const, force: null, form: null, part: null, byRenvoi: false },
    ]
    expect(cellWords(cell({ grade: 'SPECIFIC', strength: 'CONDITIONAL', bySide: sides }))).toBe(
      'in the provision itself, conditional, as far as domestic law goes (the State that asks: conditional, as far as domestic law goes; the State that is asked: binding)',
    )
  })

  it('of a part in which words it protects, of a renvoi that the State has to be bound, of a ground what it does', () => {
    expect(cellWords(cell({ strength: 'MANDATORY', part: 'in custody' }))).toBe(
      'in the provision itself, binding, in part only: in custody',
    )
    expect(cellWords(cell({ grade: 'GENERAL', strength: 'CONDITIONAL', byRenvoi: true }))).toContain('by renvoi, for a State bound by')
    expect(cellWords(cell({ force: 'NO_DUTY' }))).toBe('in the provision itself, no duty to help')
    expect(cellWords(cell({ force: 'BARRED', form: 'BARRED_BUT_RESERVABLE' }))).toContain('barred, unless a State has reserved it')
  })

  it('of a blank nobody looked at, something else than of one where nothing applies', () => {
    expect(cellWords(cell({ grade: 'UNEXAMINED', gap: 'UNKNOWN' }))).toContain('nobody has looked')
    expect(cellWords(cell({ grade: 'NOT_APPLICABLE', gap: 'NOT_REQUIRED' }))).toBe('does not apply to this kind of measure')
  })
})

describe('the mark of a cell', () => {
  const marks = [
    markOf({ grade: 'SPECIFIC', strength: 'MANDATORY' }),
    markOf({ grade: 'SPECIFIC', strength: 'CONDITIONAL' }),
    markOf({ grade: 'SPECIFIC', strength: 'OPTIONAL' }),
    markOf({ grade: 'GENERAL', strength: 'MANDATORY' }),
    markOf({ grade: 'GENERAL', strength: 'CONDITIONAL' }),
    markOf({ grade: 'GENERAL', strength: 'INTERPRETIVE' }),
    markOf({ grade: 'SPECIFIC', strength: 'MANDATORY', part: 'in custody' }),
    markOf({ grade: 'GENERAL', strength: 'MANDATORY', part: 'in custody' }),
    markOf({ grade: 'SPECIFIC', force: 'BARRED' }),
    markOf({ grade: 'GENERAL', force: 'BARRED' }),
    markOf({ grade: 'ABSENT', basis: 'TEXT' }),
    markOf({ grade: 'ABSENT', basis: 'RECALLED' }),
    markOf({ grade: 'CONTESTED' }),
    markOf({ grade: 'UNEXAMINED' }),
    markOf({ grade: 'NOT_APPLICABLE' }),
  ]
  it('differs wherever the meaning does', () => {
    expect(new Set(marks).size).toBe(marks.length)
  })
})

describe('what the table comes to', () => {
  it('counts what is not known beside the gaps, not among them', () => {
    expect(summarySentence({ GAP: 4, WEAK: 2, ONE_SIDED: 1, UNKNOWN: 3, NONE: 5, NOT_REQUIRED: 9 })).toBe(
      'Of 15 protections asked for, 5 are met, 2 weak, 1 one-sided, 4 missing and 3 not known.',
    )
  })

  it('says of the gaps, and of what lacks, how many were searched, said or only recalled', () => {
    const rows = [
      row([
        cell({ grade: 'ABSENT', gap: 'GAP', basis: 'TEXT' }),
        cell({ grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' }),
        cell({ gap: 'WEAK', basis: 'TEXT' }),
      ]),
      row([cell({ grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' })]),
    ]
    expect(gapsRestOn(rows)).toBe('Of what is missing, 1 was searched in official words and 2 are only recalled.')
    expect(gapsRestOn([row([cell()])])).toBe('')
    expect(lackRestsOn(rows)).toBe('Of these, 1 was searched in official words and 1 is only recalled.')
  })

  it('says so where the standard asks for nothing', () => {
    expect(summarySentence({ GAP: 0, WEAK: 0, ONE_SIDED: 0, UNKNOWN: 0, NONE: 0, NOT_REQUIRED: 9 })).toMatch(/asks for nothing/)
  })
})

describe('the question of the list', () => {
  it('names what is lacking and of what', () => {
    expect(lackingQuestion(['Prior authorisation'], ['power'], 'any')).toBe('Which powers lack prior authorisation?')
  })
  it('joins several by what is asked: one of them, or all', () => {
    const ask = (match: 'any' | 'all') => lackingQuestion(['Notification', 'Effective remedy'], ['power', 'mechanism'], match)
    expect(ask('any')).toBe('Which powers or ways to cooperate lack notification or effective remedy?')
    expect(ask('all')).toBe('Which powers or ways to cooperate lack notification and effective remedy?')
  })
})

describe('what the list comes to', () => {
  it('keeps apart what lacks, what is contested and what nobody has looked at', () => {
    expect(lackingSentence({ gaps: 10, contested: 1, unexamined: 2 })).toBe('10 lack it; 1 is contested and at 2 nobody has looked.')
  })
  it('says of none only that none is known', () => {
    expect(lackingSentence({ gaps: 0, contested: 0, unexamined: 3 })).toBe('None is known to lack it; at 3 nobody has looked.')
    expect(lackingSentence({ gaps: 1, contested: 0, unexamined: 0 })).toBe('1 lacks it; nothing is contested or unexamined.')
  })
})
