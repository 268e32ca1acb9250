import { describe, expect, it } from 'vitest'
import { cut, DRAWN_MOST, STEP_MOST } from '../../../client/graph/cut.ts'
import { follow } from '../../../client/graph/follow.ts'
import { mergeThings, mergeTies } from '../../../client/graph/merge.ts'
import { drawn, interception, stage, thing, tie } from './build.ts'

const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => thing(`safeguard/s${from + at}`))
const hub = thing('uncc/final/24')

describe('merging', () => {
  it('takes every thing and link once, in the order in which they came', () => {
    const again = stage('uncc/final/30', [thing('uncc/final/30', { title: 'later word' }), thing('power/new')], [])
    const things = mergeThings([interception, again])
    expect(things.size).toBe(interception.things.length + 1)
    expect([...things.keys()].at(-1)).toBe('power/new')
    expect(things.get('uncc/final/30')?.title).not.toBe('later word')
    expect(mergeTies(interception.ties, interception.ties).size).toBe(interception.ties.length)
  })
})

describe('what is drawn of much', () => {
  it('is the first of each step, and says of how many', () => {
    const { stages, cuts } = cut([stage('uncc/final/24', [hub, ...many(100)], [], { total: 412 })])
    expect(stages[0]?.fresh.map((each) => each.id).slice(0, 2)).toEqual(['uncc/final/24', 'safeguard/s0'])
    expect(cuts).toEqual([{ key: 'of uncc/final/24', centre: 'uncc/final/24', shown: STEP_MOST - 1, total: 412 }])
  })

  it('is more when somebody asks for all, but never beyond the outside limit', () => {
    const steps = [stage(null, many(400), []), stage('uncc/final/24', [hub, ...many(300, 400)], [])]
    const { stages, cuts } = cut(steps, true)
    const all = stages.flatMap((step) => step.fresh)
    expect(all.length).toBe(DRAWN_MOST)
    expect(new Set(all).size).toBe(DRAWN_MOST)
    expect(cuts.at(-1)?.total).toBe(300)
  })

  it('keeps what an earlier step placed, whatever comes later', () => {
    const first = cut([stage(null, many(50), [])]).stages[0]?.fresh
    expect(cut([stage(null, many(50), []), stage('uncc/final/24', [hub, ...many(90, 20)], [])]).stages[0]?.fresh).toEqual(first)
  })

  it('lists the rest, with the reason', () => {
    const { rest } = drawn({}, [stage('uncc/final/24', [hub, ...many(70)], [], { seed: true })])
    expect(rest).toHaveLength(70 + 1 - STEP_MOST)
    expect(new Set(rest.map((each) => each.why))).toEqual(new Set(['cut']))
  })
})

describe('the picture', () => {
  it('shows links among what is drawn, also those found afterwards', () => {
    const late = tie('CORRESPONDS_TO', 'uncc/final/30', 'uncc/final/46')
    expect([...drawn({}, [interception], [late]).ties.keys()]).toContain(late.id)
  })

  it('does not draw hidden kinds, but counts them for the legend', () => {
    const { ties, counts } = drawn()
    expect([...ties.values()].some((each) => each.kind === 'REFERS_TO')).toBe(false)
    expect(counts.get('REFERS_TO')).toBe(1)
    const without = drawn({ hidden: new Set(['power']) })
    expect(without.things.has('power/content-interception')).toBe(false)
    expect(without.counts.get('power')).toBe(1)
  })

  it('ties a measure to the chapter it stands in, and to nothing where the chapter itself is not drawn', () => {
    const inside = [...drawn().ties.values()].filter((each) => each.kind === 'STANDS_IN')
    expect(inside.map(({ from, to }) => [from, to])).toEqual([['uncc/final/30', 'uncc/final/ch/4']])
  })

  it('folds away what hangs on a thing alone, and nothing that something else leads to', () => {
    const { things, rest } = drawn({ folded: ['uncc/final/24/1'] })
    expect(things.has('safeguard/proportionality')).toBe(false)
    expect(things.has('uncc/final/24/1')).toBe(true)
    expect(things.has('uncc/final/24/4')).toBe(true)
    expect(rest).toEqual([{ thing: expect.objectContaining({ id: 'safeguard/proportionality' }), why: 'folded' }])
  })

  it('takes a thing off with its links', () => {
    const { things, ties } = drawn({ without: ['uncc/final/46'] })
    expect(things.has('uncc/final/46')).toBe(false)
    expect([...ties.values()].every((each) => each.from !== 'uncc/final/46' && each.to !== 'uncc/final/46')).toBe(true)
  })

  it('does not draw what only a closed step brought', () => {
    const shut = stage(
      'uncc/final/30',
      [thing('uncc/final/30'), thing('right/privacy')],
      [tie('TOUCHES', 'uncc/final/30', 'right/privacy')],
      { closed: true },
    )
    const { things, rest } = drawn({}, [interception, shut])
    expect(things.has('right/privacy')).toBe(false)
    expect(things.has('uncc/final/30')).toBe(true)
    expect(rest.find((each) => each.thing.id === 'right/privacy')?.why).toBe('closed')
  })
})

describe('the chain in which a thing stands', () => {
  it('runs from the power to what protects it at home and abroad', () => {
    const chain = follow(drawn(), 'uncc/final/30')
    for (const { id } of interception.things) expect(chain, id).toContain(id)
  })

  it('leaves out what protects other things', () => {
    const other = [thing('uncc/final/29', { measure: true }), thing('uncc/final/29/9', { within: ['uncc/final/29'] })]
    const chain = follow(drawn({}, [interception, stage('uncc/final/29', other, [])]), 'uncc/final/30')
    expect(chain).not.toContain('uncc/final/29/9')
  })

  it('does not spread through a chapter to everything else in it', () => {
    const other = [thing('uncc/final/29', { measure: true, within: ['uncc/final/ch/4'] })]
    expect(follow(drawn({}, [interception, stage('uncc/final/29', other, [])]), 'uncc/final/30')).not.toContain('uncc/final/29')
  })

  it('leads from a safeguard to the powers it protects', () => {
    const chain = follow(drawn(), 'safeguard/proportionality')
    expect(chain).toContain('power/content-interception')
    expect(chain).toContain('uncc/final/46')
  })
})
