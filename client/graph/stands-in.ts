import { shortName } from './short-name.ts'
import type { Thing, Tie } from './thing.ts'

/**
 * Ties each provision to the nearest thing on the map that it stands in: an article for a paragraph, and for a measure also the chapter,
 * since a clause that reaches the chapter reaches it. Worked out from ids; only such statements carry the mark `stands-in/`.
 */
export function standsIn(things: ReadonlyMap<string, Thing>, ties: ReadonlyMap<string, Tie>): Tie[] {
  const told = new Set([...ties.values()].filter((tie) => tie.kind === 'PART_OF').map((tie) => `${tie.from} ${tie.to}`))
  const found: Tie[] = []
  for (const thing of things.values()) {
    const around = (thing.within ?? []).map((id) => things.get(id)).find((outer) => outer !== undefined)
    if (!around || told.has(`${thing.id} ${around.id}`)) continue
    const bounded = around.kind === 'provision' || thing.measure || thing.kind === 'division'
    if (!bounded) continue
    const [name, outer] = [thing, around].map((each) => shortName(each, false))
    found.push({
      id: `stands-in/${thing.id}/to/${around.id}`,
      kind: 'STANDS_IN',
      from: thing.id,
      to: around.id,
      basis: 'DERIVED',
      sentence: `${name} stands in ${outer}.`,
    })
  }
  return found
}
