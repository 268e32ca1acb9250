import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATA, GRADES, GROUPS, KINDS, matrixView, openCell } from '../../client/pages/matrix/view.ts'
import { parseSearch, stringifySearch } from '../../client/state/address.ts'
import { cellKey } from '../../client/state/cell-key.ts'
import { placeOf } from '../../client/state/place.ts'
import { law } from '../support/law.ts'

const piece = fc.stringMatching(/^(~?[0-9]{1,3}|[a-z]{1,2}|[0-9]{1,2}bis)$/)
const provision = fc
  .tuple(fc.constantFrom('uncc/final', 'budapest/2001', 'iccpr-op1/1966'), fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([version, pieces]) => [version, ...pieces].join('/'))
const safeguard = fc.stringMatching(/^safeguard\/[a-z]{3,12}(-[a-z]{2,9}){0,3}$/)
const listOf = <T extends string>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 }).map((some) => some.join(','))

const view = fc.record({
  show: fc.constantFrom('table' as const, 'lacking' as const),
  version: fc.constantFrom('uncc/final', 'uncc/zero', 'budapest/2001'),
  yardstick: fc.stringMatching(/^yardstick\/[a-z]{2,9}(-[0-9a-z]{1,9}){0,2}$/),
  kinds: listOf(KINDS),
  match: fc.constantFrom('any' as const, 'all' as const),
  only: fc.option(
    fc.array(safeguard, { minLength: 1, maxLength: 4 }).map((ids) => ids.join(',')),
    { nil: undefined },
  ),
  data: fc.option(fc.constantFrom(...DATA), { nil: undefined }),
  grade: fc.option(fc.constantFrom(...GRADES), { nil: undefined }),
  weak: fc.option(fc.boolean(), { nil: undefined }),
  group: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
  sort: fc.option(
    fc.oneof(
      fc.constantFrom('held', 'missing'),
      safeguard,
      safeguard.map((id) => `-${id}`),
    ),
    { nil: undefined },
  ),
  every: fc.option(fc.boolean(), { nil: undefined }),
  against: fc.option(fc.constantFrom('uncc/zero', 'budapest', 'yardstick/eff-asks'), { nil: undefined }),
  differs: fc.option(fc.boolean(), { nil: undefined }),
  cell: fc.option(
    fc.tuple(provision, safeguard).map(([m, s]) => cellKey(m, s)),
    { nil: undefined },
  ),
})

describe('the address of the matrix', () => {
  it('reads back as the view that wrote it', () => {
    law(view, (before) => {
      const after = matrixView.parse(parseSearch(stringifySearch(before)))
      expect(after).toEqual(before)
    })
  })

  it('keeps ids as people write them', () => {
    const address = stringifySearch(
      matrixView.parse({ cell: 'uncc/final/28/4~safeguard/prior-authorisation', only: 'safeguard/a,safeguard/b' }),
    )
    expect(address).toContain('cell=uncc/final/28/4~safeguard/prior-authorisation')
    expect(address).toContain('only=safeguard/a,safeguard/b')
  })

  it('falls back to a view that shows something when it was mangled', () => {
    const mangled = matrixView.parse(
      parseSearch('?show=hologram&version=&kinds=dragons&grade=best&data=7&match=maybe&weak=perhaps&cell=%5B1%5D'),
    )
    expect(mangled).toMatchObject({ show: 'table', match: 'any', version: 'uncc/final' })
    expect(mangled.grade).toBeUndefined()
    expect(mangled.data).toBeUndefined()
    expect(openCell(mangled)).toBeNull()
  })

  it('takes a cell apart into the measure and the safeguard that made it, unnumbered paragraphs included', () => {
    law(fc.tuple(provision, safeguard), ([measure, of]) => {
      expect(openCell({ cell: cellKey(measure, of) })).toEqual({ measure, safeguard: of })
    })
  })
})

describe('where the page of a thing is', () => {
  it.each([
    ['uncc/final/24/2', '/p/$'],
    ['uncc/final/ch/4', '/p/$'],
    ['budapest/2001/preamble/3', '/p/$'],
    ['uncc/final', '/thing/$'],
    ['uncc', '/thing/$'],
    ['safeguard/notification', '/thing/$'],
    ['link/provides/uncc/final/24/2/to/safeguard/effective-remedy', '/thing/$'],
    ['absence/notification/in/uncc/final/30', '/thing/$'],
  ])('%s is at %s', (id, to) => {
    expect(placeOf(id)).toEqual({ to, params: { _splat: id } })
  })
})
