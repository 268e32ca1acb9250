import type { GraphLink, GraphNode, LinkType, NodeLabel, Value } from '../model/graph.ts'
import { linkId } from '../model/ids.ts'
import type { Problem } from './problem.ts'
import type { Place } from './read.ts'

type Loose = Record<string, Value | undefined | null>

/** A graph under construction: every thing and link with its place in `data/`, and what is wrong so far. */
export class Draft {
  readonly nodes = new Map<string, GraphNode & { place: Place }>()
  readonly links = new Map<string, GraphLink & { place: Place }>()
  private readonly byType = new Map<LinkType, (GraphLink & { place: Place })[]>()
  readonly problems: Problem[] = []

  problem(place: Place, rule: string, message: string, fix: string) {
    this.problems.push({ ...place, rule, message, fix })
  }

  addNode(label: NodeLabel, id: string, props: Loose, place: Place) {
    const other = this.nodes.get(id)
    if (other) {
      this.problem(place, 'unique-id', `${id} stands already at ${other.place.file}:${other.place.line}.`, 'Give each thing once.')
      return
    }
    this.nodes.set(id, { id, label, props: compact({ ...props, id, file: place.file, line: place.line }), place })
  }

  /** Structural unless `props` says otherwise. Gives the id. */
  addLink(type: LinkType, from: string, to: string, props: Loose, place: Place, by?: string) {
    const id = linkId(type, from, to, by)
    const other = this.links.get(id)
    if (other) {
      const fix = 'Give each link once, or mark both as unsettled by their coders.'
      this.problem(place, 'unique-id', `${id} stands already at ${other.place.file}:${other.place.line}.`, fix)
      return
    }
    const origin = { file: place.file, line: place.line }
    const link = { id, type, from, to, props: compact({ ...props, id, ...origin }), place }
    this.links.set(id, link)
    const same = this.byType.get(type)
    if (same) same.push(link)
    else this.byType.set(type, [link])
  }

  linksOf(type: LinkType): readonly (GraphLink & { place: Place })[] {
    return this.byType.get(type) ?? []
  }
}

function compact(props: Loose): Record<string, Value> {
  const entries = Object.entries(props).filter((e): e is [string, Value] => e[1] !== undefined && e[1] !== null)
  return Object.fromEntries(entries)
}
