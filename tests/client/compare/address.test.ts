import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompareView, compareView, SHOWS, turned, WHOS } from '../../../client/pages/compare/view.ts'
import { parseSearch, stringifySearch } from '../../../client/state/address.ts'
import { law } from '../../support/law.ts'

const id = fc.constantFrom('uncc/zero', 'uncc/final', 'budapest/2001/25/~1', 'uncac', 'uncc/final/ch/4')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const view: fc.Arbitrary<CompareView> = fc.record({
  left: maybe(id),
  right: maybe(id),
  rows: maybe(fc.constantFrom(...SHOWS)),
  who: maybe(fc.constantFrom(...WHOS)),
  row: maybe(fc.tuple(id, id).map((ends) => ends.join(' '))),
  read: maybe(id),
})
const there = (given: object) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

describe('the address of a comparison', () => {
  it('gives the same view back', () => {
    law(view, (given) => {
      const back = compareView.parse(parseSearch(stringifySearch(given)))
      expect(there(back)).toEqual(there(given))
    })
  })
  it('keeps ids readable', () => {
    expect(stringifySearch({ left: 'uncc/zero', right: 'budapest/2001/25/~1' })).toBe('?left=uncc/zero&right=budapest/2001/25/~1')
  })
  it('leaves out what it cannot read, and keeps the rest', () => {
    expect(there(compareView.parse({ left: 'uncc/zero', rows: 'nonsense', who: 7 }))).toEqual({ left: 'uncc/zero' })
  })
  it('is the same after two turns, and never turns what has no direction', () => {
    law(view, (given) => expect(there(turned(turned(given)))).toEqual(there({ ...given, row: undefined })))
    expect(turned({ left: 'a', right: 'b', rows: 'stronger' })).toMatchObject({ left: 'b', right: 'a', rows: 'weaker' })
    expect(turned({ rows: 'not-settled' }).rows).toBe('not-settled')
  })
})
