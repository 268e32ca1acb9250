import { describe, expect, it } from 'vitest'
import { act, ask, kinds, LOWER, rule, TABLE } from './support.ts'

const acts = [
  act('A', 'signature', '2020-01-01'),
  act('B', 'signature', '2020-01-01'),
  act('B', 'ratification', '2020-02-01'),
  act('C', 'accession', '2021-01-01'),
]

describe('where States stand on a day', () => {
  it('tells signed, consented and bound apart', () => {
    expect(kinds(ask('2019-12-31', acts))).toEqual({ A: 'none', B: 'none', C: 'none' })
    expect(kinds(ask('2020-02-01', acts))).toEqual({ A: 'signatory', B: 'consented', C: 'none' })
    // Ninety days after the first consent, thirty after later ones.
    expect(kinds(ask('2020-04-30', acts))).toMatchObject({ B: 'consented' })
    expect(kinds(ask('2020-05-01', acts))).toMatchObject({ B: 'party' })
    expect(kinds(ask('2021-01-30', acts))).toMatchObject({ C: 'consented' })
    expect(kinds(ask('2021-01-31', acts))).toEqual({ A: 'signatory', B: 'party', C: 'party' })
  })

  it('never takes approval at home for consent', () => {
    expect(kinds(ask('2025-01-01', [act('A', 'signature', '2020-01-01'), act('A', 'domestic-approval', '2021-01-01')]))).toEqual({
      A: 'signatory',
    })
  })

  it('takes a State out that has left', () => {
    expect(kinds(ask('2025-01-01', [...acts, act('B', 'denunciation', '2024-01-01')]))).toMatchObject({ B: 'former', C: 'party' })
  })

  it('keeps a State bound until its leaving takes effect', () => {
    const left = [...acts, { ...act('B', 'denunciation', '2024-01-01'), takesEffect: '2024-04-01' }]
    expect(kinds(ask('2024-03-31', left))).toMatchObject({ B: 'party' })
    expect(kinds(ask('2024-04-01', left))).toMatchObject({ B: 'former' })
  })

  it('counts the return of a State that had left, and for each day only what had ended by it', () => {
    const back = [
      ...acts,
      { ...act('B', 'denunciation', '2024-01-01'), takesEffect: '2024-04-01' },
      act('B', 'accession', '2025-01-01'),
      act('B', 'denunciation', '2026-06-01'),
    ]
    const at = (on: string) => kinds(ask(on, back)).B
    expect([at('2023-12-31'), at('2024-12-31'), at('2025-01-15'), at('2025-02-01'), at('2026-06-01')]).toEqual([
      'party',
      'former',
      'consented',
      'party',
      'former',
    ])
  })

  it('lets a State that comes back before its leaving takes effect never be out', () => {
    const back = [...acts, { ...act('B', 'denunciation', '2024-01-05'), takesEffect: '2024-04-05' }, act('B', 'accession', '2024-01-05')]
    for (const on of ['2024-01-04', '2024-02-01', '2024-04-04', '2024-04-05', '2025-01-01'])
      expect([on, kinds(ask(on, back)).B]).toEqual([on, 'party'])
  })

  it('does not bind anybody while too few have consented', () => {
    const short = ask('2025-01-01', acts, { rule: rule(3) })
    expect(kinds(short)).toMatchObject({ B: 'consented', C: 'consented' })
    expect([short.inForceFrom, short.missing]).toEqual([null, 1])
  })

  it('takes the day of a source before its own reckoning, and keeps both', () => {
    const given = ask('2020-04-15', acts, { entryIntoForce: '2020-04-01' })
    expect(kinds(given)).toMatchObject({ B: 'party' })
    expect([given.inForceFrom, given.computedFrom]).toEqual(['2020-04-01', '2020-05-01'])
  })
})

describe('regional organizations', () => {
  const withUnion = [...acts, act('EU', 'approval', '2020-02-02')]
  const isOrganization = (state: string) => state === 'EU'

  it('are bound like others, and are not counted towards entry into force', () => {
    const short = ask('2020-03-01', withUnion, { rule: rule(2), isOrganization })
    expect([short.missing, short.computedFrom]).toEqual([1, '2021-04-01'])
    expect(kinds(short)).toMatchObject({ EU: 'consented' })
    expect(kinds(ask('2021-04-01', withUnion, { rule: rule(2), isOrganization }))).toMatchObject({ EU: 'party' })
  })
})

