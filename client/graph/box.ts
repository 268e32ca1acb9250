import { fitWords, lineWidth } from './fit-words.ts'
import { type KindLook, lookOf } from './kinds.ts'
import { shortName } from './short-name.ts'
import type { Thing } from './thing.ts'

/** Measures of the map, in its own units; at a scale of one they are pixels. */
export const BOX = { width: 134, height: 44, gapX: 26, gapY: 8, font: 12.5, leading: 15.5 }

const LINES = 2
/** Between the words and the outline of a box, both sides together. */
const PAD = 14
/** The words of a box without columns are no wider than this. */
const SMALL = 118

export interface Face {
  words: string
  width: number
  height: number
  /** Words are left out. */
  cut: boolean
}

/** In a box the name of a draft stands for its treaty: `zero draft, art. 30`. */
const boxName = (thing: Thing, foreign: boolean) => shortName(thing, foreign).replace(/^[^,]*\(([^()]+)\), /, '$1, ')

/** All that a box would say: its name and printed title; of a clause, the safeguards that it gives. */
export function wholeWords(thing: Thing, foreign: boolean): string {
  const name = boxName(thing, foreign)
  const gives = thing.gives?.map((given) => given.toLowerCase()).join(', ')
  if (gives && !thing.measure) return `${name}: ${gives}`
  return thing.citation && thing.printedTitle ? `${name} ${thing.printedTitle}` : name
}

/** What stands in a box of the map in layers: two lines, cut at a word. */
export function box(thing: Thing, foreign: boolean): Face {
  const { lines, cut } = fitWords(wholeWords(thing, foreign), BOX.font, BOX.width - PAD - lostTo(thing), LINES)
  return { words: lines.join('\n'), width: BOX.width, height: BOX.height, cut }
}

/** Without columns a box is as small as its words allow. */
export function smallBox(thing: Thing, foreign: boolean): Face {
  const { lines, cut } = fitWords(wholeWords(thing, foreign), BOX.font, SMALL, LINES)
  return {
    words: lines.join('\n'),
    width: Math.round(Math.max(...lines.map((line) => lineWidth(line, BOX.font))) + PAD + lostTo(thing)),
    height: Math.round(13 + BOX.leading * lines.length),
    cut,
  }
}

/** Slanted and pointed shapes leave less room for words. */
const LOST: Partial<Record<KindLook['shape'], number>> = { 'cut-rectangle': 4, octagon: 14, ellipse: 24, rhomboid: 34, 'round-tag': 26 }
const lostTo = (thing: Thing) => LOST[lookOf(thing.kind).shape] ?? 0
