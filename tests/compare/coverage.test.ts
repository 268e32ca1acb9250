import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../server/compare/coverage.ts'
import type { Joined } from '../../server/compare/threads.ts'
import type { Cell, Coverage, Grade } from '../../server/coverage/types.ts'
import type { Side } from '../../server/model/terms.ts'

const found = (measure: string, side: Side = 'domestic'): Cell => ({
  ...bare(measure, 'specific'),
  strength: 'mandatory',
  appliesTo: [side],
  bySide: [{ side, strength: 'mandatory', force: null, form: null, part: null, provision: measure, byRenvoi: false }],
  basis: 'text',
})
const bare = (measure: string, grade: Grade): Cell => ({
  measure,
  safeguard: 'safeguard/judge',
  required: null,
  gap: null,
  grade,
  strength: null,
  force: null,
  form: null,
  part: null,
  appliesTo: [],
  bySide: [],
  byRenvoi: false,
  basis: grade === 'absent' ? 'text' : null,
  because: [],
  absences: grade === 'absent' ? [{ id: 'absence/1', basis: 'text', method: 'read', source: null }] : [],
  sentence: '',
  caution: null,
})
/** A text of measures, each with one cell. */
const text = (title: string, cells: Cell[], partial = false) => ({
  title,
  partial,
  coverage: {
    rows: cells.map((cell, order) => ({
      measure: { id: cell.measure, title: '', citation: cell.measure, article: null, order, kinds: ['power'], things: [], names: [] },
      cells: [cell],
    })),
  } as unknown as Coverage,
})
const joined = (left: string, right: string): Joined => ({ left, right, type: 'CORRESPONDS_TO', relation: 'equal', links: ['link/1'] })
const names = new Map([['safeguard/judge', 'Judge']])
const between = (left: ReturnType<typeof text>, right: ReturnType<typeof text>, joins: Joined[]) => differenceOf(left, right, joins, names)
const one = (left: Cell, right: Cell) => between(text('Left', [left]), text('Right', [right]), [joined(left.measure, right.measure)])

describe('the cells of two texts', () => {
  it.each<[Grade]>([['unexamined'], ['contested'], ['not-applicable']])('never differ where one is %s', (grade) => {
    for (const whole of [one(found('a'), bare('b', grade)), one(bare('a', grade), found('b'))])
      expect([whole.differences, whole.notComparable, whole.same]).toEqual([[], 1, 0])
  })

  it('are not even counted where the safeguard fits neither', () => {
    expect(one(bare('a', 'not-applicable'), bare('b', 'not-applicable'))).toMatchObject({ differences: [], notComparable: 0, same: 0 })
  })

  it('differ where one protects and the other was found not to, and say in which direction', () => {
    expect(one(bare('a', 'absent'), found('b')).differences[0]).toMatchObject({ change: 'won', strongerFor: ['domestic'], weakerFor: [] })
    expect(one(found('a'), bare('b', 'absent')).differences[0]).toMatchObject({ change: 'lost', strongerFor: [], weakerFor: ['domestic'] })
    expect(one(found('a'), found('b'))).toMatchObject({ differences: [], same: 1 })
  })

  it('are told once for each measure that answers, with how many there are', () => {
    const whole = between(text('Left', [found('a')]), text('Right', [bare('b', 'absent'), bare('c', 'absent')]), [
      joined('a', 'b'),
      joined('a', 'c'),
    ])
    expect(whole.differences.map((d) => [d.left?.measure, d.right?.measure, d.change, d.leftAnsweredBy, d.rightAnsweredBy])).toEqual([
      ['a', 'b', 'lost', 2, 1],
      ['a', 'c', 'lost', 2, 1],
    ])
  })

  it('of a measure that nothing answers are only what is found there', () => {
    const whole = between(
      text('Left', [found('a'), found('x'), bare('y', 'absent'), bare('z', 'unexamined')]),
      text('Right', [found('b')]),
      [joined('a', 'b')],
    )
    expect(whole.differences.map((d) => [d.left?.measure, d.change])).toEqual([['x', 'only-left']])
    expect(whole.unjoinedLeft).toEqual(['x', 'y', 'z'])
    expect(whole.differences[0]?.sentence).toContain('no measure of Right is stated to answer it')
  })

  it('of such a measure are none where only parts of the other text are held, or nothing joins the two', () => {
    const [left, right] = [[found('a'), found('x')], [found('b')]]
    const whole = between(text('Left', left), text('Right', right, true), [joined('a', 'b')])
    expect([whole.differences, whole.unjoinedLeft]).toEqual([[], ['x']])
    expect(between(text('Left', left), text('Right', right), [])).toMatchObject({ differences: [], joined: false, unjoinedRight: ['b'] })
  })

  it('are not compared along a join of provisions that are no measures', () => {
    expect(between(text('Left', [found('a')]), text('Right', [bare('b', 'absent')]), [joined('a/1', 'b/1')])).toMatchObject({
      same: 0,
      notComparable: 0,
    })
  })
})
