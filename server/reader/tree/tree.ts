import { formatProvisionId, type Level, levelOf, parseProvisionId } from '../../model/ids.ts'

export interface Stretch {
  /** Offsets in the cleaned text, end exclusive. */
  start: number
  end: number
}

/** A provision while it is being read. */
export interface Node {
  /** The pieces that its id adds to its parent's: `['ch', '2']`, `['14']`, `['a']`. */
  pieces: string[]
  /** What its id hangs from; null for the version. An article's divisions are no part of its id. */
  idParent: Node | null
  parent: Node | null
  number: string
  title: string[]
  words: Stretch[]
  at: Stretch
  /** Its heading says that it is deleted, so it has no words. */
  isDeleted: boolean
}

export interface OfficialProvision {
  id: string
  level: Level
  /** As an id writes it: "2", "6bis", "a", "iv". */
  number: string
  /** The title printed above it, on one line; capitals throughout become lower case. */
  title: string | null
  /** Its own words without those of its children; paragraphs and wrapped lines stand on lines of their own. */
  text: string
  /** The provision that it stands in, or the version. */
  parent: string
  /** Offsets in the source, from its heading or number to the end of its last child. */
  start: number
  end: number
}

export const newNode = (pieces: string[], idParent: Node | null, parent: Node | null, at: Stretch): Node => ({
  pieces,
  idParent,
  parent,
  number: pieces.at(-1) ?? '',
  title: [],
  words: [],
  at: { ...at },
  isDeleted: false,
})

/** The id of a node, or null where the pieces make none. */
export function idOf(version: string, node: Node): string | null {
  const pieces: string[] = []
  for (let at: Node | null = node; at; at = at.idParent) pieces.unshift(...at.pieces)
  const id = [version, ...pieces].join('/')
  const path = parseProvisionId(id)
  return path && formatProvisionId(path) === id ? id : null
}

export const levelOfId = (id: string): Level => {
  const path = parseProvisionId(id)
  return path ? levelOf(path) : 'article'
}
