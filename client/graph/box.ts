import { lookOf } from './kinds.ts'
import { shortName } from './short-name.ts'
import type { Thing } from './thing.ts'

/** Measures of the map, in its own units; at a scale of one they are pixels. */
export const BOX = { width: 164, height: 44, gapX: 74, gapY: 12, font: 12.5, line: 24 }

/** What stands in a box: a name, and the printed title below it; never more than two lines. */
export function boxWords(thing: Thing, several: boolean): string {
  const name = shortName(thing, several)
  if (thing.citation && thing.printedTitle && name.length <= BOX.line) return `${name}\n${shorten(thing.printedTitle, BOX.line)}`
  return wrap(name, roomOf(thing)).join('\n')
}

/** Slanted and rounded shapes leave less room for words. */
const roomOf = (thing: Thing) => (['barrel', 'round-rectangle', 'rectangle', 'bottom-round-rectangle'].includes(lookOf(thing.kind).shape) ? BOX.line : BOX.line - 3)

export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;]+$/, '')}…`
}

/** At most two lines, broken at a space. */
function wrap(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const space = text.lastIndexOf(' ', most)
  const at = space > 0 ? space : most
  return [text.slice(0, at), shorten(text.slice(at).trim(), most)]
}
