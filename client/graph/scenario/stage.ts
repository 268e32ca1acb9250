import { type Picture, picture } from '../picture.ts'
import type { Thing, Tie } from '../thing.ts'
import { type DrawnScenario, isClosed, type Way } from './drawn.ts'
import { calledKey, givenKey } from './layout.ts'

const whole = (key: string, things: Thing[], ties: Tie[]): Picture =>
  picture([{ key, centre: null, things, ties, total: things.length }], [], {
    folded: [],
    without: [],
    hidden: new Set(['STANDS_IN']),
    all: true,
  })

const drawnTie = (from: string, to: string): Tie => ({ id: `drawn/${from}>${to}`, kind: 'DRAWN', from, to, basis: 'DERIVED', sentence: '' })
/** What belongs to a way that is drawn; of a closed way its article alone. */
const partsOf = (way: Way) =>
  isClosed(way) ? { givens: [], called: [] } : { givens: [...way.grounds, ...way.protections], called: way.called }

/** The boxes of the drawing and its lines, for the keys that walk along them. */
export function walked(drawn: DrawnScenario): Picture {
  const { asks, asked, mechanism, ways } = drawn
  const things = ways.flatMap((way) => {
    const { givens, called } = partsOf(way)
    return [
      way.article,
      ...givens.map((given): Thing => ({ ...given.safeguard, id: givenKey(way, given) })),
      ...called.map((each): Thing => ({ ...each.provision, id: calledKey(way, each) })),
    ]
  })
  const ties = ways.flatMap((way) => {
    const { givens, called } = partsOf(way)
    const last = called.length > 0 ? called.map((each) => drawnTie(calledKey(way, each), asked.id)) : []
    return [
      drawnTie(mechanism.id, way.article.id),
      ...givens.map((given) => drawnTie(way.article.id, givenKey(way, given))),
      ...givens.flatMap((given) => called.map((each) => drawnTie(givenKey(way, given), calledKey(way, each)))),
      ...(givens.length === 0 ? called.map((each) => drawnTie(way.article.id, calledKey(way, each))) : []),
      ...(called.length === 0 && !isClosed(way) ? [drawnTie(way.article.id, asked.id)] : last),
    ]
  })
  return whole('walked', [asks, mechanism, ...things, asked], [drawnTie(asks.id, mechanism.id), ...ties])
}

/** The same as the things and links that stand in the graph, for tables and files. */
export function taken({ asks, asked, mechanism, ways }: DrawnScenario): Picture {
  const parts = ways.map((way) => ({ way, ...partsOf(way) }))
  const things = [
    asks,
    asked,
    mechanism,
    ...parts.flatMap(({ way, givens, called }) => [
      way.article,
      ...(way.via ? [way.via] : []),
      ...givens.flatMap(({ by, safeguard }) => [...by.map(({ clause }) => clause), safeguard]),
      ...called.flatMap(({ provision, powers }) => [provision, ...powers]),
    ]),
  ]
  const ties = parts.flatMap(({ way, givens, called }) => [
    ...way.ties,
    ...givens.flatMap(({ by }) => by.map(({ tie }) => tie)),
    ...called.flatMap((c) => c.ties),
  ])
  return whole('taken', [...new Map(things.map((thing) => [thing.id, thing])).values()], ties)
}
