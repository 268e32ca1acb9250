import type { Thing } from './thing.ts'

/** `UN Convention against Cybercrime, art. 24(2)` → the instrument and the place. */
function split(citation: string): { of: string; place: string } {
  const at = citation.search(/, (part|ch\.|sec\.|title|annex|art\.|preamble)/)
  return at < 0 ? { of: '', place: citation } : { of: citation.slice(0, at), place: citation.slice(at + 2) }
}

const textOf = (id: string) => id.split('/').slice(0, 2).join('/')

/** True where the provisions come from more than one text, so that a bare number would be ambiguous. */
export const manyTexts = (things: Iterable<Thing>): boolean => {
  const texts = new Set<string>()
  for (const thing of things) if (thing.citation) texts.add(textOf(thing.id))
  return texts.size > 1
}

/** The text from which most of the provisions come; only those of others are named with their treaty in a box. */
export function mainText(things: Iterable<Thing>): string | null {
  const counts = new Map<string, number>()
  for (const thing of things) if (thing.citation) counts.set(textOf(thing.id), (counts.get(textOf(thing.id)) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))[0]?.[0] ?? null
}
export const isForeign = (thing: Thing, main: string | null) => thing.citation !== undefined && textOf(thing.id) !== main

/** What a thing is called on the map: `art. 30`, with its instrument where several are shown; otherwise its title. */
export function shortName(thing: Thing, several: boolean): string {
  if (!thing.citation) return thing.title
  const { of, place } = split(thing.citation)
  return several && of ? `${of}, ${place}` : place
}

/** What a list calls it: `art. 30, Interception of content data`. */
export function longName(thing: Thing, several: boolean): string {
  const name = shortName(thing, several)
  return thing.printedTitle ? `${name}, ${thing.printedTitle}` : name
}
