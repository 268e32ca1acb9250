import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { join, type Thread } from '../../server/compare/threads.ts'
import { law } from '../support/law.ts'

const text = (id: string) => id.slice(0, 1)
const thread = (type: Thread['type'], from: string, to: string, word: string, unsettled: boolean | null = null): Thread => ({
  from,
  to,
  fromText: text(from),
  toText: text(to),
  type,
  id: `${from} ${to}`,
  word,
  unsettled,
})
const continues = (from: string, to: string, word = 'same', unsettled: boolean | null = null) =>
  thread('CONTINUES', from, to, word, unsettled)
const twin = (from: string, to: string, word: string) => thread('CORRESPONDS_TO', from, to, word)
const told = (threads: Thread[], left: string, right: string) =>
  join(threads, left, right)
    .map((j) => `${j.left} ${j.relation} ${j.right}`)
    .sort()

describe('what joins two texts', () => {
  it('is continuation through a text between, with the one change on the way', () => {
    const steps = [continues('c1', 'b1', 'strengthened'), continues('b1', 'a1'), continues('c2', 'b2'), continues('b2', 'a2')]
    expect(told(steps, 'a', 'c')).toEqual(['a1 strengthened c1', 'a2 same c2'])
    expect(told(steps, 'c', 'a')).toEqual(['c1 strengthened a1', 'c2 same a2'])
  })

  it('is "changed" where the steps differ, and not settled where one step is not', () => {
    expect(told([continues('c1', 'b1', 'weakened'), continues('b1', 'a1', 'strengthened')], 'a', 'c')).toEqual(['a1 changed c1'])
    expect(told([continues('c1', 'b1', 'weakened', true), continues('b1', 'a1')], 'a', 'c')).toEqual(['a1 not-settled c1'])
  })

  it('is one to many where an article was split, and never joins two parts of the same one', () => {
    expect(told([continues('b1', 'a1', 'split'), continues('b2', 'a1', 'split')], 'a', 'b')).toEqual(['a1 split b1', 'a1 split b2'])
    expect(told([continues('b1', 'a1'), continues('c1', 'a1')], 'b', 'c')).toEqual([])
  })

  it('is correspondence written from either end, read from the left', () => {
    expect(told([twin('x1', 'y1', 'narrower')], 'x', 'y')).toEqual(['x1 narrower y1'])
    expect(told([twin('x1', 'y1', 'narrower')], 'y', 'x')).toEqual(['y1 broader x1'])
  })
})

const place = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'b3', 'c1', 'c2', 'd1')
const pairs = fc.array(fc.tuple(place, place), { maxLength: 14 })

it('joins what a walk by hand reaches, and nothing else', () => {
  law(pairs, (drawn) => {
    const steps = drawn.filter(([from, to]) => text(from) > text(to)).map(([from, to]) => continues(from, to))
    const reach = (from: string): string[] => steps.filter((s) => s.from === from).flatMap((s) => (s.toText === 'a' ? [s.to] : reach(s.to)))
    const naive = ['d1'].flatMap((d) => [...new Set(reach(d))].map((a) => `${a} ${d}`)).sort()
    expect(
      join(steps, 'a', 'd')
        .map((j) => `${j.left} ${j.right}`)
        .sort(),
    ).toEqual(naive)
  })
})
