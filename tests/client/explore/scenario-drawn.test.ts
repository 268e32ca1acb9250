import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DrawnScenarioDocument, type DrawnScenarioQuery } from '../../../client/api/generated/graphql.ts'
import { NO_FOCUS } from '../../../client/graph/focus.ts'
import { type DrawnScenario, isClosed } from '../../../client/graph/scenario/drawn.ts'
import { positionsOf, scenarioElements } from '../../../client/graph/scenario/elements.ts'
import { toDrawn } from '../../../client/graph/scenario/from-api.ts'
import { layout } from '../../../client/graph/scenario/layout.ts'
import { sizesFor } from '../../../client/graph/scenario/sizes.ts'
import { taken, walked } from '../../../client/graph/scenario/stage.ts'
import type { Row } from '../../../client/twin/outline-rows.ts'
import { scenarioRows, scenarioSentence } from '../../../client/twin/scenario-rows.ts'
import { realApi, type TestApi } from '../../support/api.ts'

const ASKED = {
  'an open way and a closed one': {
    requesting: 'state/FRA',
    requested: 'state/BRA',
    mechanism: 'mechanism/preservation-abroad',
    conduct: 'offence/illegal-access',
    on: '2026-04-01',
  },
  'many ways, one of which turns on what is missing': {
    requesting: 'state/EST',
    requested: 'state/HRV',
    mechanism: 'mechanism/stored-data-access-abroad',
    conduct: 'offence/csam',
    on: '2010-06-01',
  },
}
const BREADTHS = { broad: 1300, wide: 800, narrow: 360 }

let api: TestApi
const drawn = new Map<string, DrawnScenario>()
beforeAll(async () => {
  api = await realApi()
  for (const [name, input] of Object.entries(ASKED))
    drawn.set(name, toDrawn(await api.ask<DrawnScenarioQuery>(DrawnScenarioDocument.toString(), { input })))
}, 120_000)
afterAll(() => api.close())

const keysOf = (rows: readonly Row[]): string[] => rows.flatMap((row) => [row.key, ...keysOf(row.rows)])
const NOTHING = new Set<string>()

describe.each(Object.keys(ASKED))('%s', (name) => {
  const scenario = () => drawn.get(name) as DrawnScenario

  it.each(Object.entries(BREADTHS))('stands in its place without one box on another, on a %s frame', (_, breadth) => {
    const placed = layout(scenario(), sizesFor(breadth))
    expect(layout(structuredClone(scenario()), sizesFor(breadth))).toEqual(placed)
    const boxes = placed.lanes.flatMap(({ article, rows, powers }) => [article, ...rows, ...powers])
    for (const [i, a] of boxes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0)
      expect(a.x + a.width / 2).toBeLessThanOrEqual(placed.width)
      for (const b of boxes.slice(i + 1)) {
        const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2
        expect(apart, `${a.key} and ${b.key}`).toBe(true)
      }
    }
  })

  it('has a line in the outline for every box, and a box for everything that the keys can reach', () => {
    const placed = layout(scenario(), sizesFor(1300))
    const places = positionsOf(scenario(), placed)
    const lines = keysOf(scenarioRows(scenario(), NOTHING))
    for (const id of walked(scenario()).things.keys()) {
      expect(places.has(id), id).toBe(true)
      expect(lines, id).toContain(id)
    }
  })

  it('says why a way is closed, in the drawing and in words alike', () => {
    const placed = layout(scenario(), sizesFor(1300))
    const closed = scenario().ways.filter(isClosed)
    expect(closed.length).toBeGreaterThan(0)
    for (const way of closed) {
      const because = way.because ?? expect.fail(`${way.treaty.name} is closed and nobody says why`)
      const lane = placed.lanes.find((l) => l.way === way)
      expect(because.startsWith(lane?.labels[0]?.words[0] ?? '?')).toBe(true)
      expect(scenarioSentence(scenario(), way.article.id)).toContain(because)
      expect(lane?.rows).toEqual([])
    }
    const shut = scenarioElements(scenario(), placed, NO_FOCUS).filter((e) => e.group === 'nodes' && /way-box.* shut/.test(e.classes))
    expect(shut.map((e) => e.data.id).sort()).toEqual(closed.map((w) => w.article.id).sort())
  })

  it('draws every line between boxes that are there', () => {
    const elements = scenarioElements(scenario(), layout(scenario(), sizesFor(1300)), NO_FOCUS)
    const nodes = new Set(elements.filter((e) => e.group === 'nodes').map((e) => e.data.id))
    expect(nodes.size).toBe(elements.filter((e) => e.group === 'nodes').length)
    for (const e of elements) if (e.group === 'edges') expect([nodes.has(e.data.source), nodes.has(e.data.target)]).toEqual([true, true])
  })

  it('is taken away as what stands in the graph: no line of the drawing that is no link', () => {
    const { things, ties } = taken(scenario())
    for (const tie of ties.values()) {
      expect(tie.id).toMatch(/^link\//)
      expect([things.has(tie.from), things.has(tie.to)]).toEqual([true, true])
    }
    expect(ties.size).toBeGreaterThan(0)
  })
})
