import type { BoxElement, LineElement, MapElement } from '../elements.ts'
import type { Focus } from '../focus.ts'
import { relative } from '../route.ts'
import type { Point, Positions } from '../thing.ts'
import { type DrawnScenario, isClosed } from './drawn.ts'
import type { Box, Lane, ScenarioLayout } from './layout.ts'
import { TYPE } from './sizes.ts'
import { givenSentence } from './words.ts'

type Side = 'asks' | 'asked'
const SIDES: Side[] = ['asks', 'asked']

const standing = (key: string, { chosen, near, along }: Focus) => {
  if (chosen === null) return ''
  if (chosen === key) return 'chosen'
  return near.has(key) ? 'near' : along.has(key) ? '' : 'far'
}

/** Where a State's own box lies: its whole side, or its name alone where there is no room for sides. */
function stateAt({ columns, sizes, bottom, width }: ScenarioLayout, side: Side) {
  if (sizes.state === 0) {
    const breadth = width / 2 - sizes.gap
    return { x: side === 'asks' ? sizes.gap / 2 + breadth / 2 : width - sizes.gap / 2 - breadth / 2, y: 24, width: breadth, height: 36 }
  }
  return { x: columns[side].middle, y: (bottom + 8) / 2 + 4, width: sizes.state, height: bottom - 8 }
}

export function positionsOf(drawn: DrawnScenario, placed: ScenarioLayout): Positions {
  const first = placed.lanes[0]?.y ?? TYPE.top
  const boxes = placed.lanes.flatMap(({ article, rows, powers }) => [article, ...rows, ...powers])
  const sides = SIDES.map((side): [string, Point] => [
    drawn[side].id,
    { x: stateAt(placed, side).x, y: placed.sizes.state > 0 ? first : 24 },
  ])
  return new Map([
    ...sides,
    ...(placed.mechanism ? [[drawn.mechanism.id, placed.mechanism] as [string, Point]] : []),
    ...boxes.map((box): [string, Point] => [box.key, { x: box.x, y: box.y }]),
  ])
}

/** The scenario as what Cytoscape draws. */
export function scenarioElements(drawn: DrawnScenario, placed: ScenarioLayout, focus: Focus): MapElement[] {
  const { mechanism, lanes } = placed
  return [
    ...SIDES.flatMap((side) => stateElements(drawn, placed, side, focus)),
    ...(mechanism ? boxElements(mechanism, 'mechanism', '', focus) : []),
    ...lanes.flatMap((lane) => laneElements(lane, focus)),
    ...asksLine(drawn, placed),
    ...lanes.flatMap((lane) => laneLines(drawn, placed, lane, focus)),
  ]
}

function words(id: string, text: readonly string[], at: Point, look: string): BoxElement {
  return {
    group: 'nodes',
    data: { id, words: text.join('\n'), kind: 'words', width: 1, height: 1 },
    classes: `way-words ${look}`.trim(),
    position: { x: at.x, y: at.y },
  }
}

function stateElements(drawn: DrawnScenario, placed: ScenarioLayout, side: Side, focus: Focus): BoxElement[] {
  const { x, y, width, height } = stateAt(placed, side)
  const thing = drawn[side]
  const name = placed.sizes.state > 0 ? thing.title.replaceAll(' ', '\n') : thing.title
  const role = side === 'asks' ? 'asks' : 'is asked'
  return [
    {
      group: 'nodes',
      data: { id: thing.id, words: '', kind: 'state', width, height, tip: `${thing.title} ${role}` },
      classes: `thing fixed way-state ${standing(thing.id, focus)}`.trim(),
      position: { x, y },
    },
    words(`${thing.id}#name`, [name, role], { x, y: placed.sizes.state > 0 ? 14 + (name.split('\n').length + 1) * 9 : y }, 'middle strong'),
  ]
}

function boxElements(box: Box, kind: string, classes: string, focus: Focus): BoxElement[] {
  const { key, x, y, width, height, title, under, strong } = box
  const stands = standing(key, focus)
  const back = stands === 'far' ? 'far' : ''
  const left = x - width / 2 + TYPE.pad
  let at = y - height / 2 + TYPE.pad
  const part = (name: string, lines: readonly string[], look: string) => {
    const element = words(`${key}#${name}`, lines, { x: left, y: at + (lines.length * TYPE.line) / 2 }, `${look} ${back} ${classes}`)
    at += lines.length * TYPE.line
    return lines.length > 0 ? [element] : []
  }
  return [
    {
      group: 'nodes',
      data: { id: key, words: '', kind, width, height, tip: [...title, ...under].join(' ') },
      classes: `thing ${kind} way-box ${classes} ${stands}`.replace(/ +/g, ' ').trim(),
      position: { x, y },
    },
    ...part('title', title, 'title'),
    ...part('under', under, ''),
    ...part('strong', strong, 'title strong'),
  ]
}

