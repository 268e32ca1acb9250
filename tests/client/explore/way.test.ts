import { describe, expect, it } from 'vitest'
import type { FoundPathFragment } from '../../../client/api/generated/graphql.ts'
import { readView, writeView } from '../../../client/pages/explore/map-view.ts'
import { crossings, hopRows, hopsOf } from '../../../client/pages/explore/path-hops.ts'
import { stageOf } from '../../../client/pages/explore/use-way.ts'
import { askWay, endWay, startWith, takeWay } from '../../../client/pages/explore/view-steps.ts'

const power = { __typename: 'Power' as const, id: 'power/search', title: 'Search' }
const clause = (id: string) =>
  ({
    __typename: 'Provision' as const,
    id,
    title: id,
    citation: `Treaty, art. ${id.split('/')[2]}`,
    printedTitle: null,
    level: 'article',
    order: 1,
    basis: 'TEXT' as const,
    isMeasure: true,
    provides: [],
    parent: null,
  }) satisfies Record<string, unknown>
const safeguard = { __typename: 'Safeguard' as const, id: 'safeguard/remedy', title: 'Remedy' }
const link = (kind: string, from: string, to: string) => ({
  id: `link/${kind}/${from}/to/${to}`,
  kind,
  basis: 'RECALLED' as const,
  sentence: `${from} ${kind} ${to}.`,
  unsettled: false,
  properties: {},
  from: { id: from },
  to: { id: to },
  note: null,
  witness: null,
  source: null,
})
const path = (nodes: unknown[], links: unknown[]) =>
  ({ length: links.length, sentence: '', basis: 'RECALLED', nodes, links, weakest: null }) as unknown as FoundPathFragment

const [a, b] = [clause('t/v/1'), clause('t/v/2')]
const WAY = path(
  [power, a, safeguard, b],
  [link('GRANTS', a.id, power.id), link('PROVIDES', a.id, safeguard.id), link('PROVIDES', b.id, safeguard.id)],
)

describe('a way between two things', () => {
  it('is read in its own direction, whichever way its links run', () => {
    expect(hopsOf(WAY).map(({ words, to }) => [words, to.id])).toEqual([
      ['granted by', 't/v/1'],
      ['gives', 'safeguard/remedy'],
      ['given by', 't/v/2'],
    ])
    expect(hopRows(WAY)[1]).toMatchObject({ step: 2, from: 'Treaty, art. 1', to: 'Remedy', basis: 'not compared with the official text' })
  })
  it('says where it passes by subject only, and never of its ends', () => {
    expect(crossings(WAY)).toEqual(['Remedy'])
    expect(crossings(path([power, a, b, safeguard], []))).toEqual([])
  })
  it('is drawn from its first thing on', () => {
    const stage = stageOf(WAY)
    expect([stage.centre, stage.seed, stage.things.map(({ id }) => id)]).toEqual([
      'power/search',
      true,
      ['power/search', 't/v/1', 'safeguard/remedy', 't/v/2'],
    ])
  })
})

describe('asking for a way', () => {
  const asked = askWay({ to: 'safeguard/remedy' })(askWay({ from: 'power' })(readView({})))
  it('leaves the map as it is until both ends are named, and then draws the way alone, pointers too', () => {
    expect(askWay({ from: 'power' })(readView({})).start).toBe('uncc/final')
    expect([asked.start, asked.hidden]).toEqual([null, []])
  })
  it('is an address that says nothing else', () => {
    expect(writeView(asked)).toEqual({ from: 'power', to: 'safeguard/remedy' })
    expect(writeView(takeWay(2)(asked))).toEqual({ from: 'power', to: 'safeguard/remedy', way: 2 })
    expect(writeView(askWay({ along: 'all' })(takeWay(2)(asked)))).toEqual({ from: 'power', to: 'safeguard/remedy', along: 'all' })
  })
  it('ends at the map as it was at first, or at another whole text', () => {
    expect(writeView(endWay(asked))).toEqual({})
    expect(writeView(startWith('budapest/2001')(asked))).toEqual({ start: 'budapest/2001' })
  })
})
