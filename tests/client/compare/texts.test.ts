import { describe, expect, it } from 'vitest'
import { textChoices, textsFor } from '../../../client/pages/compare/texts.ts'

const text = (
  id: string,
  label: string,
  stage: string,
  date: string,
  part: { partial?: boolean; fromMemory?: boolean; articlesHeld?: number } = {},
) => ({
  id,
  label,
  stage,
  date,
  partial: false,
  fromMemory: false,
  articlesHeld: 3,
  measuresHeld: 1,
  ...part,
})
const CHOICES = textChoices([
  {
    id: 'uncc',
    shortName: 'UN Convention',
    versions: [
      text('uncc/zero', 'Zero draft', 'draft', '2023-05-29', { fromMemory: true }),
      text('uncc/rev', 'Revised draft', 'draft', '2024', { partial: true, articlesHeld: 0 }),
      text('uncc/final', 'As adopted', 'adopted', '2024-12-24'),
    ],
  },
  { id: 'echr', shortName: 'ECHR', versions: [text('echr/1950', 'As amended', 'amended', '1950-11-04')] },
])

describe('the texts to choose from', () => {
  it('stand as a lawyer looks for them: adopted by name, then drafts, the latest first', () => {
    expect(CHOICES.map(({ name }) => name)).toEqual([
      'ECHR, as amended',
      'UN Convention, as adopted',
      'UN Convention, revised draft',
      'UN Convention, zero draft',
    ])
  })
  it('say what is held of each', () => {
    expect(CHOICES.map(({ holds }) => holds)).toEqual([
      '3 articles, 1 measure',
      '3 articles, 1 measure',
      'no article held, 1 measure, only parts',
      '3 articles, 1 measure, from memory',
    ])
  })
  it('are found by any of their words, and in their order', () => {
    expect(textsFor('un draft', CHOICES).map(({ id }) => id)).toEqual(['uncc/rev', 'uncc/zero'])
    expect(textsFor('', CHOICES)).toHaveLength(4)
    expect(textsFor('nowhere', CHOICES)).toEqual([])
  })
})
