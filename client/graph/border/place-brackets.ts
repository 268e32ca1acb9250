import type { Point } from '../thing.ts'
import type { Border, Bracket } from './border.ts'
import type { Sizes } from './sizes.ts'

/** A line along what some clauses reach, with a tick at each. */
export interface PlacedBracket {
  bracket: Bracket
  x: number
  top: number
  bottom: number
  /** The height of each tick, and which way it points: towards the boxes. */
  ticks: number[]
  towards: 1 | -1
  /** Written along it, from below; empty where there is no room. */
  words: string
  label: Point
}

interface Framed extends Point {
  box: { thing: { id: string } }
  width: number
}

/** The brackets of most weight, the first next to the boxes. */
export function placeBrackets(border: Border, boxes: readonly Framed[], sizes: Sizes): PlacedBracket[] {
  return (['asks', 'asked'] as const).flatMap((side) => {
    const towards = side === 'asks' ? 1 : -1
    return border.brackets
      .filter((bracket) => bracket.side === side)
      .slice(0, sizes.brackets)
      .flatMap((bracket, lane) => {
        const reached = boxes.filter(({ box }) => bracket.members.includes(box.thing.id))
        const first = reached[0]
        if (!first || reached.length < 2) return []
        const x = first.x - towards * (first.width / 2 + (lane === 0 ? 5 : 6 + sizes.bracket))
        const ticks = reached.map(({ y }) => y).sort((a, b) => a - b)
        const [top, bottom] = [ticks[0] ?? 0, ticks.at(-1) ?? 0]
        const label = { x: x - towards * 9, y: (top + bottom) / 2 }
        return [{ bracket, x, top, bottom, ticks, towards, words: sizes.worded ? bracketWords(border, bracket) : '', label }]
      })
  })
}

/** The same article said once, where so many of its paragraphs would be too much to read. */
const shortPlace = ({ place, clauses }: Bracket) =>
  clauses.length > 3 && place.length > 22 ? `${clauses.length} clauses of ${place.replace(/[(,].*$/, '')}` : place

/** `art. 24(1)–(3) reach all 13 powers`. */
export function bracketWords(border: Border, bracket: Bracket): string {
  const { side, members, clauses } = bracket
  const all = side === 'asks' ? border.asks : border.asked
  const every = members.length === all.length
  const what = side === 'asks' ? 'ways to ask' : 'powers'
  const verb = clauses.length > 1 ? 'reach' : 'reaches'
  return `${shortPlace(bracket)} ${verb} ${every ? `all ${members.length} ${what}` : `${members.length} of the ${what}`}`
}
