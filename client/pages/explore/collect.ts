import type { ThingOnMapFragment, TieOnMapFragment } from '../../api/generated/graphql.ts'
import type { Stage, Thing, Tie } from '../../graph/thing.ts'
import { toThing, toTie } from './from-api.ts'

interface Tied {
  link: TieOnMapFragment
}

/** Gathers what a step brings; the first word about a thing counts. */
export class Collection {
  readonly things = new Map<string, Thing>()
  readonly ties = new Map<string, Tie>()

  thing(given: ThingOnMapFragment): void {
    if (!this.things.has(given.id)) this.things.set(given.id, toThing(given))
  }

  tied<Each extends Tied>(list: readonly Each[], far: (each: Each) => ThingOnMapFragment): void {
    for (const each of list) {
      this.thing(far(each))
      this.ties.set(each.link.id, toTie(each.link))
    }
  }

  /** With what came first in front, and what reaches it behind, the best linked first. */
  stage(key: string, centre: string | null): Stage {
    const reaching = new Map<string, number>()
    for (const tie of this.ties.values()) if (tie.kind === 'REACHES') reaching.set(tie.from, (reaching.get(tie.from) ?? 0) + 1)
    const list = [...this.things.values()]
    const core = list.filter((thing) => !reaching.has(thing.id) && thing.kind !== 'safeguard')
    const clauses = list.filter((thing) => reaching.has(thing.id)).sort((a, b) => (reaching.get(b.id) ?? 0) - (reaching.get(a.id) ?? 0))
    const safeguards = list.filter((thing) => !reaching.has(thing.id) && thing.kind === 'safeguard')
    const things = [...core, ...clauses, ...safeguards]
    return { key, centre, things, ties: [...this.ties.values()], total: things.filter((thing) => thing.id !== centre).length }
  }
}
