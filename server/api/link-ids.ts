/**
 * The ids at which the link of this id may start. The start is part of a link's id; as an item may be numbered “to”, there can be
 * more than one way to cut it.
 */
export function possibleStarts(linkId: string): string[] {
  const rest = /^link\/[a-z-]+\/(.+)$/.exec(linkId)?.[1]
  if (!rest) return []
  return [...rest.matchAll(/\/to\//g)].map(({ index }) => rest.slice(0, index))
}
