/**
 * The ids at which the link of this id may start. The start is part of a link's id; as an item may be numbered “to”, there can be
 * more than one way to cut it.
 */
export function possibleStarts(linkId: string): string[] {
  const rest = /^link\/[a-z-]+\/(.+)$/.exec(linkId)?.[1]
  if (!rest) return []
  return [...rest.matchAll(/\/to\//g)].map(({ index }) => rest.slice(0, index))
}

/** The ids of what the link of this id may lead to, its coder left out. */
export function possibleEnds(linkId: string): string[] {
  const rest = linkId.replace(/\/by\/[a-z0-9-]+$/, '')
  return [...rest.matchAll(/\/to\//g)].map(({ index }) => rest.slice(index + '/to/'.length))
}
