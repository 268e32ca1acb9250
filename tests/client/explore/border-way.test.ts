import { describe, expect, it } from 'vitest'
import { borderElements } from '../../../client/graph/border/elements.ts'
import { wayFocus } from '../../../client/graph/border/focus.ts'
import { toBorder } from '../../../client/graph/border/from-api.ts'
import { joinElements } from '../../../client/graph/border/join-elements.ts'
import { layout } from '../../../client/graph/border/layout.ts'
import { sizesFor } from '../../../client/graph/border/sizes.ts'
import { notesOf, textOfWay, wayAt } from '../../../client/graph/border/way.ts'
import type { Thing, Tie } from '../../../client/graph/thing.ts'
import { wayRow } from '../../../client/twin/border-rows.ts'
import { small } from './border-build.ts'

const border = toBorder(small)
const provision = (id: string, place: string, within: string[] = []): Thing => ({
  id,
  kind: 'provision',
  title: place,
  citation: `UN Convention against Cybercrime, ${place}`,
  within,
})
const tie = (kind: string, from: string, to: string): Tie => ({ id: `link/${from}/${to}`, kind, from, to, basis: 'TEXT', sentence: '' })
const chain = {
  things: [
    { id: 'power/traffic', kind: 'power', title: 'Traffic data' },
    provision('uncc/final/29', 'art. 29'),
    provision('uncc/final/47/1', 'art. 47(1)', ['uncc/final/47']),
    { id: 'safeguard/remedy', kind: 'safeguard', title: 'Effective remedy' },
  ],
  ties: [
    tie('GRANTS', 'uncc/final/29', 'power/traffic'),
    tie('REFERS_TO', 'uncc/final/47/1', 'uncc/final/29'),
    tie('PROVIDES', 'uncc/final/47/1', 'safeguard/remedy'),
  ],
}
const way = wayAt([border], chain)
if (!way) throw new Error('No step is a box.')

describe('a way at the border', () => {
  it('is written below the boxes that it passes, in its order: what is no box stands at the one that it is nearest to', () => {
    const notes = notesOf(way)
    expect([...notes.keys()]).toEqual(['uncc/final/29', 'uncc/final/47'])
    expect(notes.get('uncc/final/29')?.map((note) => note.slice(0, 3))).toEqual(['1. ', '2. '])
    expect(notes.get('uncc/final/29')?.[1]).toMatch(/art\. 29: this box$/)
    expect(notes.get('uncc/final/47')?.at(-1)).toMatch(/^4\. .*Effective remedy$/)
  })

  it.each([358, 800, 1400])('lays its words on no box, at %i px', (breadth) => {
    const { boxes, words } = layout(border, sizesFor(breadth), { top: 0, named: false, notes: notesOf(way) })
    expect(words).toHaveLength(chain.things.length)
    for (const { y, x, lines } of words)
      for (const box of boxes) {
        const [top, bottom] = [y - lines.length * 8, y + lines.length * 8]
        const apart = bottom <= box.y - box.height / 2 || top >= box.y + box.height / 2 || Math.abs(box.x - x) > box.width / 2
        expect(apart, `${lines.join(' ')} on ${box.box.thing.id}`).toBe(true)
      }
  })

  it('makes its boxes stand out, lets the others step back, and joins those that no line joins', () => {
    const placed = layout(border, sizesFor(800), { top: 0, named: false, notes: notesOf(way) })
    const boxes = borderElements(border, placed, wayFocus(way, null)).filter(({ classes }) => classes.includes('border-box'))
    const near = boxes.filter(({ classes }) => / near/.test(classes)).map(({ data }) => data.id)
    expect(near.sort()).toEqual(['uncc/final/29', 'uncc/final/47'])
    expect(boxes.every(({ classes }) => / (near|far)$/.test(classes))).toBe(true)
    expect(joinElements(way, placed.boxes).map(({ data }) => [data.source, data.target])).toEqual([['uncc/final/29', 'uncc/final/47']])
  })

  it('joins nothing twice where it goes along a line across the border', () => {
    const [crossing] = border.crossings
    if (!crossing) throw new Error('Nothing crosses.')
    const along = wayAt([border], { things: [provision(crossing.from, 'art. 1'), provision(crossing.to, 'art. 2')], ties: [crossing] })
    expect(along?.joins).toEqual([])
    expect(along?.on.has(crossing.id)).toBe(true)
  })

  it('is told in the outline step by step, each leading to its box', () => {
    const row = wayRow(way, { has: () => true })
    expect(row.rows.map(({ name }) => name)).toEqual(way.steps.map(({ words }) => words))
    expect(row.rows.map(({ chooses }) => chooses)).toEqual(['uncc/final/29', 'uncc/final/29', 'uncc/final/47', 'uncc/final/47'])
  })

  it('is at the text that shows most of it, and nowhere where none shows any', () => {
    const texts = [
      { id: 'uncc/zero', measures: [{ id: 'uncc/zero/29' }] },
      { id: 'uncc/final', measures: [{ id: 'uncc/final/29' }, { id: 'uncc/final/47' }] },
    ]
    expect(textOfWay(chain, texts)).toBe('uncc/final')
    expect(textOfWay({ things: [provision('echr/1950/8', 'art. 8')], ties: [] }, texts)).toBeNull()
    expect(wayAt([border], { things: [provision('echr/1950/8', 'art. 8')], ties: [] })).toBeNull()
  })
})
