import { describe, expect, it } from 'vitest'
import { apportion, sampleOf } from '../../server/coding/sample.ts'
import type { GraphDataset } from '../../server/model/graph.ts'

type Facts = Pick<GraphDataset, 'nodes' | 'links'>
const facts = (sizes: Record<string, number>): Facts => {
  const each = Object.entries(sizes).flatMap(([treaty, n]) => Array.from({ length: n }, (_, i) => `${treaty}/1/${i}`))
  return {
    links: each.map((from) => ({
      id: `link/provides/${from}/to/safeguard/necessity`,
      type: 'PROVIDES',
      from,
      to: 'safeguard/necessity',
      props: { basis: from.endsWith('/0') ? 'recalled' : 'text' },
    })) as Facts['links'],
    nodes: each.map((at) => ({ id: `absence/necessity/in/${at}`, label: 'Absence', props: { basis: 'text' } })) as Facts['nodes'],
  }
}
const shareOf = (ids: string[], treaty: string) => ids.filter((id) => id.includes(`/${treaty}/`)).length

describe('a sample for a reader who did not code', () => {
  const drawn = facts({ aa: 61, bb: 31, cc: 11 })

  it('is the same for the same seed, whatever the order of the files, and another for another seed', () => {
    const shuffled = { links: drawn.links.toReversed(), nodes: drawn.nodes.toReversed() }
    const size = { provides: 20, absences: 10 }
    expect(sampleOf(shuffled, '7', size)).toEqual(sampleOf(drawn, '7', size))
    expect(sampleOf(drawn, '8', size)).not.toEqual(sampleOf(drawn, '7', size))
  })

  it('gives each instrument its share, and only what was compared with official words', () => {
    const { provides } = sampleOf(drawn, '7', { provides: 20, absences: 10 })
    expect(['aa', 'bb', 'cc'].map((treaty) => shareOf(provides, treaty))).toEqual([12, 6, 2])
    expect(new Set(provides).size).toBe(20)
    expect(provides.filter((id) => id.includes('/1/0/to/'))).toEqual([])
    expect(sampleOf(drawn, '7', { provides: 500, absences: 500 }).provides).toHaveLength(100)
  })

  it('shares out whole numbers that add up, the largest remainder first', () => {
    expect(apportion([1, 1, 1], 2)).toEqual([1, 1, 0])
    expect(apportion([7, 2, 1], 5)).toEqual([4, 1, 0])
    expect(apportion([], 0)).toEqual([])
  })
})
