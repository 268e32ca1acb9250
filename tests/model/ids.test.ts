import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCitation, parseCitation } from '../../server/model/citation.ts'
import { formatProvisionId, levelOf, type ProvisionPath, parseProvisionId } from '../../server/model/ids.ts'
import { law } from '../support/law.ts'

const number = fc.integer({ min: 1, max: 120 }).map(String)
const piece = fc.oneof(
  number,
  fc.constantFrom('a', 'b', 'i', 'ii', 'iv', 'bis'),
  fc.integer({ min: 1, max: 30 }).map((n) => `~${n}`),
)
const base = { version: 'uncc/final', divisions: [], recital: null, article: null, below: [] }
const path: fc.Arbitrary<ProvisionPath> = fc.oneof(
  number.map((recital) => ({ ...base, recital })),
  fc
    .array(
      fc.record({ mark: fc.constantFrom('part' as const, 'ch' as const, 'sec' as const, 'title' as const, 'annex' as const), number }),
      { minLength: 1, maxLength: 4 },
    )
    .map((divisions) => ({ ...base, divisions })),
  fc
    .tuple(fc.oneof(number, fc.constantFrom('6bis', '10a', '3ter')), fc.array(piece, { maxLength: 4 }), fc.option(number))
    .map(([article, below, annex]) => ({ ...base, divisions: annex ? [{ mark: 'annex' as const, number: annex }] : [], article, below })),
)

const styles = [
  { version: 'uncc/zero', cite: 'UN Convention against Cybercrime (zero draft)' },
  { version: 'uncc/final', cite: 'UN Convention against Cybercrime' },
]

describe('ids and citations', () => {
  it('reads back every id it writes', () => {
    law(path, (p) => expect(parseProvisionId(formatProvisionId(p))).toEqual(p))
  })

  it('reads back every citation it writes', () => {
    law(path, (p) => {
      const id = formatProvisionId(p)
      expect(parseCitation(formatCitation(id, styles), styles)).toBe(id)
    })
  })

  it.each([
    ['uncc/final/24/2/a', 'UN Convention against Cybercrime, art. 24(2)(a)'],
    ['uncc/zero/24', 'UN Convention against Cybercrime (zero draft), art. 24'],
    ['uncc/final/ch/4', 'UN Convention against Cybercrime, ch. IV'],
    ['uncc/final/6bis', 'UN Convention against Cybercrime, art. 6 bis'],
    ['uncc/final/5/~2/a', 'UN Convention against Cybercrime, art. 5, second paragraph(a)'],
    ['uncc/final/preamble/3', 'UN Convention against Cybercrime, preamble, recital 3'],
  ])('cites %s as a lawyer would', (id, citation) => {
    expect(formatCitation(id, styles)).toBe(citation)
  })

  it.each([
    'power/content-interception',
    'uncc/final',
    'uncc',
    'uncc/final/ch',
    'uncc/final/ch/4/24',
    'uncc/final/24//2',
    'link/provides/x',
  ])('does not take %s for a provision', (id) => expect(parseProvisionId(id)).toBeNull())

  it('tells paragraphs from items', () => {
    const level = (id: string) => levelOf(parseProvisionId(id) as ProvisionPath)
    expect([
      level('b/1/24'),
      level('b/1/24/2'),
      level('b/1/24/2/a'),
      level('b/1/2/a'),
      level('b/1/ch/2/sec/1'),
      level('b/1/preamble/1'),
    ]).toEqual(['article', 'paragraph', 'item', 'item', 'section', 'recital'])
  })
})
