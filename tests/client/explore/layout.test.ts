import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOX, box, smallBox } from '../../../client/graph/box.ts'
import { cut } from '../../../client/graph/cut.ts'
import { elements } from '../../../client/graph/elements.ts'
import { lineWidth } from '../../../client/graph/fit-words.ts'
import { focusOn, NO_FOCUS } from '../../../client/graph/focus.ts'
import { free } from '../../../client/graph/free.ts'
import { layers, type PlacedMove } from '../../../client/graph/layers.ts'
import { withSeed } from '../../../client/graph/seeded.ts'
import { step } from '../../../client/graph/step.ts'
import type { Positions, Stage } from '../../../client/graph/thing.ts'
import { law } from '../../support/law.ts'
import { drawn, interception, stage, thing, tie } from './build.ts'

const opened = (id: string, count: number): Stage =>
  stage(
    id,
    [thing(id), ...Array.from({ length: count }, (_, at) => thing(`safeguard/${id.replaceAll('/', '-')}-${at}`))],
    [...Array.from({ length: count }, (_, at) => tie('PROVIDES', id, `safeguard/${id.replaceAll('/', '-')}-${at}`))],
  )
const inLayers = (stages: Stage[], moves: PlacedMove[] = []) => layers(cut(stages).stages, stages, moves).positions
const freely = (stages: Stage[], moves: PlacedMove[] = []) => free(cut(stages).stages, stages, moves)
const plain = (positions: Positions) => Object.fromEntries(positions)

describe.each([
  ['in layers', inLayers],
  ['freely laid out', freely],
])('the map %s', (_, lay) => {
  it('is the same every time', () => {
    const once = plain(lay([interception, opened('uncc/final/24/4', 5)]))
    Math.random()
    expect(plain(lay(structuredClone([interception, opened('uncc/final/24/4', 5)])))).toEqual(once)
  })

  it('does not move what is placed when more is opened', () => {
    const before = plain(lay([interception]))
    const after = lay([interception, opened('uncc/final/24/4', 8), opened('uncc/final/46', 3)])
    for (const [id, point] of Object.entries(before)) expect(after.get(id), id).toEqual(point)
    expect(after.size).toBe(interception.things.length + 11)
  })

  it('puts new things nearer to what they were opened from than to the far end of the map', () => {
    const positions = lay([interception, opened('uncc/final/24/4', 4)])
    const parent = positions.get('uncc/final/24/4') ?? { x: 0, y: 0 }
    const news = [...positions]
      .filter(([id]) => id.startsWith('safeguard/uncc'))
      .map(([, point]) => Math.hypot(point.x - parent.x, point.y - parent.y))
    const xs = [...positions.values()].map((point) => point.x)
    expect(Math.max(...news)).toBeLessThan(Math.max(...xs) - Math.min(...xs))
  })

  it('leaves a thing where a person put it, and opens others around that place', () => {
    const moves = [{ id: 'uncc/final/24/4', x: 700, y: 3000, after: 0 }]
    const positions = lay([interception, opened('uncc/final/24/4', 3)], moves)
    expect(positions.get('uncc/final/24/4')).toEqual({ x: 700, y: 3000 })
    const news = [...positions].filter(([id]) => id.startsWith('safeguard/uncc')).map(([, point]) => point.y)
    expect(news.every((y) => Math.abs(y - 3000) < 700)).toBe(true)
  })
})

describe('the map in layers', () => {
  it('reads from the power to the safeguard', () => {
    const positions = inLayers([interception])
    const x = (id: string) => positions.get(id)?.x ?? Number.NaN
    const chain = [
      'power/content-interception',
      'uncc/final/30',
      'mechanism/interception-abroad',
      'uncc/final/46',
      'uncc/final/24/1',
      'safeguard/proportionality',
    ]
    const xs = chain.map(x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(new Set(xs).size).toBe(chain.length)
  })

  it('never lays boxes on each other, whatever is opened', () => {
    const ids = interception.things.map((each) => each.id)
    law(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 12 })), { maxLength: 5 }),
      (steps) => {
        const points = [...inLayers([interception, ...steps.map(([id, count]) => opened(id, count))]).values()]
        for (const [at, a] of points.entries())
          for (const b of points.slice(at + 1)) expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true)
      },
      { runs: 40 },
    )
  })
})

describe('the free layout', () => {
  it('never lays boxes on each other either', () => {
    const stages = [interception, opened('uncc/final/24/4', 14), opened('uncc/final/30', 11)]
    const things = stages.flatMap((each) => each.things)
    const boxes = [...freely(stages)].map(([id, point]) => ({
      ...smallBox(things.find((each) => each.id === id) ?? thing(id), false),
      ...point,
    }))
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
          `${a.words} on ${b.words}`,
        ).toBe(true)
  })

  it('gives the page its own chance back', () => {
    const usual = Math.random
    expect(() =>
      withSeed(1, () => {
        throw new Error('a layout broke')
      }),
    ).toThrow('a layout broke')
    expect(Math.random).toBe(usual)
  })
})

