import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keep, kept, LONGEST, tooLong } from '../../../client/pages/explore/kept-views.ts'
import { isAsked, type MapView, readView, writeView } from '../../../client/pages/explore/map-view.ts'
import { exploreView } from '../../../client/pages/explore/view.ts'
import { readViewFile, writeViewFile } from '../../../client/pages/explore/view-file.ts'
import { parseSearch, stringifySearch } from '../../../client/state/address.ts'
import { law } from '../../support/law.ts'

const id = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('uncc/final', 'budapest/2001'),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('', '/2', '/2/a', '/~1', '/6bis'),
    )
    .map(([of, article, below]) => `${of}/${article}${below}`),
  fc
    .tuple(fc.constantFrom('power', 'safeguard', 'state'), fc.constantFrom('prior-authorisation', 'FRA', 'x1-2'))
    .map((pieces) => pieces.join('/')),
)
const ids = fc.uniqueArray(id, { maxLength: 6 })
const way = fc.record({
  kind: fc.constantFrom('PROVIDES', 'REFERS_TO', 'RELIES_ON'),
  direction: fc.constantFrom('IN' as const, 'OUT' as const),
})
const end = fc.option(fc.oneof(id, fc.constantFrom('power', 'safeguard')))
const path = fc
  .record({
    from: end,
    to: end,
    along: fc.constantFrom('law' as const, 'all' as const),
    most: fc.integer({ min: 1, max: 8 }),
    way: fc.integer({ min: 1, max: 12 }),
  })
  .map((given) => (given.from || given.to ? given : null))
const view: fc.Arbitrary<MapView> = fc.record({
  start: fc.option(fc.constantFrom('uncc/final', 'budapest/2001')),
  seeds: ids,
  opened: fc.array(
    fc.record({ id, ways: fc.uniqueArray(way, { maxLength: 2, selector: (each) => each.kind + each.direction }), closed: fc.boolean() }),
    { maxLength: 5 },
  ),
  folded: ids,
  without: ids,
  focus: fc.option(
    fc.oneof(
      id,
      id.map((to) => `link/provides/uncc/final/24/to/${to}`),
    ),
  ),
  layout: fc.constantFrom('border' as const, 'layers' as const, 'free' as const),
  yardstick: fc.constantFrom('yardstick/necessary-proportionate', 'yardstick/eff-asks'),
  second: fc.option(fc.constantFrom('budapest/2001', 'untoc/2000')),
  hidden: fc.uniqueArray(fc.constantFrom('power', 'refers-to', 'part-of', 'provides'), { maxLength: 4 }),
  moved: fc.array(
    fc.record({
      id,
      x: fc.integer({ min: -9999, max: 9999 }),
      y: fc.integer({ min: -9999, max: 9999 }),
      after: fc.integer({ min: 0, max: 99 }),
    }),
    { maxLength: 5 },
  ),
  all: fc.boolean(),
  table: fc.constantFrom('things' as const, 'links' as const),
  map: fc.boolean(),
  path,
})
// Without seeds, start and a way there is always the map of the usual text.
const whole = view.filter((each) => each.start !== null || each.seeds.length > 0 || isAsked(each.path))

describe('the address of the map', () => {
  it('gives the same view back', () => {
    law(whole, (given) => {
      const address = stringifySearch(writeView(given))
      const back = readView(exploreView.parse(parseSearch(address)))
      expect({ ...back, hidden: back.hidden.toSorted() }).toEqual({ ...given, hidden: given.hidden.toSorted() })
    })
  })

  it('survives as a file', () => {
    law(whole, (given) => {
      const back = readViewFile(writeViewFile(writeView(given), 'r-1'))
      expect(back && writeView(readView(back))).toEqual(writeView(given))
    })
  })

  it('is empty for the map that is shown when nothing is asked for', () => {
    expect(stringifySearch(writeView(readView({})))).toBe('')
  })

  it('keeps ids readable', () => {
    const address = stringifySearch(writeView({ ...readView({}), seeds: ['uncc/final/24/2', 'budapest/2001/25/~1'] }))
    expect(address).toContain('seeds=uncc/final/24/2,budapest/2001/25/~1')
  })

  it('takes seeds as a list too, as other pages may write them', () => {
    expect(readView(exploreView.parse({ seeds: ['power/a', 'uncc/final/30'] })).seeds).toEqual(['power/a', 'uncc/final/30'])
  })

  it('leaves out what it cannot read, and keeps the rest', () => {
    const back = readView(
      exploreView.parse({ seeds: 'uncc/final/30,<script>', at: 'uncc/final/30:1.2.0,power/a:x.y', layout: 'spiral', focus: 7 }),
    )
    expect(back).toMatchObject({
      seeds: ['uncc/final/30'],
      moved: [{ id: 'uncc/final/30', x: 1, y: 2, after: 0 }],
      layout: 'layers',
      focus: null,
    })
  })

  it('says when it is too long', () => {
    const moved = Array.from({ length: 200 }, (_, at) => ({ id: `uncc/final/${at}/2/a`, x: 1200, y: -340, after: 3 }))
    const long = writeView({ ...readView({}), moved })
    expect(stringifySearch(long).length).toBeGreaterThan(LONGEST)
    expect(tooLong(long)).toBe(true)
    expect(tooLong(writeView({ ...readView({}), moved: moved.slice(0, 60) }))).toBe(false)
  })

  it('is kept under a short name when it is too long, and found again by it', () => {
    const long = writeView({ ...readView({}), focus: 'uncc/final/30', layout: 'free' })
    expect(kept(keep(long))).toEqual(long)
    expect(keep(long)).toBe(keep({ ...long }))
    expect(kept('another-device')).toBeNull()
  })

  it('refuses a file that is no view', () => {
    expect(readViewFile('{"counterpoise":"answer"}')).toBeNull()
    expect(readViewFile('not json')).toBeNull()
  })
})
