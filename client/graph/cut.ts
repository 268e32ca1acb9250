import type { Stage, Thing } from './thing.ts'

/** Drawn by one step unless somebody asks for all; and drawn at the outside. */
export const STEP_MOST = 60
export const DRAWN_MOST = 500

/** A step with only the things that it places on the map. */
export interface PlacedStage {
  key: string
  centre: string | null
  closed: boolean
  /** Placed by this step and by none before it. */
  fresh: Thing[]
  /** All of its things that are placed, by it or earlier. */
  members: string[]
}

/** What a step could not draw. */
export interface Cut {
  key: string
  centre: string | null
  shown: number
  total: number
}

export interface Placement {
  stages: PlacedStage[]
  cuts: Cut[]
}

/**
 * Chooses what is drawn, step by step: of each step the best linked things, at most `STEP_MOST` new ones, and at most `DRAWN_MOST` in all.
 * What an earlier step placed stays, so a later step never takes anything away.
 */
export function cut(stages: readonly Stage[], all = false): Placement {
  const placed = new Set<string>()
  const result: Placement = { stages: [], cuts: [] }
  for (const stage of stages) {
    const room = Math.min(all ? DRAWN_MOST : STEP_MOST, DRAWN_MOST - placed.size)
    const news = stage.things.filter((thing) => !placed.has(thing.id))
    // The thing that was opened always finds a place: what it opens would hang in the air without it.
    const first = news.filter((thing) => thing.id === stage.centre)
    const fresh = [...first, ...news.filter((thing) => thing.id !== stage.centre)].slice(0, Math.max(room, first.length))
    for (const thing of fresh) placed.add(thing.id)
    const members = stage.things.filter((thing) => placed.has(thing.id)).map((thing) => thing.id)
    result.stages.push({ key: stage.key, centre: stage.centre, closed: stage.closed ?? false, fresh, members })
    const shown = members.filter((id) => id !== stage.centre).length
    if (shown < stage.total && !stage.closed) result.cuts.push({ key: stage.key, centre: stage.centre, shown, total: stage.total })
  }
  return result
}
