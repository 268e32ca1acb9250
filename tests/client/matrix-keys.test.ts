import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { step } from '../../client/pages/matrix/keys.ts'
import { law } from '../support/law.ts'

const size = { rows: 4, columns: 3 }
const press = (row: number, column: number, key: string, ctrl = false) => step({ row, column }, key, ctrl, size)

describe('the keys of the matrix', () => {
  it('move by one with the arrows', () => {
    expect(press(2, 2, 'ArrowUp')).toEqual({ row: 1, column: 2 })
    expect(press(2, 2, 'ArrowDown')).toEqual({ row: 3, column: 2 })
    expect(press(2, 2, 'ArrowLeft')).toEqual({ row: 2, column: 1 })
    expect(press(2, 2, 'ArrowRight')).toEqual({ row: 2, column: 3 })
  })

  it('reach the heads of the row and the column', () => {
    expect(press(1, 2, 'ArrowUp')).toEqual({ row: 0, column: 2 })
    expect(press(2, 1, 'ArrowLeft')).toEqual({ row: 2, column: 0 })
    expect(press(2, 3, 'Home')).toEqual({ row: 2, column: 0 })
  })

  it('stay where they are at the edges and never land in the empty corner', () => {
    expect(press(4, 3, 'ArrowDown')).toEqual({ row: 4, column: 3 })
    expect(press(4, 3, 'ArrowRight')).toEqual({ row: 4, column: 3 })
    expect(press(0, 1, 'ArrowLeft')).toEqual({ row: 0, column: 1 })
    expect(press(1, 0, 'ArrowUp')).toEqual({ row: 1, column: 0 })
    expect(press(0, 3, 'Home')).toEqual({ row: 0, column: 1 })
  })

  it('go to the ends of a row, and with Ctrl of the table', () => {
    expect(press(2, 1, 'End')).toEqual({ row: 2, column: 3 })
    expect(press(3, 3, 'Home', true)).toEqual({ row: 1, column: 1 })
    expect(press(1, 1, 'End', true)).toEqual({ row: 4, column: 3 })
  })

  it('leave every other key to the page', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a']) expect(press(2, 2, key)).toBeNull()
  })

  it('stay inside any table whatever is pressed', () => {
    const keys = fc.array(
      fc.record({
        key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'),
        ctrl: fc.boolean(),
      }),
    )
    law(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), keys), ([rows, columns, pressed]) => {
      let at = { row: 1, column: 1 }
      for (const { key, ctrl } of pressed) {
        at = step(at, key, ctrl, { rows, columns }) ?? at
        expect(at.row).toBeGreaterThanOrEqual(0)
        expect(at.row).toBeLessThanOrEqual(rows)
        expect(at.column).toBeGreaterThanOrEqual(0)
        expect(at.column).toBeLessThanOrEqual(columns)
        expect(at.row + at.column).toBeGreaterThan(0)
      }
    })
  })
})
