/** The graph as plain values: what ingestion produces, what an engine stores, what queries return. */

export const NODE_LABELS = [
  'Instrument',
  'Version',
  'Provision',
  'Power',
  'Mechanism',
  'Safeguard',
  'Retired',
  'Burden',
  'Right',
  'Offence',
  'Yardstick',
  'Source',
  'Coder',
  'Absence',
  'KnownGap',
  'State',
  'Action',
  'Claim',
  'Story',
  'Question',
] as const
export type NodeLabel = (typeof NODE_LABELS)[number]

/** Links of judgement: each can be opened, cited and disagreed with. */
export const JUDGEMENT_TYPES = [
  'GRANTS',
  'ESTABLISHES',
  'CRIMINALISES',
  'PROVIDES',
  'REACHES',
  'CARRIES',
  'IMPOSES',
  'RELIES_ON',
  'OPEN_TO',
  'REFERS_TO',
  'CORRESPONDS_TO',
  'ALLOWS_RESERVATION',
  'SECURED_BY',
  'REQUIRES',
  'SUBSUMES',
  'INTERFERES_WITH',
  'REALISES',
  'CONTINUES',
  'ANSWERED_BY',
  'ABOUT',
  'CONCERNS',
] as const
export type JudgementType = (typeof JUDGEMENT_TYPES)[number]

/** Structural links follow from the files themselves and speak by a made sentence. */
export const STRUCTURAL_TYPES = [
  'OF',
  'NEXT',
  'PART_OF',
  'LACKS',
  'COVERS',
  'SEARCHED',
  'TOUCHES',
  'MEMBER',
  'TOOK',
  'UNDER',
  'MADE_BY',
  'HELD_BY',
  'TELLS_OF',
  'BECAME',
] as const
export type StructuralType = (typeof STRUCTURAL_TYPES)[number]

export const LINK_TYPES = [...JUDGEMENT_TYPES, ...STRUCTURAL_TYPES] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** What both engines store alike: no nested maps, no mixed lists, no temporal values (dates are ISO 8601 strings). */
export type Value = string | number | boolean | string[] | number[]
export type Props = Record<string, Value>

export interface GraphNode {
  id: string
  label: NodeLabel
  props: Props
}

export interface GraphLink {
  id: string
  type: LinkType
  from: string
  to: string
  props: Props
}

export interface Counts {
  [what: string]: number | Counts
}

export interface Release {
  /** `r-` and twelve hex digits: a digest of the data, the same for the same input. */
  id: string
  /** ISO 8601; when this release was first built. */
  builtAt: string
  /** The shape of the graph the code expects; a graph of another format is not served. */
  format: string
  counts: Counts
  /** Digest of official texts a user supplied; no part of the id. */
  overlay?: string
}

export interface GraphDataset {
  release: Release
  nodes: GraphNode[]
  links: GraphLink[]
}

/** Raised whenever the stored shape changes. */
export const GRAPH_FORMAT = '3'
