import { describe, expect, it } from 'vitest'
import { arranged } from '../../client/pages/matrix/arranged.ts'
import { selectedIn, selectedRows, selectionWords } from '../../client/pages/matrix/selection.ts'
import { totalOf, totalWords } from '../../client/pages/matrix/totals.ts'
import { openCell, openKey } from '../../client/pages/matrix/view.ts'
import { cell, row } from './support.ts'

const notice = { id: 'safeguard/notification', name: 'Notification' }
const remedy = { id: 'safeguard/effective-remedy', name: 'Effective remedy' }
const blank = { id: 'safeguard/adequacy', name: 'Adequacy' }
const chapter = (id: string) => ({ id, title: `Title of ${id}`, citation: `UN Convention against Cybercrime, ch. ${id}`, parent: null })
const measured = (id: string, held: boolean, kinds: ('POWER' | 'MECHANISM')[], of: string) => {
  const made = row(
    [
      cell({ safeguard: notice, grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' }),
      held
        ? cell({ safeguard: remedy, gap: 'NONE', strength: 'MANDATORY' })
        : cell({ safeguard: remedy, grade: 'ABSENT', gap: 'GAP', basis: 'TEXT' }),
      cell({ safeguard: blank, grade: 'UNEXAMINED', gap: 'UNKNOWN' }),
    ],
    { id, names: [id] },
  )
  return { ...made, kinds, measure: { ...made.measure, article: { id, parent: chapter(of) } } }
}
const rows = [
  measured('uncc/final/40', false, ['MECHANISM'], 'V'),
  measured('uncc/final/28', false, ['POWER'], 'IV'),
  measured('uncc/final/30', true, ['POWER'], 'IV'),
]
const coverage = { safeguards: [notice, remedy, blank], rows }
const ids = (of: { measure: { id: string } }[]) => of.map(({ measure }) => measure.id)

describe('the order of the table', () => {
  it('puts powers before cooperation, each in the order of the text', () => {
    const table = arranged(coverage, {})
    expect(table.groups.map(({ name }) => name)).toEqual(['Powers', 'Cooperation'])
    expect(ids(table.rows)).toEqual(['uncc/final/28', 'uncc/final/30', 'uncc/final/40'])
  })

  it('names the chapters that the measures stand in', () => {
    expect(arranged(coverage, { group: 'chapter' }).groups.map(({ name }) => name)).toEqual(['ch. V: Title of V', 'ch. IV: Title of IV'])
  })

  it('may be by what is there, by what is missing, or by one column either way', () => {
    const by = (sort: string) => ids(arranged(coverage, { group: 'none', sort }).rows)
    expect(by('held')).toEqual(['uncc/final/30', 'uncc/final/40', 'uncc/final/28'])
    expect(by('missing')).toEqual(['uncc/final/40', 'uncc/final/28', 'uncc/final/30'])
    expect(by(remedy.id)[0]).toBe('uncc/final/30')
    expect(by(`-${remedy.id}`)[2]).toBe('uncc/final/30')
    expect(by('nonsense')).toEqual(ids(rows))
  })
})

describe('what is the same in every row', () => {
  it('is told once and not drawn, and still counts', () => {
    const table = arranged(coverage, { group: 'none' })
    expect(table.told.map(({ name }) => name)).toEqual(['Notification', 'Adequacy'])
    expect(table.safeguards).toEqual([remedy])
    expect(table.rows.every(({ cells }) => cells.length === 1)).toBe(true)
    expect(table.totals.get('uncc/final/30')).toEqual({ asked: 3, held: 1, missing: 1, unknown: 1 })
  })

  it('is drawn where it protects, where it is asked for, and where one column is looked at', () => {
    const both = rows.filter(({ measure }) => measure.id !== 'uncc/final/30')
    const held = {
      safeguards: [remedy],
      rows: [measured('a', true, ['POWER'], 'IV'), measured('b', true, ['POWER'], 'IV')].map((r) => ({ ...r, cells: r.cells.slice(1, 2) })),
    }
    expect(arranged(held, { group: 'none' }).told).toEqual([])
    expect(arranged({ ...coverage, rows: both }, { group: 'none', every: true }).safeguards).toEqual(coverage.safeguards)
    expect(arranged(coverage, { group: 'none', only: notice.id }).told).toEqual([])
  })
})

describe('what a row comes to', () => {
  it('counts what is asked for only, and what is weak as there', () => {
    const total = totalOf([
      cell({ gap: 'WEAK' }),
      cell({ gap: 'ONE_SIDED' }),
      cell({ gap: 'GAP' }),
      cell({ gap: 'UNKNOWN' }),
      cell({ gap: 'NOT_REQUIRED' }),
    ])
    expect(totalWords(total)).toBe('2 of 4 asked for are there, at least in part; 1 missing, 1 not known')
    expect(totalWords(totalOf([cell({ gap: 'NOT_REQUIRED' })]))).toBe('nothing is asked for here')
  })
})

describe('a block of cells', () => {
  const block = { from: { row: 3, column: 2 }, to: { row: 2, column: 1 } }
  it('is the same whichever corner it was begun at', () => {
    expect([1, 2, 3, 4].map((at) => selectedIn(block, at))).toEqual([undefined, '1-2', '1-2', undefined])
    expect(ids(selectedRows(rows, block))).toEqual(['uncc/final/28', 'uncc/final/30'])
    expect(selectionWords(selectedRows(rows, block))).toBe('4 cells')
  })
  it('leaves out heads, and is everything where none is chosen', () => {
    expect(selectedIn({ from: { row: 0, column: 0 }, to: { row: 1, column: 1 } }, 1)).toBe('1-1')
    expect(selectedRows(rows, null)).toEqual(rows)
  })
})

describe('what is open beside the table', () => {
  it.each([
    ['a cell', { measure: 'uncc/final/~2/1', safeguard: 'safeguard/notification' }],
    ['a row', { measure: 'uncc/final/30' }],
    ['a column', { safeguard: 'safeguard/notification' }],
  ])('is kept in the address: %s', (_, opened) => {
    expect(openCell({ cell: openKey(opened) })).toEqual(opened)
  })
  it('is nothing where the address names nothing', () => {
    expect(openCell({})).toBeNull()
  })
})
