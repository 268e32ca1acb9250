import { describe, expect, it } from 'vitest'
import { flatRows } from '../../client/pages/matrix/rows.ts'
import { shown, tally } from '../../client/pages/matrix/shown.ts'
import { cell, row } from './support.ts'

const remedy = { id: 'safeguard/effective-remedy', name: 'Effective remedy' }
const notification = { id: 'safeguard/notification', name: 'Notification' }
const coverage = {
  safeguards: [notification, remedy],
  rows: [
    row(
      [
        cell({ safeguard: notification, grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' }),
        cell({ safeguard: remedy, gap: 'WEAK', strength: 'CONDITIONAL' }),
      ],
      {
        id: 'uncc/final/28',
        data: ['content'],
      },
    ),
    row([cell({ safeguard: notification, gap: 'NONE' }), cell({ safeguard: remedy, gap: 'WEAK', strength: 'CONDITIONAL' })], {
      id: 'uncc/final/25',
      data: ['traffic'],
    }),
  ],
}
const ids = (part: { rows: { measure: { id: string } }[] }) => part.rows.map((each) => each.measure.id)

describe('what a view of the matrix shows', () => {
  it('is everything where nothing is chosen', () => {
    expect(shown(coverage, {})).toEqual(coverage)
  })

  it('keeps to one safeguard', () => {
    const part = shown(coverage, { only: remedy.id })
    expect(part.safeguards).toEqual([remedy])
    expect(part.rows.every((each) => each.cells.length === 1 && each.cells[0]?.safeguard.id === remedy.id)).toBe(true)
  })

  it('keeps to powers that take one kind of data', () => {
    expect(ids(shown(coverage, { data: 'traffic' }))).toEqual(['uncc/final/25'])
  })

  it('drops rows and columns without a gap when only gaps are wanted', () => {
    const part = shown(coverage, { grade: 'gap' })
    expect(ids(part)).toEqual(['uncc/final/28'])
    expect(part.safeguards).toEqual([notification])
    expect(tally(part.rows)).toMatchObject({ GAP: 1, WEAK: 0 })
  })

  it('keeps to what is there, be it weak', () => {
    const part = shown(coverage, { grade: 'held' })
    expect(part.rows).toHaveLength(2)
    expect(tally(part.rows)).toMatchObject({ WEAK: 2, NONE: 1 })
  })

  it('goes into the file cell by cell, with what is needed to cite it', () => {
    const lines = flatRows(
      { release: 'r-1', version: 'uncc/final', date: '2024-12-24', yardstick: 'yardstick/x' },
      shown(coverage, { grade: 'gap' }).rows,
      () => ({ paragraphs: 'art. 24(2)', why: 'It lists review only.', link: 'https://x/id/absence/1' }),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      release: 'r-1',
      measure: 'uncc/final/28',
      safeguard: notification.id,
      grade: 'absent',
      gap: 'gap',
      basis: 'recalled',
      'date of the text': '2024-12-24',
      'decided by': 'art. 24(2)',
      why: 'It lists review only.',
      'permanent link': 'https://x/id/absence/1',
      'in words': 'absent as far as recalled; not searched in the official text',
    })
  })
})
