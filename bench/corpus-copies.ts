import type { GraphDataset, NodeLabel, Props, Value } from '../server/model/graph.ts'

/** What belongs to one instrument or is said of it; the vocabulary, States, sources and coders are there once, whatever the size. */
const COPIED: readonly NodeLabel[] = ['Instrument', 'Version', 'Provision', 'Absence', 'KnownGap', 'Action', 'Claim', 'Story']

/**
 * A corpus `times` as large: the real one, and copies of all its instruments under other ids with everything that hangs on them. Each copy
 * has the links of the original, so a provision has as many as a real one; only what is shared has more. Texts differ from copy to copy,
 * as they would, so that no engine can store them once.
 */
export function enlarged({ release, nodes, links }: GraphDataset, times: number): GraphDataset {
  const many: GraphDataset = { release: { ...release, id: `${release.id}-x${times}` }, nodes: [...nodes], links: [...links] }
  const own = nodes.filter((n) => COPIED.includes(n.label))
  for (let copy = 1; copy < times; copy += 1) {
    const moved = new Map(own.map((n) => [n.id, otherId(n.id, copy)]))
    const place = (id: string) => moved.get(id) ?? id
    for (const { id, label, props } of own) many.nodes.push({ id: place(id), label, props: copied(props, place, copy) })
    for (const { id, type, from, to, props } of links) {
      if (!moved.has(from) && !moved.has(to)) continue
      const newId = otherId(id, copy)
      many.links.push({ id: newId, type, from: place(from), to: place(to), props: { ...copied(props, place, copy), id: newId } })
    }
  }
  return many
}

/** The instrument's own piece of an id comes first where there is no kind: `uncc/final/24` → `uncc-copy7/final/24`, `claim/a` → `claim/a-copy7`. */
function otherId(id: string, copy: number): string {
  const [first = '', ...rest] = id.split('/')
  return /^(?:absence|gap|action|claim|story|link)$/.test(first) ? `${id}-copy${copy}` : [`${first}-copy${copy}`, ...rest].join('/')
}

function copied(props: Props, place: (id: string) => string, copy: number): Props {
  const changed: Props = {}
  for (const key in props) changed[key] = value(props[key] as Value, place, copy)
  return changed
}

function value(of: Value, place: (id: string) => string, copy: number): Value {
  if (Array.isArray(of)) return of.map((one) => (typeof one === 'string' ? place(one) : one)) as Value
  if (typeof of !== 'string') return of
  const isText = of.includes(' ') && !/^[[{]/.test(of)
  return isText ? `${of} (${copy})` : place(of)
}
