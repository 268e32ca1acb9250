import type { LinkType, NodeLabel } from '../model/graph.ts'

/** The stored properties that resolvers name; everything else of a thing is served as it is stored. */
interface Stored {
  [property: string]: unknown
  basis?: string
  source?: string
  /** JSON. */
  witnesses?: string
  file?: string
  line?: number
  version?: string
  instrument?: string
}

/** A node of the graph as resolvers see it: its stored properties, and the GraphQL type it is served as. */
export interface Thing extends Stored {
  __typename: NodeLabel
  id: string
  title: string
  kind: string
  article?: string
  parent?: string
  extentOf?: string
  level?: string
  order?: number
}

/** A link as resolvers see it. `kind` is its type. */
export interface Tie extends Stored {
  __typename: 'Link'
  id: string
  kind: LinkType
  fromId: string
  toId: string
  sides?: string[]
}

/** A link with what stands at its other end, seen from one of them. */
export interface Touch {
  link: Tie
  far: Thing
}

const TYPE_OF_KIND: Record<string, NodeLabel> = {
  instrument: 'Instrument',
  version: 'Version',
  provision: 'Provision',
  power: 'Power',
  mechanism: 'Mechanism',
  safeguard: 'Safeguard',
  retired: 'Retired',
  burden: 'Burden',
  right: 'Right',
  offence: 'Offence',
  yardstick: 'Yardstick',
  source: 'Source',
  coder: 'Coder',
  absence: 'Absence',
  gap: 'KnownGap',
  state: 'State',
  action: 'Action',
  claim: 'Claim',
  story: 'Story',
  question: 'Question',
}

/** The kind words that things are stored and searched by. */
export const KINDS = Object.keys(TYPE_OF_KIND)

export type StoredProps = Record<string, unknown>

export function toThing(props: StoredProps): Thing {
  const type = TYPE_OF_KIND[String(props.kind)]
  if (!type) throw new Error(`${String(props.id)} is stored with the kind ${String(props.kind)}, which is none`)
  return { ...props, __typename: type } as Thing
}

export function toTie({ type, from, to, link }: { type: string; from: string; to: string; link: StoredProps }): Tie {
  return { ...link, __typename: 'Link', kind: type as LinkType, fromId: from, toId: to } as Tie
}

const LAST = '\uffff'

/** Provisions in the order of their texts, then everything else by title. */
export function inReadingOrder(a: Thing, b: Thing): number {
  const text = compare(a.version ?? LAST, b.version ?? LAST) || (a.order ?? 0) - (b.order ?? 0)
  return text || compare(a.title, b.title) || compare(a.id, b.id)
}

/** By code unit, so that the order is the same on every machine. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
