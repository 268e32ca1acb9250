import { expect, it } from 'vitest'
import type { WayComparedFragment } from '../../client/api/generated/graphql.ts'
import { differences } from '../../client/pages/scenario/other-way.tsx'

const given = (id: string, name: string) => ({ link: { id }, safeguard: { id: `safeguard/${id}`, name } })
const way = (of: Partial<WayComparedFragment> = {}): WayComparedFragment =>
  ({
    instrument: { id: 'demo', shortName: 'Demo' },
    outcome: 'SHALL',
    missing: [],
    refusalGrounds: [given('a', 'Political offence')],
    safeguards: [given('b', 'Purpose limitation')],
    ...of,
  }) as WayComparedFragment

it('says nothing of what is the same both ways', () => expect(differences(way(), way())).toEqual([]))

it('says what a treaty answers otherwise, what is lost and won, and what is open there', () => {
  const there = way({
    outcome: 'UNDETERMINED',
    missing: ['Whether Bland is bound.'],
    refusalGrounds: [],
    safeguards: [given('b', 'Purpose limitation'), given('c', 'Effective remedy')],
  })
  expect(differences(way(), there)).toEqual([
    'turns on what is missing instead of has to help',
    'may not be refused for political offence',
    'with the protection of effective remedy',
    'open there: Whether Bland is bound.',
  ])
  expect(differences(there, way())).toContain('without the protection of effective remedy')
})
