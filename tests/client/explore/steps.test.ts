import { describe, expect, it } from 'vitest'
import { type MapView, readView } from '../../../client/pages/explore/map-view.ts'
import { add, close, fold, move, open, remove, toggleKind } from '../../../client/pages/explore/view-steps.ts'

const asked = (): MapView => ({ ...readView({ layout: 'layers' }), focus: 'uncc/final/30' })
const gives = { kind: 'PROVIDES', direction: 'OUT' } as const
const refers = { kind: 'REFERS_TO', direction: 'IN' } as const

describe('what a person does to the map', () => {
  it('opens a thing, and closing it again leaves no trace', () => {
    const opened = open('uncc/final/24/2', gives)(asked())
    expect(opened.opened).toEqual([{ id: 'uncc/final/24/2', ways: [gives], closed: false }])
    expect(close('uncc/final/24/2', gives)(opened)).toEqual(asked())
  })

  it('keeps a closed thing listed while later ones stand on it, so that these do not move', () => {
    const two = open('uncc/final/46', refers)(open('uncc/final/24/2', gives)(asked()))
    const closed = close('uncc/final/24/2')(two)
    expect(closed.opened.map(({ id, closed: shut }) => [id, shut])).toEqual([
      ['uncc/final/24/2', true],
      ['uncc/final/46', false],
    ])
    expect(open('uncc/final/24/2', gives)(closed).opened).toEqual(two.opened)
    expect(close('uncc/final/46')(closed).opened).toEqual([])
  })

  it('draws a kind of link that was not drawn when somebody opens it', () => {
    expect(asked().hidden).toContain('refers-to')
    expect(open('uncc/final/46', refers)(asked()).hidden).not.toContain('refers-to')
  })

  it('adds a thing to the map of a whole text, once', () => {
    const once = add('power/x')(asked())
    expect(once).toMatchObject({ start: 'uncc/final', focus: 'power/x', opened: [{ id: 'power/x' }] })
    expect(add('power/x')(once).opened).toHaveLength(1)
  })

  it('brings back what was taken off when it is added again', () => {
    const gone = remove('uncc/final/30')(asked())
    expect(gone).toMatchObject({ without: ['uncc/final/30'], focus: null })
    expect(add('uncc/final/30')(gone).without).toEqual([])
  })

  it('folds and unfolds', () => {
    const folded = fold('uncc/final/30', true)(asked())
    expect(folded.folded).toEqual(['uncc/final/30'])
    expect(fold('uncc/final/30', false)(folded)).toEqual(asked())
  })

  it('remembers the last place of a thing, rounded, and after how many openings', () => {
    const opened = open('uncc/final/24/2', gives)(asked())
    const moved = move('uncc/final/30', { x: 5.4, y: 5.6 })(move('uncc/final/30', { x: 1, y: 1 })(opened))
    expect(moved.moved).toEqual([{ id: 'uncc/final/30', x: 5, y: 6, after: 1 }])
  })

  it('hides and shows a kind', () => {
    const hidden = toggleKind('power')(asked())
    expect(hidden.hidden).toContain('power')
    expect(toggleKind('power')(hidden).hidden).not.toContain('power')
  })
})
