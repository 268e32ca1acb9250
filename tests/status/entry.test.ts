import { describe, expect, it } from 'vitest'
import { addMonths } from '../../server/status/days.ts'
import { after, boundFrom, type Consent, type EntryRule, entryIntoForce, missingOn } from '../../server/status/entry.ts'
import { rule } from './support.ts'

const consent = (state: string, day: string, succession = false): Consent => ({ state, earliest: day, latest: day, succession })
const nobody = () => false
const months = { months: 3, thenFirstOfMonth: true }
const budapest: EntryRule = { first: { consents: 5, atLeast: { n: 3, memberOf: 'COE' }, wait: months }, later: { wait: months } }

describe('the wait after a consent', () => {
  it.each([
    ['2003-07-01', { days: 90 }, '2003-09-29'],
    ['2005-09-15', { days: 90 }, '2005-12-14'],
    ['1975-12-23', { months: 3, thenFirstOfMonth: false }, '1976-03-23'],
    // The same day of a month that has no such day is its last one.
    ['2023-11-30', { months: 3, thenFirstOfMonth: false }, '2024-02-29'],
    ['2024-11-30', { months: 3, thenFirstOfMonth: false }, '2025-02-28'],
    ['2020-12-31', { months: 2, thenFirstOfMonth: false }, '2021-02-28'],
    ['2004-03-18', months, '2004-07-01'],
    ['2023-11-30', months, '2024-03-01'],
    // A period that ends on a first day is followed by the next first day, and December by January.
    ['2004-03-01', months, '2004-07-01'],
    ['2020-09-30', months, '2021-01-01'],
  ])('from %s by %j ends on %s', (day, wait, end) => {
    expect(after(day, wait)).toBe(end)
  })
  it('does not depend on how long the month it starts in is', () => {
    expect(['28', '29', '30', '31'].map((d) => addMonths(`2024-01-${d}`, 1))).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-02-29',
      '2024-02-29',
    ])
  })
})

describe('entry into force by rule', () => {
  const forty = Array.from({ length: 40 }, (_, i) => consent(`S${i}`, `20${String(10 + i)}-01-01`))

  it('needs the fortieth consent and ninety days', () => {
    expect(entryIntoForce(rule(40), forty.slice(0, 39), nobody)).toBeNull()
    expect(entryIntoForce(rule(40), forty.toReversed(), nobody)).toEqual({ enough: '2049-01-01', from: '2049-04-01' })
  })

  it('counts members of an organization where the rule asks for some', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((state, i) => consent(state, `2002-0${i + 1}-15`))
    const members =
      (...who: string[]) =>
      (state: string, group: string) =>
        group === 'COE' && who.includes(state)
    expect(entryIntoForce(budapest, five, members('A', 'B', 'C'))?.from).toBe('2002-09-01')
    expect(entryIntoForce(budapest, five, members('A', 'B'))).toBeNull()
    const sixth = [...five, consent('F', '2004-03-18')]
    expect(entryIntoForce(budapest, sixth, members('A', 'B', 'F'))?.from).toBe('2004-07-01')
    expect(missingOn('2003-01-01', budapest, sixth, members('A', 'B', 'F'))).toBe(1)
    expect(missingOn('2002-02-20', budapest, sixth, members('A', 'B', 'F'))).toBe(3)
    expect(missingOn('2004-03-18', budapest, sixth, members('A', 'B', 'F'))).toBe(0)
  })

  it('asks who was a member on the day of the consent', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((state) => consent(state, '2002-01-15'))
    const since = { A: '1949-01-01', B: '2000-01-01', C: '2003-01-01' } as Record<string, string>
    expect(entryIntoForce(budapest, five, (state, _, on) => (since[state] ?? '9999') <= on)).toBeNull()
  })
})

describe('from when a consent binds', () => {
  const entry = { enough: '2003-07-01', from: '2003-09-29' }
  it.each([
    ['an early one: with the treaty', '2001-01-01', false, '2003-09-29'],
    ['one before the treaty is in force: not before it', '2003-07-20', false, '2003-09-29'],
    ['one shortly before: after its own wait', '2003-09-15', false, '2003-10-15'],
    ['a later one: after its own wait', '2010-01-01', false, '2010-01-31'],
    ['a succession: without delay', '2010-01-01', true, '2010-01-01'],
    ['a succession before the treaty is in force: with it', '2003-08-01', true, '2003-09-29'],
  ])('%s', (_, day, succession, from) => {
    expect(boundFrom(rule(40), day, succession, entry)).toBe(from)
  })
  it('waits by the later rule where only the day of entry is known', () => {
    expect(boundFrom(rule(40), '2003-09-15', false, { enough: null, from: '2003-09-29' })).toBe('2003-10-15')
  })
})
