import { describe, expect, it } from 'vitest'
import type {
  MapChainQuery,
  MapOpenedQuery,
  MapStartQuery,
  ThingOnMapFragment,
  TieOnMapFragment,
} from '../../../client/api/generated/graphql.ts'
import { columnsOf } from '../../../client/graph/columns.ts'
import { withChain } from '../../../client/pages/explore/chain.ts'
import { toStage, toThing, toTie } from '../../../client/pages/explore/from-api.ts'
import { startStage } from '../../../client/pages/explore/start.ts'

type Version = NonNullable<MapStartQuery['version']>
type Provision = NonNullable<MapChainQuery['provision']>
type ProvisionOnMap = Extract<ThingOnMapFragment, { __typename: 'Provision' }>

/** The chain of parents as the API nests it, nearest first. */
const nested = (ids: string[]): ProvisionOnMap['parent'] =>
  ids.reduceRight<unknown>((parent, id) => ({ id, parent }), null) as ProvisionOnMap['parent']

const provision = (id: string, level = 'article', within: string[] = []): ProvisionOnMap => ({
  __typename: 'Provision',
  id,
  title: id,
  citation: `X, art. ${id}`,
  printedTitle: null,
  level,
  order: 1,
  basis: 'RECALLED',
  isMeasure: level === 'article',
  provides: [],
  parent: nested(within),
})
const power = (slug: string) => ({ __typename: 'Power' as const, id: `power/${slug}`, title: slug })
const mechanism = (slug: string) => ({ __typename: 'Mechanism' as const, id: `mechanism/${slug}`, title: slug })
const safeguard = (slug: string) => ({ __typename: 'Safeguard' as const, id: `safeguard/${slug}`, title: slug })
const link = (kind: string, from: string, to: string, properties: unknown = {}): TieOnMapFragment => ({
  id: `link/${kind.toLowerCase()}/${from}/to/${to}`,
  kind,
  basis: 'RECALLED',
  sentence: `${from} ${to}`,
  unsettled: false,
  properties,
  from: { id: from },
  to: { id: to },
})

const reach = (clause: string, to: string) => ({ provision: provision(clause, 'paragraph'), link: link('REACHES', clause, to) })
const division = (id: string, clauses: string[]) => ({
  ...provision(id, 'chapter'),
  reachedBy: clauses.map((clause) => reach(clause, id)),
  children: [],
})

const version: Version = {
  id: 'x/1',
  title: 'X',
  measures: [
    {
      ...provision('x/1/30', 'article', ['x/1/ch/4']),
      grants: [{ power: power('interception'), link: link('GRANTS', 'x/1/30', 'power/interception') }],
      reachedBy: [],
      reliedOnBy: [{ provision: provision('x/1/46', 'article', ['x/1/ch/5']), link: link('RELIES_ON', 'x/1/46', 'x/1/30') }],
    },
  ],
  cooperation: [
    {
      ...provision('x/1/46', 'article', ['x/1/ch/5']),
      establishes: [{ mechanism: mechanism('abroad'), link: link('ESTABLISHES', 'x/1/46', 'mechanism/abroad') }],
      reachedBy: [reach('x/1/24/4', 'x/1/46')],
    },
    {
      ...provision('x/1/37', 'article', ['x/1/ch/5']),
      establishes: [{ mechanism: mechanism('extradition'), link: link('ESTABLISHES', 'x/1/37', 'mechanism/extradition') }],
      reachedBy: [],
    },
  ],
  divisions: [division('x/1/ch/2', ['x/1/6/1']), division('x/1/ch/4', ['x/1/24/1', 'x/1/6/1']), division('x/1/ch/5', [])],
}

describe('the map of a whole text', () => {
  const stage = startStage(version)
  const ids = stage.things.map((thing) => thing.id)

  it('holds the powers, what grants them, the cooperation that calls upon it with its ways, and what reaches these or their chapters', () => {
    expect(ids.toSorted()).toEqual(
      ['power/interception', 'x/1/30', 'x/1/46', 'mechanism/abroad', 'x/1/ch/4', 'x/1/24/1', 'x/1/24/4', 'x/1/6/1'].toSorted(),
    )
    expect(stage.total).toBe(ids.length)
  })

  it('leaves out cooperation that calls upon no power, and chapters that hold none or that nothing reaches', () => {
    for (const id of ['x/1/37', 'mechanism/extradition', 'x/1/ch/2', 'x/1/ch/5']) expect(ids).not.toContain(id)
  })

  it('stands in columns from the power to what protects', () => {
    const columns = columnsOf(stage.things, stage.ties)
    expect(Object.fromEntries(columns)).toMatchObject({
      'power/interception': 'power',
      'x/1/30': 'grant',
      'x/1/ch/4': 'grant',
      'mechanism/abroad': 'mechanism',
      'x/1/46': 'cooperation',
      'x/1/24/1': 'protection',
    })
  })
})

