import type { Core, ElementDefinition } from 'cytoscape'
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { BOX, smallBox } from './box.ts'
import type { PlacedStage } from './cut.ts'
import type { PlacedMove } from './layers.ts'
import { createPlane } from './make-room.ts'
import { nameOf, seeded, withSeed } from './seeded.ts'
import { isForeign, mainText } from './short-name.ts'
import { standsIn } from './stands-in.ts'
import type { Point, Positions, Stage, Thing, Tie } from './thing.ts'

cytoscape.use(fcose)

const SEED = 20241224
/** From so many things on, the quick form of the layout is good enough and much faster. */
const MANY = 120

const done = new Map<string, Positions>()

/**
 * Places things by who is tied to whom, the same way every time. Each step is laid out by itself while everything placed before stays where
 * it is; `moves` are what a person moved, each after so many openings.
 */
export function free(placed: readonly PlacedStage[], stages: readonly Stage[], moves: readonly PlacedMove[]): Positions {
  let positions: Positions = new Map()
  let opened = 0
  let path = ''
  const things = new Map<string, Thing>()
  const told = new Map<string, Tie>()
  placed.forEach((step, at) => {
    const stage = stages[at]
    if (stage && stage.centre !== null && !stage.seed) opened++
    for (const thing of step.fresh) things.set(thing.id, thing)
    for (const tie of stage?.ties ?? []) told.set(tie.id, tie)
    const due = moves.filter((move) => move.after <= opened)
    path = nameOf(`${path} ${step.fresh.map((thing) => thing.id).join(',')} ${told.size} ${JSON.stringify(due)}`)
    const known = done.get(path)
    positions = known ?? withMoves(place(things, [...told.values(), ...standsIn(things, told)], positions, step.centre), due)
    if (!known) remember(path, positions)
  })
  return withMoves(positions, moves)
}

function remember(path: string, positions: Positions) {
  if (done.size > 50) done.clear()
  done.set(path, positions)
}

function withMoves(positions: Positions, moves: readonly PlacedMove[]): Positions {
  const result = new Map(positions)
  for (const move of moves) if (result.has(move.id)) result.set(move.id, { x: move.x, y: move.y })
  return result
}

function place(things: ReadonlyMap<string, Thing>, ties: readonly Tie[], before: Positions, centre: string | null): Positions {
  const fresh = [...things.keys()].filter((id) => !before.has(id))
  if (fresh.length === 0) return before
  const start = startingPoints(fresh, before, centre)
  const main = mainText(things.values())
  const lines = ties.filter((tie) => things.has(tie.from) && things.has(tie.to) && tie.from !== tie.to)
  const items: ElementDefinition[] = [
    ...[...things].map(([id, thing]) => ({
      data: { id, ...smallBox(thing, isForeign(thing, main)) },
      position: { ...(before.get(id) ?? start.get(id) ?? { x: 0, y: 0 }) },
    })),
    ...lines.map((tie) => ({ data: { id: tie.id, source: tie.from, target: tie.to } })),
  ]
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: items,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
  })
  try {
    withSeed(SEED, () => cy.layout(options(before, fresh.length)).run())
    return read(cy, things, before)
  } finally {
    cy.destroy()
  }
}

const options = (before: Positions, fresh: number) =>
  ({
    name: 'fcose',
    animate: false,
    fit: false,
    randomize: before.size === 0,
    ...(fresh > MANY ? { quality: 'draft', sampleSize: 10 } : { quality: 'default' }),
    nodeSeparation: 90,
    idealEdgeLength: 85,
    nodeRepulsion: 14000,
    packComponents: false,
    ...(before.size > 0 ? { fixedNodeConstraint: [...before].map(([nodeId, position]) => ({ nodeId, position: { ...position } })) } : {}),
  }) as unknown as cytoscape.LayoutOptions

/** New things begin around what they were opened from. */
function startingPoints(fresh: readonly string[], before: Positions, centre: string | null): Map<string, Point> {
  const random = seeded(SEED)
  const around = (centre ? before.get(centre) : undefined) ?? { x: 0, y: 0 }
  return new Map(
    fresh.map((id, at) => {
      const angle = (2 * Math.PI * at) / fresh.length + random() * 0.2
      const far = BOX.width + 60 * (at % 3)
      return [id, { x: around.x + far * Math.cos(angle), y: around.y + far * Math.sin(angle) }]
    }),
  )
}

/**
 * What was placed before is taken from there, so that not even a rounding moves it; what is new makes way for what lies under it, which the
 * layout of the library does not promise.
 */
function read(cy: Core, things: ReadonlyMap<string, Thing>, before: Positions): Positions {
  const main = mainText(things.values())
  const { put, makeRoom } = createPlane()
  const boxes = [...things.values()].map((thing) => ({ id: thing.id, ...smallBox(thing, isForeign(thing, main)) }))
  const positions = new Map<string, Point>()
  const place = (box: (typeof boxes)[number], point: Point) => {
    positions.set(box.id, point)
    put({ ...box, ...point })
  }
  for (const box of boxes) {
    const point = before.get(box.id)
    if (point) place(box, point)
  }
  for (const box of boxes) if (!before.has(box.id)) place(box, makeRoom({ ...box, ...cy.getElementById(box.id).position() }))
  return positions
}