describe('what is painted', () => {
  it('draws every thing and link of the picture, and a name above each column', () => {
    const picture = drawn()
    const places = layers(picture.placement.stages, [interception], [])
    const painted = elements(picture, places, NO_FOCUS)
    const ids = painted.map((each) => each.data.id)
    for (const id of [...picture.things.keys(), ...picture.ties.keys()]) expect(ids).toContain(id)
    expect(painted.filter((each) => each.classes === 'heading').map((each) => each.data.words)).toEqual([
      'Powers',
      'Provisions with them',
      'Ways to cooperate',
      'Provisions of cooperation',
      'What protects',
      'Safeguards',
    ])
  })

  it('dims what is off the chain of what is chosen, and says of each line what it means where somebody points at it', () => {
    const picture = drawn({}, [interception, opened('right/privacy', 1)])
    const places = layers(picture.placement.stages, [interception, opened('right/privacy', 1)], [])
    const painted = new Map(elements(picture, places, focusOn(picture, 'uncc/final/30')).map((each) => [each.data.id, each]))
    const classes = (id: string) => painted.get(id)?.classes.split(' ')
    expect(classes('uncc/final/30')).toContain('chosen')
    expect(classes('uncc/final/46')).toContain('near')
    expect(classes('safeguard/proportionality')).not.toContain('far')
    expect(classes('right/privacy')).toContain('far')
    expect(painted.get('link/relies_on/uncc/final/46/to/uncc/final/30')?.data).toMatchObject({ words: '', tip: 'calls upon the power of' })
  })

  it('tells by the arrow whether a link was compared with the official text', () => {
    const checked = {
      ...interception,
      ties: interception.ties.map((each) => (each.kind === 'GRANTS' ? { ...each, basis: 'TEXT' as const } : each)),
    }
    const picture = drawn({}, [checked])
    const painted = elements(picture, layers(picture.placement.stages, [checked], []), NO_FOCUS)
    const unchecked = painted.filter((each) => each.group === 'edges' && each.classes.includes('unchecked'))
    expect(unchecked.length).toBe([...picture.ties.values()].filter((each) => each.basis === 'RECALLED').length)
  })

  it('gives a box two lines, cut at a word, and the whole where somebody points at it', () => {
    const long = thing('uncc/final/46', { measure: true, printedTitle: 'Mutual legal assistance in the interception of content data' })
    const { words, cut: isCut } = box(long, false)
    expect(words).toMatch(/^art\. 46 Mutual[^…]*\n[^…]*\w…$/)
    expect(isCut).toBe(true)
    for (const line of words.split('\n')) expect(lineWidth(line, BOX.font)).toBeLessThanOrEqual(BOX.width)
    const stages = [{ ...interception, things: interception.things.map((each) => (each.id === long.id ? { ...each, ...long } : each)) }]
    const picture = drawn({}, stages)
    const painted = elements(picture, layers(picture.placement.stages, stages, []), NO_FOCUS)
    const told = painted.find(({ data }) => data.id === long.id)
    expect(told?.group === 'nodes' && told.data.tip).toBe(`UN Convention, art. 46, ${long.printedTitle}`)
  })

  it('names the safeguards of a clause in its box', () => {
    expect(box(thing('uncc/final/24/1', { gives: ['Proportionality'] }), false).words).toBe('art. 24(1):\nproportionality')
  })

  it('names the treaty only in boxes of another text than most', () => {
    const stages = [stage(null, [...interception.things, thing('budapest/2001/21')], interception.ties)]
    const picture = drawn({}, stages)
    const painted = elements(picture, layers(picture.placement.stages, stages, []), NO_FOCUS)
    const words = (id: string) => painted.find(({ data }) => data.id === id)?.data.words
    expect(words('uncc/final/46')).toBe('art. 46')
    expect(words('budapest/2001/21')).toMatch(/^Budapest\sConvention,/)
  })
})

describe('walking the map by arrow keys', () => {
  const picture = drawn()
  const { positions } = layers(picture.placement.stages, [interception], [])

  it('follows the links sideways and the column up and down', () => {
    expect(step(picture, positions, 'power/content-interception', 'right')).toBe('uncc/final/30')
    expect(step(picture, positions, 'uncc/final/30', 'right')).toBe('uncc/final/46')
    expect(step(picture, positions, 'uncc/final/24/1', 'down')).toBe('uncc/final/24/4')
  })

  it('starts at the first thing, and stops at the edge', () => {
    expect(step(picture, positions, null, 'down')).toBe('power/content-interception')
    expect(step(picture, positions, 'power/content-interception', 'left')).toBeNull()
  })

  it('reaches every thing', () => {
    const seen = new Set(['power/content-interception'])
    for (const id of seen) for (const arrow of ['left', 'right', 'up', 'down'] as const) seen.add(step(picture, positions, id, arrow) ?? id)
    expect([...seen].sort()).toEqual([...picture.things.keys()].sort())
  })
})