describe('an act whose day is not known', () => {
  const inSpan = [...acts, act('D', 'signature', '2020-01-01'), act('D', 'ratification', ['2022-01-01', '2022-12-31'])]
  const uncertainOn = (on: string) => ask(on, inSpan).uncertain.map((s) => s.state)

  it('leaves open where the State stood from its first possible effect to its last', () => {
    expect(uncertainOn('2021-12-31')).toEqual([])
    expect(uncertainOn('2022-01-01')).toEqual(['D'])
    expect(uncertainOn('2022-12-30')).toEqual(['D'])
    // Its last possible day is past, but the wait of thirty days that follows it is not.
    expect(uncertainOn('2023-01-15')).toEqual(['D'])
    expect(uncertainOn('2023-01-30')).toEqual([])
  })
  it('counts only once it must have happened', () => {
    expect(kinds(ask('2022-12-30', inSpan))).toMatchObject({ D: 'signatory' })
    expect(kinds(ask('2023-01-30', inSpan))).toMatchObject({ D: 'party' })
  })
  it('makes everybody bound by it uncertain, where the treaty hangs on it', () => {
    const hangs = [act('A', 'ratification', '2020-01-01'), act('B', 'ratification', ['2020-06-01', '2021-06-01'])]
    const on = ask('2021-01-01', hangs, { rule: rule(2) })
    expect(on.uncertain.map((s) => s.state)).toEqual(['A', 'B'])
    expect(kinds(on)).toEqual({ A: 'consented', B: 'none' })
  })
})

describe('after the last day of a table', () => {
  const upTo = { tables: [{ id: TABLE, completeTo: '2022-06-30' }] }
  it('who has not consented is not bound for twelve months more, and then nobody knows', () => {
    expect(kinds(ask('2023-06-30', acts, upTo))).toEqual({ A: 'signatory', B: 'party', C: 'party' })
    expect(kinds(ask('2023-07-01', acts, upTo))).toEqual({ A: 'unknown', B: 'party', C: 'party' })
    expect(ask('2023-07-01', acts, upTo).asKnownOn).toBe('2022-06-30')
  })
})

describe('acts beside a table', () => {
  const upTo = { tables: [{ id: TABLE, completeTo: '2022-06-30' }] }
  const later = (...more: Parameters<typeof act>[]) => ask('2023-01-01', [...acts, ...more.map((m) => act(...m))], upTo).laterActs
  it('are later where they are, or may be, after its last day', () => {
    expect(later()).toEqual([])
    expect(later(['D', 'signature', '2022-06-30'])).toEqual([])
    expect(later(['D', 'signature', '2022-07-01']).map((a) => a.state)).toEqual(['D'])
    expect(later(['D', 'accession', ['2022-01-01', '2022-12-31']]).map((a) => a.state)).toEqual(['D'])
  })
  it('count all the same', () => {
    expect(kinds(ask('2022-12-31', [...acts, act('D', 'signature', '2022-07-01')], upTo))).toMatchObject({ D: 'signatory' })
  })
})

describe('two tables', () => {
  const two = {
    tables: [
      { id: TABLE, completeTo: '2014-04-02' },
      { id: LOWER, completeTo: '2022-08-25' },
    ],
  }
  const year = (y: number): [string, string] => [`${y}-01-01`, `${y}-12-31`]
  const listed = [
    act('A', 'accession', '1987-09-25'),
    act('A', 'ratification', year(1979), LOWER),
    act('B', 'ratification', year(1976), LOWER),
    act('C', 'ratification', year(2018), LOWER),
    act('D', 'ratification', '1990-05-05'),
    act('D', 'ratification', year(1990), LOWER),
  ]
  const about = (on: string) =>
    ask(on, listed, two).differences.map((d) => [d.state, d.counted?.earliest ?? null, d.other.map((o) => o.earliest), d.notListedTo])

  it('the first counts while it is complete, and the other is shown as a difference', () => {
    expect(kinds(ask('1985-01-01', listed, two))).toMatchObject({ A: 'none', B: 'none' })
    expect(kinds(ask('2014-04-02', listed, two))).toEqual({ A: 'party', B: 'none', C: 'none', D: 'party' })
    expect(about('2014-04-02')).toEqual([
      ['A', '1987-09-25', ['1979-01-01'], null],
      ['B', null, ['1976-01-01'], null],
    ])
  })
  it('the other counts from the day after, and what the first should have listed is still shown', () => {
    expect(kinds(ask('2020-01-01', listed, two))).toEqual({ A: 'party', B: 'party', C: 'party', D: 'party' })
    expect(about('2020-01-01')).toEqual([
      ['A', '1987-09-25', ['1979-01-01'], null],
      ['B', '1976-01-01', [], '2014-04-02'],
    ])
  })
  it('are known to the later of their last days', () => {
    expect(ask('2020-01-01', listed, two).asKnownOn).toBe('2022-08-25')
  })
})
