import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceSentence, judge } from '../../server/compare/cells.ts'
import type { Cell, SideHold } from '../../server/coverage/types.ts'
import { type Side, STRENGTHS, type Strength } from '../../server/model/terms.ts'
import { law } from '../support/law.ts'

const hold = (side: Side, strength: Strength | null, more: Partial<SideHold> = {}): SideHold => ({
  side,
  strength,
  force: null,
  form: null,
  part: null,
  provision: 'demo/one/1',
  byRenvoi: false,
  ...more,
})
const cell = (bySide: SideHold[], more: Partial<Cell> = {}): Cell => ({
  measure: 'demo/one/1',
  safeguard: 'safeguard/judge',
  required: null,
  gap: null,
  grade: bySide.length > 0 ? 'specific' : 'absent',
  strength: null,
  force: null,
  form: null,
  part: null,
  appliesTo: bySide.map((s) => s.side),
  bySide,
  byRenvoi: false,
  basis: 'text',
  because: [],
  absences: bySide.length > 0 ? [] : [{ id: 'absence/1', basis: 'text', method: 'read', source: null }],
  sentence: '',
  caution: null,
  ...more,
})
const change = (left: Cell, right: Cell) => judge(left, right)?.change

describe('a cell against a cell', () => {
  const [asks, asked] = [hold('requesting', 'mandatory'), hold('requested', 'mandatory')]
  it.each([
    ['nothing differs', cell([asks]), cell([asks]), undefined],
    ['found where it was missing', cell([]), cell([asks]), 'won'],
    ['missing where it was found', cell([asks]), cell([]), 'lost'],
    ['a ground that is barred protects nobody', cell([]), cell([hold('requested', null, { force: 'barred' })]), 'different'],
    [
      'a ground is won from one that is barred',
      cell([hold('requested', null, { force: 'barred' })]),
      cell([hold('requested', null, { force: 'may' })]),
      'won',
    ],
    ['a second side', cell([asks]), cell([asks, asked]), 'stronger'],
    ['the other side instead', cell([asks]), cell([asked]), 'mixed'],
    ['only in part', cell([asks]), cell([hold('requesting', 'mandatory', { part: 'urgent cases' })]), 'weaker'],
    ['by a general clause', cell([asks]), cell([asks], { grade: 'general' }), 'different'],
    ['known otherwise', cell([asks]), cell([asks], { basis: 'recalled' }), 'basis'],
  ])('%s', (_, left, right, expected) => {
    expect(change(left, right)).toBe(expected)
  })

  it('is told for whom it is weaker, and hedged where it is only recalled', () => {
    const [left, right] = [cell([asks, asked]), cell([asks], { basis: 'recalled' })]
    const judged = judge(left, right)
    if (!judged) throw new Error('these differ')
    expect(differenceSentence('Judge', ['Draft, art. 1', left], ['Final, art. 1', right], judged)).toMatch(
      /^Judge: Draft, art\. 1 .*; Final, art\. 1 .*\. As far as recalled, the second is weaker on the side of the State that is asked\.$/,
    )
  })

  const sides = fc.uniqueArray(fc.tuple(fc.constantFrom<Side>('requesting', 'requested'), fc.constantFrom(...STRENGTHS)), {
    selector: ([side]) => side,
  })
  it('is judged side by side as a plain look at the table of strengths would', () => {
    law(fc.tuple(sides, sides), ([a, b]) => {
      const place = (all: [Side, Strength][], side: Side) => {
        const found = all.find(([s]) => s === side)
        return found ? STRENGTHS.indexOf(found[1]) : STRENGTHS.length
      }
      const both: Side[] = ['requesting', 'requested']
      const judged = judge(cell(a.map(([s, w]) => hold(s, w))), cell(b.map(([s, w]) => hold(s, w))))
      expect([...(judged?.strongerFor ?? [])].sort()).toEqual(both.filter((s) => place(b, s) < place(a, s)).sort())
      expect([...(judged?.weakerFor ?? [])].sort()).toEqual(both.filter((s) => place(b, s) > place(a, s)).sort())
    })
  })
})