const neighbourhood = (groups: MapOpenedQuery['neighbourhood']['groups']): MapOpenedQuery['neighbourhood'] => ({
  centre: provision('x/1/24/2', 'paragraph'),
  nodes: [safeguard('remedy'), safeguard('review'), provision('x/1/30')],
  links: [
    link('PROVIDES', 'x/1/24/2', 'safeguard/remedy', { strength: 'conditional' }),
    link('PROVIDES', 'x/1/24/2', 'safeguard/review', { strength: 'conditional', sides: ['requested'] }),
    link('REFERS_TO', 'x/1/30', 'x/1/24/2'),
  ],
  groups,
})
const few = [
  { kind: 'PROVIDES', direction: 'OUT', total: 2 },
  { kind: 'REFERS_TO', direction: 'IN', total: 1 },
]

describe('opening a thing', () => {
  it('brings only what was asked for, in its direction', () => {
    const gives = toStage('k', neighbourhood(few), [{ kind: 'PROVIDES', direction: 'OUT' }])
    expect(gives.things.map((thing) => thing.id)).toEqual(['x/1/24/2', 'safeguard/remedy', 'safeguard/review'])
    expect(gives.total).toBe(2)
    expect(toStage('k', neighbourhood(few), [{ kind: 'REFERS_TO', direction: 'OUT' }]).things).toHaveLength(1)
  })

  it('counts what could not be fetched', () => {
    const many = [{ kind: 'PROVIDES', direction: 'OUT', total: 412 }]
    expect(toStage('k', neighbourhood(many), [{ kind: 'PROVIDES', direction: 'OUT' }]).total).toBe(412)
  })

  it('keeps strength and sides of a link, and passes over values it does not know', () => {
    expect(toTie(link('PROVIDES', 'a', 'b', { strength: 'conditional', sides: ['requested'] }))).toMatchObject({
      strength: 'CONDITIONAL',
      sides: ['REQUESTED'],
    })
    expect(toTie(link('PROVIDES', 'a', 'b', { strength: 'iron' }))).not.toHaveProperty('strength')
  })

  it('knows a chapter from a provision, and what a provision stands in', () => {
    expect(toThing(provision('x/1/ch/4', 'chapter')).kind).toBe('division')
    expect(toThing(provision('x/1/27/b', 'item', ['x/1/27', 'x/1/ch/4'])).within).toEqual(['x/1/27', 'x/1/ch/4'])
  })
})

describe('the chain of a provision', () => {
  const chain: Provision = {
    ...provision('x/1/30', 'article'),
    grants: [],
    establishes: [],
    reliesOn: [],
    reliedOnBy: [
      {
        provision: {
          ...provision('x/1/46'),
          establishes: [],
          reachedBy: [
            {
              ...reach('x/1/24/4', 'x/1/46'),
              provision: {
                ...provision('x/1/24/4', 'paragraph'),
                provides: [{ safeguard: safeguard('reach'), link: link('PROVIDES', 'x/1/24/4', 'safeguard/reach') }],
              },
            },
          ],
        },
        link: link('RELIES_ON', 'x/1/46', 'x/1/30'),
      },
    ],
    children: [
      { ...provision('x/1/30/1', 'paragraph'), provides: [], children: [] },
      {
        ...provision('x/1/30/3', 'paragraph'),
        provides: [{ safeguard: safeguard('limit'), link: link('PROVIDES', 'x/1/30/3', 'safeguard/limit') }],
        children: [],
      },
    ],
    reachedBy: [],
    parent: {
      ...provision('x/1/ch/4', 'chapter'),
      parent: null,
      reachedBy: [{ ...reach('x/1/24/1', 'x/1/ch/4'), provision: { ...provision('x/1/24/1', 'paragraph'), provides: [] } }],
    },
  }
  const own = { key: 'k', centre: 'x/1/30', things: [toThing(provision('x/1/30'))], ties: [], total: 0 }

  it('comes with what protects it inside, by its chapter, and abroad', () => {
    const ids = withChain(own, chain).things.map((thing) => thing.id)
    for (const id of ['x/1/30/3', 'safeguard/limit', 'x/1/ch/4', 'x/1/24/1', 'x/1/46', 'x/1/24/4', 'safeguard/reach'])
      expect(ids).toContain(id)
    expect(ids).not.toContain('x/1/30/1')
    expect(ids[0]).toBe('x/1/30')
  })

  it('leaves a thing that is no provision as it was opened', () => {
    expect(withChain(own, null)).toBe(own)
  })
})
