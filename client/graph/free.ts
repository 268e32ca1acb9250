import type { Core, ElementDefinition } from 'cytoscape'
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { BOX } from './box.ts'
import type { PlacedStage } from './cut.ts'
import type { PlacedMove } from './layers.ts'
import { nameOf, seeded, withSeed } from './seeded.ts'
import type { Point, Positions, Stage, Tie } from './thing.ts'

cytoscape.use(fcose)

const SEED = 20241224
/** From so many things on, the quick form of the layout is good enough and much faster. */
const MANY = 150

const done = new Map<string, Positions>()

/**
 * Places things by who is tied to whom, the same way every time. Each step is laid out by itself while everything placed before stays where
 * it is; `moves` are what a person moved, each after so many openings.
 */
export function free(placed: readonly PlacedStage[], stages: readonly Stage[], moves: readonly PlacedMove[]): Positions {
  let positions: Positions = new Map()
  let opened = 0
  let path = ''
  const ids = new Set<string>()
  const told: Tie[] = []
  placed.forEach((step, at) => {
    const stage = stages[at]
    if (stage && stage.centre !== null && !stage.seed) opened++
    for (const thing of step.fresh) ids.add(thing.id)
    told.push(...(stage?.ties ?? []))
    const due = moves.filter((move) => move.after <= opened)
    path = nameOf(`${path} ${step.fresh.map((thing) => thing.id).join(',')} ${told.length} ${JSON.stringify(due)}`)
    const known = done.get(path)
    positions = known ?? withMoves(place(ids, told, positions, step.centre), due)
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

function place(ids: ReadonlySet<string>, ties: readonly Tie[], before: Positions, centre: string | null): Positions {
  const fresh = [...ids].filter((id) => !before.has(id))
  if (fresh.length === 0) return before
  const start = startingPoints(fresh, before, centre)
  const lines = new Map(ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to) && tie.from !== tie.to).map((tie) => [tie.id, tie]))
  const items: ElementDefinition[] = [
    ...[...ids].map((id) => ({ data: { id }, position: { ...(before.get(id) ?? start.get(id) ?? { x: 0, y: 0 }) } })),
    ...[...lines.values()].map((tie) => ({ data: { id: tie.id, source: tie.from, target: tie.to } })),
  ]
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: items,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: BOX.width, height: BOX.height } }],
  })
  try {
    withSeed(SEED, () => cy.layout(options(before, fresh.length)).run())
    return read(cy, before)
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
    quality: fresh > MANY ? 'draft' : 'default',
    nodeSeparation: 150,
    idealEdgeLength: 190,
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

/** What was placed before is taken from there, so that not even a rounding moves it. */
function read(cy: Core, before: Positions): Positions {
  return new Map(
    cy.nodes().map((node) => {
      const id = node.id()
      const { x, y } = node.position()
      return [id, before.get(id) ?? { x: Math.round(x), y: Math.round(y) }]
    }),
  )
}
