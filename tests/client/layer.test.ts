import { describe, expect, it } from 'vitest'
import type { AgainstQuery, CoverageQuery } from '../../client/api/generated/graphql.ts'
import { arranged } from '../../client/pages/matrix/arranged.ts'
import { differs, otherWords, signOf, signsOf, telling } from '../../client/pages/matrix/layer.ts'
import { flatRows } from '../../client/pages/matrix/rows.ts'
import { type Cell, shown } from '../../client/pages/matrix/shown.ts'
import { byBoth, standardLayer } from '../../client/pages/matrix/standard-layer.ts'
import { textLayer } from '../../client/pages/matrix/text-layer.ts'
import { cell, row } from './support.ts'

const remedy = { id: 'safeguard/effective-remedy', name: 'Effective remedy' }
const notice = { id: 'safeguard/notification', name: 'Notification' }
const absent = (safeguard: typeof remedy) => cell({ safeguard, grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' })
const given = (safeguard: typeof remedy) => cell({ safeguard, grade: 'GENERAL', strength: 'MANDATORY', gap: 'NONE', basis: 'TEXT' })
const blank = (safeguard: typeof remedy) => cell({ safeguard, grade: 'UNEXAMINED', gap: 'UNKNOWN' })

type Comparison = AgainstQuery['coverageComparison']
type Difference = Comparison['differences'][number]
const end = (measure: string, of: Cell) => ({
  ...of,
  measure: { id: measure, citation: `Other treaty, art. ${measure.split('/').at(-1)}` },
})
const difference = (change: Difference['change'], left: string, right: string, of: Cell): Difference => ({
  change,
  sentence: `${of.safeguard.name} ${change}.`,
  left: end(left, of),
  right: { measure: { id: right }, safeguard: { id: of.safeguard.id } },
})
const comparison = (part: Partial<Comparison>): Comparison => ({
  left: {
    id: 'uncc/zero',
    title: 'UN Convention (zero draft): Zero draft',
    date: '2023-05-29',
    instrument: { id: 'uncc', shortName: 'UN' },
  },
  right: { id: 'uncc/final', date: '2024-12-24', instrument: { id: 'uncc' } },
  won: 1,
  lost: 0,
  changed: 0,
  basisOnly: 0,
  onlyRight: 0,
  same: 1,
  notComparable: 2,
  caution: 'Only what is known.',
  measures: [],
  unjoinedLeft: [],
  differences: [],
  ...part,
})
const pair = (left: string, right: string) => ({
  left: { id: left, citation: `Other treaty, art. ${left.split('/').at(-1)}` },
  right: { id: right },
})

const here = [
  row([given(remedy), absent(notice)], { id: 'uncc/final/28' }),
  row([given(remedy), blank(notice)], { id: 'uncc/final/30' }),
  row([given(remedy), absent(notice)], { id: 'uncc/final/47' }),
]
const there = [row([absent(remedy), absent(notice)], { id: 'uncc/zero/28' }), row([given(remedy), absent(notice)], { id: 'uncc/zero/30' })]
const layer = textLayer(
  comparison({
    measures: [pair('uncc/zero/28', 'uncc/final/28'), pair('uncc/zero/30', 'uncc/final/30')],
    differences: [difference('WON', 'uncc/zero/28', 'uncc/final/28', absent(remedy))],
  }),
  here,
  there,
)
const changes = (measure: string, safeguard: string) => layer.of(measure, safeguard).map(({ change }) => change)

describe('another text in the same cells', () => {
  it('tells what differs, what is the same and what cannot be compared, and of a measure without its like nothing at all', () => {
    expect(changes('uncc/final/28', remedy.id)).toEqual(['WON'])
    expect(changes('uncc/final/28', notice.id)).toEqual(['SAME'])
    expect(changes('uncc/final/30', notice.id)).toEqual(['UNKNOWN'])
    expect(changes('uncc/final/47', remedy.id)).toEqual([])
    expect(layer.twins?.('uncc/final/28')).toEqual(['art. 28'])
    expect(layer.twins?.('uncc/final/47')).toEqual([])
  })

  it('counts only what differs in the law', () => {
    expect(signsOf(layer, here)).toEqual({ more: 1, less: 0, otherwise: 0 })
    expect([signOf('BASIS'), signOf('SAME'), signOf('UNKNOWN'), signOf('ONLY_LEFT'), signOf('ONLY_RIGHT')]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect([signOf('WON'), signOf('STRONGER'), signOf('LOST'), signOf('WEAKER'), signOf('MIXED'), signOf('DIFFERENT')]).toEqual([
      '+',
      '+',
      '−',
      '−',
      '≠',
      '≠',
    ])
  })

  it('keeps to what differs, with the rows and columns that hold some of it', () => {
    const part = shown({ safeguards: [remedy, notice], rows: here }, {}, (measure, of) => differs(layer, measure, of))
    expect(part.rows.map(({ measure }) => measure.id)).toEqual(['uncc/final/28'])
    expect(part.safeguards).toEqual([remedy])
  })

  it('draws a column in which something differs, also where its own cells are all alike', () => {
    const bare = { safeguards: [notice], rows: here.map((each) => ({ ...each, cells: [absent(notice)] })) }
    expect(arranged(bare, {}).told).toHaveLength(1)
    const lost = textLayer(
      comparison({
        measures: [pair('uncc/zero/28', 'uncc/final/28')],
        differences: [difference('LOST', 'uncc/zero/28', 'uncc/final/28', given(notice))],
      }),
      here,
      there,
    )
    expect(arranged(bare, {}, lost).told).toHaveLength(0)
  })

  it('puts a difference before a likeness where a measure has several counterparts', () => {
    const split = textLayer(
      comparison({
        measures: [pair('uncc/zero/30', 'uncc/final/28'), pair('uncc/zero/28', 'uncc/final/28')],
        differences: [difference('WON', 'uncc/zero/28', 'uncc/final/28', absent(remedy))],
      }),
      here,
      there,
    )
    const others = split.of('uncc/final/28', remedy.id)
    expect(others).toHaveLength(2)
    expect(telling(others)?.change).toBe('WON')
    expect(otherWords(others)).toContain('art. 28')
  })

  it('speaks of winning and losing between drafts only, the earlier first', () => {
    expect(layer.sentence).toContain('1 won since, 0 lost since')
    const turned = comparison({ left: { ...comparison({}).left, date: '2025-01-01' } })
    expect(textLayer(turned, here, there).sentence).toContain('1 protected here and not there')
    expect(layer.sentence).toContain('2 could not be compared')
  })

  it('goes into a file beside the cell', () => {
    const lines = flatRows(
      { release: 'r', version: 'uncc/final', date: null, yardstick: null },
      here,
      () => ({ paragraphs: '', why: '', link: '' }),
      layer,
    )
    expect(lines[0]).toMatchObject({ against: 'UN Convention (zero draft)', change: 'won', 'difference in words': 'Effective remedy WON.' })
    expect(lines[3]).toMatchObject({ change: 'unknown', 'difference in words': null })
  })
})

describe('another standard in the same cells', () => {
  const measured = (name: string, safeguards: (typeof remedy)[], cells: Cell[]) =>
    ({ yardstick: { id: name, name }, safeguards, rows: [row(cells, { id: 'uncc/final/28' })] }) as unknown as CoverageQuery['coverage']
  const ours = measured('Ours', [remedy], [cell({ ...given(remedy), gap: 'WEAK' })])
  const theirs = measured('Theirs', [remedy, notice], [given(remedy), absent(notice)])

  it('has the columns of both, and asks of a column only what each standard does', () => {
    const both = byBoth(ours, theirs)
    expect(both.safeguards).toEqual([remedy, notice])
    expect(both.rows[0]?.cells.map(({ gap }) => gap)).toEqual(['WEAK', 'NOT_REQUIRED'])
  })

  it('differs where only one asks, or where what is there is enough for one only', () => {
    const laid = standardLayer(ours, theirs)
    expect(laid.of('uncc/final/28', notice.id)[0]).toMatchObject({
      change: 'ASKED_THERE',
      sentence: expect.stringContaining('Theirs asks for it (missing); Ours does not'),
    })
    expect(laid.of('uncc/final/28', remedy.id)[0]).toMatchObject({
      change: 'DIFFERENT',
      sentence: 'Effective remedy: by Ours it is weak, by Theirs met.',
    })
    expect(laid.sentence).toContain('0 are asked for by Ours alone, 1 by Theirs alone, and 1 come out otherwise')
  })

  it('never differs in what nobody has looked at', () => {
    const laid = standardLayer(measured('Ours', [notice], [blank(notice)]), measured('Theirs', [], []))
    expect(laid.of('uncc/final/28', notice.id)[0]?.change).toBe('UNKNOWN')
  })
})
