import { describe, expect, it } from 'vitest'
import type { DraftStepFragment, StepKind, TwinStepFragment } from '../../client/api/generated/graphql.ts'
import { draftSteps, placeOfStep, twinSteps, withGaps } from '../../client/parts/line-steps.ts'

const provision = (id: string) => ({
  id,
  citation: `Some treaty, art. ${id.split('/').at(-1)}`,
  printedTitle: null,
  summary: '',
  text: null,
})
const link = (to: string) => ({ id: `link/${to}`, note: 'Why.', basis: 'RECALLED' as const, witness: null, source: null })
const step = (text: string, id: string | null, kind: StepKind, from: string[] = []): DraftStepFragment => ({
  kind,
  sentence: '',
  version: { id: `a/${text}`, title: text, label: text },
  provision: id ? provision(`a/${text}/${id}`) : null,
  origins: from.map((origin) => ({
    kind,
    provision: { ...provision(origin), version: { id: origin.split('/').slice(0, 2).join('/'), label: origin.split('/')[1] ?? '' } },
    link: link(origin),
  })),
  proposals: [],
})
const twin = (id: string, of: string, relation = 'overlaps'): TwinStepFragment => ({
  relation,
  of: provision(of),
  link: link(id),
  provision: { ...provision(id), version: { id: 'other/one', title: 'Other', instrument: { shortName: 'Other' } } },
})

const LINE = [
  step('draft', '5', 'FIRST'),
  step('second', '5', 'WEAKENED', ['a/draft/5']),
  step('third', null, 'NOT_HELD'),
  step('fourth', null, 'NOT_HELD'),
  step('final', '6', 'NOT_SETTLED', ['a/draft/5']),
]

describe('the line of a provision', () => {
  it('has each text in order, this one marked, and holds each against the drafts it continues', () => {
    const steps = draftSteps(LINE, 'a/final/6')
    expect(steps.map(({ change, here }) => [change, here])).toEqual([
      ['first', false],
      ['weakened', false],
      ['not-held', false],
      ['not-held', false],
      ['not-settled', true],
    ])
    expect(steps.map(({ origins }) => origins.map(({ id }) => id))).toEqual([[], ['a/draft/5'], [], [], ['a/draft/5']])
  })
  it('says since when, where a change is told of an earlier text than the nearest that has it', () => {
    expect(draftSteps(LINE, 'a/final/6').map(({ since }) => since)).toEqual([null, null, null, null, 'draft'])
  })
  it('takes texts that are not held together, and never takes what is dropped for that', () => {
    const stops = withGaps(draftSteps([...LINE, step('later', null, 'DROPPED')], 'a/final/6'))
    expect(stops.map((stop) => ('gap' in stop ? stop.gap : [stop.text.name, placeOfStep(stop)]))).toEqual([
      ['draft', 'art. 5'],
      ['second', 'art. 5'],
      ['third', 'fourth'],
      ['final', 'art. 6'],
      ['later', '–'],
    ])
  })
  it('has each counterpart once, its own first, and those that only another draft has', () => {
    const steps = twinSteps(
      [twin('other/one/9', 'a/draft/5'), twin('other/one/1', 'a/draft/5'), twin('other/one/1', 'a/final/6')],
      'a/final/6',
    )
    expect(steps.map(({ id, origins }) => [id, origins[0]?.id])).toEqual([
      ['other/one/1', 'a/final/6'],
      ['other/one/9', 'a/draft/5'],
    ])
  })
})
