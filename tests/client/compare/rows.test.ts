import { describe, expect, it } from 'vitest'
import type { ComparedRowFragment, RowChangeFragment } from '../../../client/api/generated/graphql.ts'
import { changeGroups } from '../../../client/pages/compare/change-groups.ts'
import { isShown, type Row, showCounts, toRow } from '../../../client/pages/compare/rows.ts'
import { asFields } from '../../../client/pages/compare/take-rows.tsx'
import { SHOWS } from '../../../client/pages/compare/view.ts'
import { comparisonSentence } from '../../../client/words/comparison.ts'
import { obstacleWords } from '../../../client/words/obstacles.ts'

const change = (part: Partial<RowChangeFragment> & { thing?: RowChangeFragment['thing'] } = {}): RowChangeFragment => ({
  about: 'SAFEGUARD',
  turn: 'WON',
  strongerFor: [],
  weakerFor: [],
  thing: { __typename: 'Safeguard', id: 'safeguard/remedy', title: 'Remedy' } as RowChangeFragment['thing'],
  ...part,
})
const named = (id: string, title: string) => ({ __typename: 'Safeguard', id, title }) as RowChangeFragment['thing']
const end = (id: string) => ({ id, citation: `Treaty, art. ${id}`, printedTitle: null, summary: null })
const pair = (part: Partial<ComparedRowFragment> = {}): ComparedRowFragment => ({
  id: 'a b',
  class: 'LINEAGE',
  relation: 'same',
  sentence: '',
  changed: false,
  basisOnly: 0,
  leftAnsweredBy: 1,
  rightAnsweredBy: 1,
  left: end('1'),
  right: end('2'),
  changes: [],
  notCompared: [],
  elsewhere: [],
  ...part,
})
const row = (part: Partial<ComparedRowFragment> = {}): Row => toRow(pair(part), false)

describe('which rows are shown', () => {
  it('keeps stronger and weaker to the side that is asked about', () => {
    const two = row({ changes: [change({ turn: 'MIXED', strongerFor: ['REQUESTING'], weakerFor: ['REQUESTED'] })] })
    expect([isShown(two, 'stronger', undefined), isShown(two, 'weaker', undefined)]).toEqual([true, true])
    expect([isShown(two, 'stronger', 'asks'), isShown(two, 'stronger', 'asked')]).toEqual([true, false])
    expect([isShown(two, 'weaker', 'asks'), isShown(two, 'weaker', 'asked')]).toEqual([false, true])
  })
  it('never takes missing words for something that could not be compared, but takes what nobody has looked at', () => {
    const missing = (why: 'WORDS_NOT_HELD' | 'UNEXAMINED') => row({ notCompared: [{ why, count: 1, sentence: '' }] })
    expect(isShown(missing('WORDS_NOT_HELD'), 'not-comparable', undefined)).toBe(false)
    expect(isShown(missing('UNEXAMINED'), 'not-comparable', undefined)).toBe(true)
    expect(isShown(row({ class: 'NOT_JOINED', right: null }), 'not-comparable', undefined)).toBe(true)
  })
  it('has what is not settled as a class of its own, neither more nor less', () => {
    const unsettled = row({ class: 'NOT_SETTLED', relation: 'not-settled' })
    expect(SHOWS.filter((show) => isShown(unsettled, show, undefined))).toEqual(['not-settled'])
  })
  it('reads lineage backwards where the first text is the later one, and tells only what is there', () => {
    const later = toRow(pair({ relation: 'strengthened', changed: true }), true)
    expect([isShown(later, 'more', undefined), isShown(later, 'less', undefined)]).toEqual([false, true])
    expect(toRow(pair({ class: 'CORRESPONDENCE', relation: 'narrower' }), true).said).toBe('narrower')
    expect(toRow(pair({ class: 'ONLY_LEFT', relation: 'new', right: null }), true).said).toBe('only-left')
  })
  it('counts each choice by the rows that it shows', () => {
    const rows = [row({ changed: true, relation: 'weakened' }), row({ class: 'ONLY_RIGHT', changed: true, left: null }), row()]
    const counts = new Map(showCounts(rows, undefined).map(({ show, count }) => [show, count]))
    expect([counts.get('changed'), counts.get('only-right'), counts.get('less'), counts.get('only-left')]).toEqual([2, 1, 1, 0])
  })
})

describe('what became of protections, in groups', () => {
  it('takes what moved the same way for the same sides together, each thing once', () => {
    const groups = changeGroups([
      change({ turn: 'LOST', weakerFor: ['REQUESTED'] }),
      change({ turn: 'WON', strongerFor: ['REQUESTING'] }),
      change({ turn: 'WON', strongerFor: ['REQUESTING'], thing: named('safeguard/b', 'Notice') }),
      change({ turn: 'WON', strongerFor: ['REQUESTING'], thing: named('safeguard/b', 'Notice') }),
      change({ turn: 'WON', strongerFor: ['DOMESTIC'] }),
    ])
    expect(groups.map(({ words, things }) => [words, things.map(({ name }) => name)])).toEqual([
      ['gained, for the State that asks', ['Remedy', 'Notice']],
      ['gained, for the State at home', ['Remedy']],
      ['lost, for the State that is asked', ['Remedy']],
    ])
  })
  it('names what has no name', () => {
    const [group] = changeGroups([change({ about: 'MODALITY', turn: 'LESS', thing: null })])
    expect(group?.things[0]?.name).toBe('how far it obliges States')
  })
})

describe('what is taken away', () => {
  it('has an empty field where a row has no end there, and says why', () => {
    const fields = asFields(row({ class: 'ONLY_LEFT', relation: 'dropped', right: null, sentence: 'Nothing continues it.' }))
    expect(fields).toMatchObject({
      first: 'Treaty, art. 1',
      second: undefined,
      stands: 'only the first has it',
      joined: 'Nothing continues it.',
    })
  })
  it('names what could not be compared, and how many', () => {
    const fields = asFields(row({ basisOnly: 2, notCompared: [{ why: 'UNEXAMINED', count: 3, sentence: 'Nobody has looked.' }] }))
    expect([fields.knownOtherwise, fields.notCompared]).toEqual([2, '3: Nobody has looked.'])
  })
})

describe('the comparison in one sentence', () => {
  it('says what differs, what does not, and what is not settled', () => {
    const classes = [
      { class: 'NOT_SETTLED' as const, count: 1 },
      { class: 'ONLY_LEFT' as const, count: 2 },
      { class: 'LINEAGE' as const, count: 1 },
    ]
    expect(comparisonSentence({ rows: 4, changed: 1, unchanged: 2, classes })).toBe(
      'Of 4 rows, 1 differs and 2 do not, as far as both are known; how 1 changed is not settled; 2 stand only in the first.',
    )
  })
  it('counts what could not be compared by what it is', () => {
    expect(
      obstacleWords([
        { why: 'UNEXAMINED', count: 1 },
        { why: 'NOT_HELD', count: 1200 },
      ]),
    ).toBe('1 protection that nobody has looked at in one of them and 1,200 articles and recitals beside a text that is held in parts only')
  })
})
