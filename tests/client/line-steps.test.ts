import { describe, expect, it } from 'vitest'
import type { LineEntryFragment, LineTwinFragment } from '../../client/api/generated/graphql.ts'
import { draftSteps, placeOfStep, twinSteps } from '../../client/pages/provision/line-steps.ts'

const provision = (id: string) => ({
  id,
  citation: `Some treaty, art. ${id.split('/').at(-1)}`,
  printedTitle: null,
  summary: '',
  text: null,
})
const link = (to: string, part: { unsettled?: boolean } = {}) => ({
  id: `link/${to}`,
  note: 'Why.',
  basis: 'RECALLED' as const,
  unsettled: false,
  witness: null,
  source: null,
  to: { id: to } as LineTwinFragment['link']['to'],
  ...part,
})
const twin = (id: string, part: { unsettled?: boolean } = {}): LineTwinFragment => ({
  relation: 'overlaps',
  link: link(id, part),
  provision: { ...provision(id), version: { id: 'other/one', title: 'Other', instrument: { shortName: 'Other' } } },
})
const entry = (text: string, id: string | null, change: string, to?: string, twins: LineTwinFragment[] = []): LineEntryFragment => ({
  change,
  version: { id: text, title: text, label: text },
  provision: id ? { ...provision(id), correspondsTo: twins } : null,
  link: to ? link(to) : null,
})

const LINE = [
  entry('Draft', 'a/draft/5', 'first', undefined, [twin('other/one/9'), twin('other/one/1')]),
  entry('Second', 'a/second/5', 'weakened', 'a/draft/5'),
  entry('Third', 'a/third/6', 'renumbered', 'a/second/5'),
  entry('Final', 'a/final/6', 'strengthened', 'a/draft/5'),
]

describe('the line of a provision', () => {
  it('has each draft in order, this one marked, and holds each against the draft it continues', () => {
    const steps = draftSteps(LINE, 'a/third/6')
    expect(steps.map(({ id, change, here }) => [id, change, here])).toEqual([
      ['a/draft/5', 'first', false],
      ['a/second/5', 'weakened', false],
      ['a/third/6', 'renumbered', true],
      ['a/final/6', 'strengthened', false],
    ])
    expect(steps.map(({ against }) => against?.id ?? null)).toEqual([null, 'a/draft/5', 'a/second/5', 'a/draft/5'])
  })
  it('says since when, where a change is told of an earlier stop than the one before', () => {
    expect(draftSteps(LINE, 'a/final/6').map(({ since }) => since)).toEqual([null, null, null, 'Draft'])
  })
  it('keeps a text that dropped it, under the name of the text', () => {
    const [, dropped] = draftSteps([LINE[0] as LineEntryFragment, entry('Final', null, 'dropped')], 'a/draft/5')
    expect(dropped && [dropped.id, placeOfStep(dropped), dropped.provision]).toEqual(['Final', 'dropped', null])
  })
  it('finds the counterparts of the other drafts too, each once, its own first', () => {
    const steps = twinSteps([twin('other/one/1')], LINE, provision('a/final/6'))
    expect(steps.map(({ id, against }) => [id, against?.id])).toEqual([
      ['other/one/1', 'a/final/6'],
      ['other/one/9', 'a/draft/5'],
    ])
  })
  it('never words a counterpart as settled where the readings of it differ', () => {
    const [step] = twinSteps([twin('other/one/1', { unsettled: true })], [], provision('a/final/6'))
    expect(step?.change).toBe('not-settled')
  })
})
