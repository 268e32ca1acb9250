import { type Column, columnsOf } from './columns.ts'
import { type Cut, cut, type Placement } from './cut.ts'
import { mergeThings, mergeTies } from './merge.ts'
import { type Neighbour, neighboursOf } from './neighbours.ts'
import { standsIn } from './stands-in.ts'
import type { Stage, Thing, Tie } from './thing.ts'
import { type Walk, walk } from './walk.ts'

/** What of a view decides the picture, apart from places. `hidden` holds kinds of thing (`power`) and of link (`REFERS_TO`). */
export interface Wish {
  folded: readonly string[]
  without: readonly string[]
  hidden: ReadonlySet<string>
  all: boolean
}

export type Why = 'cut' | 'closed' | 'off' | 'hidden' | 'folded'

/** Everything that canvas, outline, table and sentence show alike. */
export interface Picture {
  things: ReadonlyMap<string, Thing>
  ties: ReadonlyMap<string, Tie>
  neighbours: ReadonlyMap<string, Neighbour[]>
  walk: Walk
  /** What was fetched and is not drawn, and why. */
  rest: { thing: Thing; why: Why }[]
  cuts: Cut[]
  placement: Placement
  columns: ReadonlyMap<string, Column>
  /** How many of each kind of thing and of link there are before kinds are hidden, for the legend. */
  counts: ReadonlyMap<string, number>
}

const ends = (tie: Tie, things: { has(id: string): boolean }) => things.has(tie.from) && things.has(tie.to)
const keep = <T>(map: ReadonlyMap<string, T>, wanted: (item: T, id: string) => boolean) =>
  new Map([...map].filter(([id, item]) => wanted(item, id)))

/** From what was fetched and what is wished to what is shown. `between` are the links that run among the things placed. */
export function picture(stages: readonly Stage[], between: readonly Tie[], wish: Wish): Picture {
  const fetched = mergeThings(stages)
  const placement = cut(stages, wish.all)
  const open = new Set(placement.stages.filter((stage) => !stage.closed).flatMap((stage) => stage.members))
  const placed = new Set(placement.stages.flatMap((stage) => stage.members))
  const off = new Set(wish.without)
  const told = mergeTies(...stages.map((stage) => stage.ties), between)

  const candidates = keep(fetched, (_, id) => open.has(id) && !off.has(id))
  const shown = keep(candidates, (thing) => !wish.hidden.has(thing.kind))
  const every = mergeTies(
    [...told.values()],
    standsIn(
      shown,
      keep(told, (tie) => !wish.hidden.has(tie.kind)),
    ),
  )
  const ties = keep(every, (tie) => ends(tie, shown) && !wish.hidden.has(tie.kind))
  const columns = columnsOf(fetched.values(), [...told.values()])

  const whole = neighboursOf(shown, ties.values())
  const steps = walk(whole, beginnings(stages, shown, columns), new Set(wish.folded))
  const met = new Set(steps.met)
  const things = keep(shown, (_, id) => met.has(id))
  const visible = keep(ties, (tie) => ends(tie, things))

  const why = (id: string, thing: Thing): Why | null => {
    if (things.has(id)) return null
    if (off.has(id)) return 'off'
    if (!placed.has(id)) return 'cut'
    if (!open.has(id)) return 'closed'
    return wish.hidden.has(thing.kind) ? 'hidden' : 'folded'
  }
  return {
    things,
    ties: visible,
    neighbours: neighboursOf(things, visible.values()),
    walk: steps,
    rest: [...fetched.values()].flatMap((thing) => {
      const reason = why(thing.id, thing)
      return reason ? [{ thing, why: reason }] : []
    }),
    cuts: placement.cuts,
    placement,
    columns,
    counts: count(candidates, every),
  }
}

/** The walk begins at what was asked for; the map of a whole text begins at its powers. */
function beginnings(stages: readonly Stage[], shown: ReadonlyMap<string, Thing>, columns: ReadonlyMap<string, Column>): string[] {
  const start = stages.find((stage) => stage.centre === null)
  const powers = (start?.things ?? []).filter((thing) => shown.has(thing.id) && columns.get(thing.id) === 'power')
  const grants = (start?.things ?? []).filter(
    (thing) => shown.has(thing.id) && columns.get(thing.id) === 'grant' && thing.kind === 'provision',
  )
  const asked = stages.flatMap((stage) => (stage.seed && stage.centre ? [stage.centre] : []))
  return start ? (powers.length > 0 ? powers : grants).map((thing) => thing.id) : asked
}

function count(things: ReadonlyMap<string, Thing>, ties: ReadonlyMap<string, Tie>): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const thing of things.values()) add(thing.kind)
  for (const tie of ties.values()) if (ends(tie, things)) add(tie.kind)
  return counts
}
