import { type KindLook, lookOf } from './kinds.ts'
import { shortName } from './short-name.ts'
import type { Thing } from './thing.ts'

/** Measures of the map, in its own units; at a scale of one they are pixels. */
export const BOX = { width: 166, height: 44, gapX: 56, gapY: 8, font: 14, line: 20 }

/** In a box the name of a draft stands for its treaty: `zero draft, art. 30`. */
const boxName = (thing: Thing, several: boolean) => shortName(thing, several).replace(/^[^,]*\(([^()]+)\), /, '$1, ')

/** What stands in a box: a name, and the printed title below it; never more than two lines. */
export function boxWords(thing: Thing, several: boolean): string {
  const name = boxName(thing, several)
  if (thing.citation && thing.printedTitle && name.length <= BOX.line) return `${name}\n${shorten(thing.printedTitle, BOX.line)}`
  return wrap(name, roomOf(thing)).join('\n')
}

/** Without columns a box is as small as its name allows. */
export function smallBox(thing: Thing, several: boolean): { words: string; width: number; height: number } {
  const lines = wrap(boxName(thing, several), BOX.line - 4)
  return {
    words: lines.join('\n'),
    width: Math.round((Math.max(...lines.map((line) => line.length)) + lostTo(thing)) * BOX.font * 0.54 + 26),
    height: 14 + 18 * lines.length,
  }
}

/** Slanted and pointed shapes leave less room for words: so many letters less a line. */
const LOST: Partial<Record<KindLook['shape'], number>> = { 'cut-rectangle': 2, octagon: 3, ellipse: 4, rhomboid: 6, 'round-tag': 5 }
const lostTo = (thing: Thing) => LOST[lookOf(thing.kind).shape] ?? 0
const roomOf = (thing: Thing) => BOX.line - lostTo(thing)

/** Keeps the beginning and, as titles of one chapter often begin alike, the end. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const words = text.split(' ')
  let head = words[0] ?? ''
  let tail = ''
  for (const word of words.slice(1).reverse()) {
    if (`${head}…${word} ${tail}`.trim().length > most) break
    tail = tail ? `${word} ${tail}` : word
  }
  if (tail === '') return cutShort(head, words.length > 1 ? (words.at(-1) ?? '') : '', most)
  for (const word of words.slice(1)) {
    if (`${head} ${word}…${tail}`.length > most) break
    head = `${head} ${word}`
  }
  return `${head.replace(/[,;]$/, '')}…${tail}`
}

/** Where not even the first and the last word fit together: the last one whole, if that leaves some of the first. */
function cutShort(first: string, last: string, most: number): string {
  const room = most - last.length - 1
  return last && room > 3 ? `${first.slice(0, room)}…${last}` : `${first.slice(0, most - 1)}…`
}

/** At most two lines, broken at a space. */
function wrap(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const space = text.lastIndexOf(' ', most)
  const at = space > 0 ? space : most
  return [text.slice(0, at), shorten(text.slice(at).trim(), most)]
}
