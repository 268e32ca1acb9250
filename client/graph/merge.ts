import type { Stage, Thing, Tie } from './thing.ts'

/** Every thing that the steps brought, once, in the order in which they came. */
export function mergeThings(stages: readonly Stage[]): Map<string, Thing> {
  const things = new Map<string, Thing>()
  for (const stage of stages) for (const thing of stage.things) if (!things.has(thing.id)) things.set(thing.id, thing)
  return things
}

/** Every link once; the first report of it counts. */
export function mergeTies(...lists: readonly (readonly Tie[])[]): Map<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const list of lists) for (const tie of list) if (!ties.has(tie.id)) ties.set(tie.id, tie)
  return ties
}