const laneClass = ({ way }: Lane) => (isClosed(way) ? 'shut' : way.outcome === 'UNDETERMINED' ? 'open-question' : '')

function laneElements(lane: Lane, focus: Focus): BoxElement[] {
  const { way, article, gate, rows, labels, powers } = lane
  const look = laneClass(lane)
  return [
    {
      group: 'nodes',
      data: { id: `gate/${way.treaty.id}`, words: '', kind: 'gate', width: gate.width, height: gate.height, stands: article.key },
      classes: `way-gate ${look}`.trim(),
      position: { x: gate.x, y: gate.y },
    },
    ...boxElements(article, 'provision', look, focus),
    ...labels.map(({ id, words: lines, ...at }) => words(`label/${id}`, lines, at, look)),
    ...rows.map((row): BoxElement => {
      const { given, key, width, height, x, y } = row
      const kind = given.force === null ? 'protects' : given.force === 'BARRED' ? 'barred' : 'refuses'
      return {
        group: 'nodes',
        data: { id: key, words: row.words, kind: 'safeguard', width, height, tip: givenSentence(given) },
        classes: `thing way-row ${kind} ${standing(key, focus)}`.trim(),
        position: { x, y },
      }
    }),
    ...powers.flatMap((box) => boxElements(box, 'power', look, focus)),
  ]
}

/** A line from one height to another, turning once on its way; straight where both are the same. `at` is where it turns. */
function line(id: string, [source, from]: End, [target, to]: End, at: number, look: string): LineElement {
  const level = Math.abs(from.y - to.y) < 1
  const bends = level
    ? {}
    : relative(
        from,
        to,
        [from.y, to.y].map((y) => ({ x: at, y })),
      )
  return {
    group: 'edges',
    data: { id, source, target, words: '', from: beside(from), to: beside(to), ...bends },
    classes: `tie way ${level ? 'level' : 'round-segments'} ${look}`.trim(),
  }
}

/** A box, and the point at its side where a line begins or ends, which may lie off its middle. */
type End = [id: string, point: Point & { of: Point }]
const beside = ({ x, y, of }: Point & { of: Point }) => `${Math.round(x - of.x)}px ${Math.round(y - of.y)}px`
const right = (id: string, box: Point & { width: number }, y = box.y): End => [id, { x: box.x + box.width / 2, y, of: box }]
const left = (id: string, box: Point & { width: number }, y = box.y): End => [id, { x: box.x - box.width / 2, y, of: box }]

function asksLine(drawn: DrawnScenario, placed: ScenarioLayout): LineElement[] {
  const { mechanism } = placed
  if (!mechanism) return []
  const side = stateAt(placed, 'asks')
  return [line(`asks/${drawn.asks.id}`, right(drawn.asks.id, side, mechanism.y), left(mechanism.key, mechanism), 0, '')]
}

function laneLines(drawn: DrawnScenario, placed: ScenarioLayout, lane: Lane, focus: Focus): LineElement[] {
  const { way, article, gate, powers, y } = lane
  const { columns, sizes, mechanism } = placed
  const [look, frame] = [laneClass(lane), `gate/${way.treaty.id}`]
  const back = focus.chosen !== null && standing(article.key, focus) === 'far' ? `${look} far` : look
  const before = (column: { left: number }) => column.left - sizes.gap / 2
  const into = [
    ...(mechanism
      ? [line(`way/${way.treaty.id}`, right(mechanism.key, mechanism), left(article.key, article), before(columns.article), back)]
      : []),
    line(`through/${way.treaty.id}`, right(article.key, article), left(frame, gate, y), 0, back),
  ]
  if (isClosed(way)) return into
  const side = sizes.state > 0 ? stateAt(placed, 'asked') : null
  const home = (id: string, box: Point & { width: number }, height: number) =>
    side ? [line(`home/${id}`, right(id, box, height), left(drawn.asked.id, side, height), 0, back)] : []
  if (powers.length === 0) return [...into, ...home(frame, gate, y)]
  return [
    ...into,
    ...powers.flatMap((box) => [
      line(`calls/${box.key}`, right(frame, gate, y), left(box.key, box), before(columns.power), back),
      ...home(box.key, box, box.y),
    ]),
  ]
}
