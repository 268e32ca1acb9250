import { describe, expect, it } from 'vitest'
import type { StatesQuery, StatusKind } from '../../client/api/generated/graphql.ts'
import { statesShown, treatiesOf, whoCanStand } from '../../client/pages/states/rows.ts'
import { statesView } from '../../client/pages/states/view.ts'
import { dayIn, monthOf } from '../../client/state/months.ts'
import { actWords, whenWords, withDays } from '../../client/words/acts.ts'
import { entryRuleWords, inForceWords } from '../../client/words/entry.ts'
import { completeWords, knownWords, standingWords } from '../../client/words/standing.ts'

const say = (kind: StatusKind, uncertain = false) => {
  const standing = { kind, uncertain }
  return `${standingWords(standing)} ${knownWords(standing, '2026-04-25')}`.trim()
}

describe('where a State stands, in words', () => {
  it('dates what is not listed, and tells six standings apart', () => {
    const kinds: StatusKind[] = ['PARTY', 'CONSENTED', 'SIGNATORY', 'NONE', 'UNKNOWN', 'FORMER']
    expect(kinds.map((kind) => say(kind))).toEqual([
      'bound',
      'consented, not yet bound',
      'signed only',
      'not bound as known on 25 April 2026',
      'not known so late',
      'bound once, has left',
    ])
  })
  it('says to which day tables are complete, and how many acts are held beyond it', () => {
    expect([0, 1, 3].map((later) => completeWords('2026-05-21', later))).toEqual([
      'complete to 21 May 2026',
      'complete to 21 May 2026; one later act held',
      'complete to 21 May 2026; 3 later acts held',
    ])
  })
  it('never calls a State unbound whose act may be on either side of the day', () => {
    expect(say('NONE', true)).toBe('uncertain: perhaps nothing yet')
    expect(say('CONSENTED', true)).toBe('uncertain: consented, perhaps bound')
  })
})

describe('entry into force, in words', () => {
  it('puts the rule of each kind of treaty into sentences', () => {
    const months = { months: 3, thenFirstOfMonth: true }
    expect(entryRuleWords({ first: { consents: 40, wait: { days: 90 } }, later: { wait: { days: 30 } } })).toEqual([
      'The first 40 consents bring it into force, 90 days later.',
      'Whoever consents after that is bound 30 days later.',
    ])
    expect(
      entryRuleWords({ first: { consents: 5, atLeast: { n: 3, memberOf: 'state/COE' }, wait: months }, later: { wait: months } })[0],
    ).toBe(
      'The first 5 consents, at least 3 of them members of the Council of Europe, bring it into force, on the first of the month once 3 months have passed.',
    )
    expect(entryRuleWords({ first: {} })).toEqual([])
  })
  it('says which days are given by a source and which are reckoned', () => {
    const inForce = { on: '2020-01-01', inForce: true, inForceFrom: '2004-07-01' }
    expect(inForceWords(inForce, true)).toBe('In force since 1 July 2004')
    expect(inForceWords(inForce, false)).toMatch(/at the latest, reckoned/)
    expect(inForceWords({ on: '2026-05-21', inForce: false, remaining: 37, consentsNeeded: 40 }, false)).toBe(
      'Not in force: 37 of 40 consents missing',
    )
    expect(inForceWords({ on: '2030-01-01', inForce: null, remaining: 37, consentsNeeded: 40 }, false)).toMatch(/not known/)
  })
})

describe('acts, in words', () => {
  it('give a day, or the days between which it lies', () => {
    expect(actWords('accession', 'UNCAC')).toBe('Acceded to the UNCAC')
    expect(whenWords({ earliest: '2020-01-31', latest: '2020-01-31' })).toBe('on 31 January 2020')
    expect(whenWords({ earliest: '2026-02-01', latest: '2026-02-28' })).toBe('between 1 February 2026 and 28 February 2026')
    expect(withDays('As known on 2026-05-21, of 2020-01-31.')).toBe('As known on 21 May 2026, of 31 January 2020.')
  })
})

describe('the table of States', () => {
  const state = (id: string, name: string, iso: string | null, alsoCalled: string[] = []) => ({
    id,
    name,
    iso,
    region: 'Europe',
    alsoCalled,
  })
  const states = [
    state('state/CIV', 'Côte d’Ivoire', 'CIV', ['Ivory Coast']),
    state('state/FRA', 'France', 'FRA'),
    state('state/COE', 'Council of Europe', null),
    state('state/EU', 'European Union', null),
  ]
  const status = {
    unlisted: 'UNKNOWN',
    states: [
      { kind: 'PARTY', state: { id: 'state/FRA' } },
      { kind: 'SIGNATORY', state: { id: 'state/EU' } },
    ],
    uncertain: [{ state: { id: 'state/EU' } }],
  }
  const treaties = treatiesOf([
    { id: 'zzz', shortName: 'Z', status },
    { id: 'none', shortName: 'No table', status: null },
    { id: 'uncc', shortName: 'U', status },
  ] as unknown as StatesQuery['instruments'])
  const names = (view: { q?: string; kind?: 'bound' | 'uncertain' | 'unknown' }) =>
    statesShown(states, treaties, view).map(({ name }) => name)

  it('has a column for each treaty with a table, the convention first', () => {
    expect(treaties.map(({ id }) => id)).toEqual(['uncc', 'zzz'])
  })
  it('finds a State without its accents, by another name and by its code', () => {
    for (const q of ['cote d', 'IVORY', 'civ', ' Côte ']) expect(names({ q })).toEqual(['Côte d’Ivoire'])
  })
  it('keeps those who reserved or declared something, where that is asked', () => {
    const said = new Set(states.filter(({ name }) => name === 'France').map(({ id }) => id))
    expect(statesShown(states, treaties, {}, said).map(({ name }) => name)).toEqual(['France'])
    expect(statesShown(states, treaties, { kind: 'uncertain' }, said)).toEqual([])
  })
  it('keeps States by where they stand; an uncertain one is only that', () => {
    expect(names({ kind: 'bound' })).toEqual(['France'])
    expect(names({ kind: 'uncertain' })).toEqual(['European Union'])
    expect(names({ kind: 'unknown', q: 'ivory' })).toEqual(['Côte d’Ivoire'])
  })
  it('leaves out organizations that no table lists', () => {
    expect(whoCanStand(states, treaties).map(({ id }) => id)).toEqual(['state/CIV', 'state/FRA', 'state/EU'])
  })
  it('takes from its address what it knows and drops the rest', () => {
    expect(statesView.parse({ q: 12, treaty: 'uncc', kind: 'bound', on: '2026-04-25' })).toEqual({
      q: '12',
      treaty: 'uncc',
      kind: 'bound',
      on: '2026-04-25',
    })
    expect(statesView.parse({ kind: 'married', on: '2026-02-31' })).toEqual({})
  })
})

describe('the months of the slider', () => {
  it('follow each other, and each begins on its first day', () => {
    expect([monthOf('1966-12-16'), monthOf('1967-01-01')].map((month) => month - monthOf('1966-12-01'))).toEqual([0, 1])
    expect(['1966-12-16', '2004-07-31', '2026-01-01'].map((day) => dayIn(monthOf(day)))).toEqual(['1966-12-01', '2004-07-01', '2026-01-01'])
  })
})
