import { fitWords, lineWidth } from '../fit-words.ts'
import type { Point } from '../thing.ts'
import type { Border, BorderBox } from './border.ts'
import { endsThere } from './border.ts'
import { type PlacedBracket, placeBrackets } from './place-brackets.ts'
import type { PlacedWords } from './placed-words.ts'
import { besideOf, type Sizes, TYPE, widthOf } from './sizes.ts'
import { gateWords, underName } from './words.ts'

/** A box with everything in it, put in its place; `x` and `y` are its middle. */
export interface PlacedBox extends Point {
  box: BorderBox
  width: number
  height: number
  title: string[]
  /** Words of the name are left out. */
  cut: boolean
  under: string[]
  /** The middle of each mark, in the order of the cells. */
  marks: Point[]
  markSize: number
}

export interface PlacedGate extends Point {
  of: string
  words: string[]
  width: number
  height: number
}

export interface PlacedHead extends Point {
  words: string[]
}

export interface BorderLayout {
  sizes: Sizes
  width: number
  /** Where it begins, and how high it is. */
  top: number
  height: number
  boxes: PlacedBox[]
  gates: PlacedGate[]
  brackets: PlacedBracket[]
  /** What comes out of the box that is chosen; see `comeOut`. */
  words: PlacedWords[]
  /** Heads a group, at its left edge. */
  heads: PlacedHead[]
  /** Where the border itself runs. */
  x: number
}

const GATE_LINE = 15.5

interface Wanted {
  top: number
  /** Heads it with the name of its text. */
  named: boolean
  /** What is written below a box, line by line. */
  notes?: ReadonlyMap<string, readonly string[]> | undefined
}

/** Everything in its place: the same border and sizes give the same picture. */
export function layout(border: Border, sizes: Sizes, { top: start, named, notes }: Wanted = { top: 0, named: false }): BorderLayout {
  const beside = besideOf(sizes)
  const left = beside + sizes.box / 2
  const right = beside + sizes.box * 1.5 + sizes.between
  const x = beside + sizes.box + sizes.before + sizes.gate / 2
  const boxes: PlacedBox[] = []
  const gates: PlacedGate[] = []
  const words: PlacedWords[] = []
  const above = start + (named ? TYPE.group : 0)
  const head = (middle: number, y: number, text: string, room = sizes.box): PlacedHead => {
    const words = fitWords(text, TYPE.head, room, 2).lines
    return { x: middle - sizes.box / 2, y: y - ((words.length - 1) * TYPE.line) / 2, words }
  }
  const heads = [
    ...(named ? [head(left, start + 22, border.version.title, widthOf(sizes))] : []),
    head(left, above + 24, 'The State that asks'),
    head(right, above + 24, 'The State that is asked'),
  ]
  const first = above + TYPE.top
  const stack = (list: readonly BorderBox[], middle: number, top: number): number => {
    let y = top
    for (const box of list) {
      const placed = inBox(border, box, sizes, middle, y)
      const gate = box.gate ? gateAt(border, box, sizes, x) : null
      const height = Math.max(placed.height, gate?.height ?? 0)
      const centre = y + height / 2
      boxes.push(shifted(placed, centre - placed.y))
      if (gate) gates.push({ ...gate, y: centre })
      const below = notesBelow(notes?.get(box.thing.id) ?? [], box, sizes, middle, centre + placed.height / 2 + 4)
      words.push(...below.words)
      y = Math.max(y + height, below.bottom) + TYPE.gap
    }
    return y
  }
  const across = border.asks.filter(({ thing }) => !endsThere(border, thing.id))
  const ending = border.asks.filter(({ thing }) => endsThere(border, thing.id))
  let y = stack(across, left, first)
  if (ending.length > 0) {
    const top = across.length > 0 ? y + TYPE.group - TYPE.gap : first
    if (across.length > 0) heads.push(head(left, top - 14, 'Ends at the border'))
    y = stack(ending, left, top)
  }
  const height = Math.max(y, stack(border.asked, right, first))
  return {
    sizes,
    width: widthOf(sizes),
    top: start,
    height: height - start,
    boxes,
    gates,
    brackets: placeBrackets(border, boxes, sizes),
    words,
    heads,
    x,
  }
}

function notesBelow(notes: readonly string[], box: BorderBox, sizes: Sizes, middle: number, top: number) {
  let bottom = top - 4
  const words = notes.map((note, at): PlacedWords => {
    const { lines } = fitWords(note, TYPE.small, sizes.box - TYPE.pad, 5)
    const height = lines.length * TYPE.line
    const y = (at === 0 ? top : bottom) + height / 2
    bottom = y + height / 2
    return { key: `note/${box.thing.id}/${at}`, x: middle - sizes.box / 2 + TYPE.pad - 1, y, lines, head: false }
  })
  return { words, bottom }
}

function inBox(border: Border, box: BorderBox, sizes: Sizes, x: number, top: number): PlacedBox {
  const room = sizes.box - 2 * TYPE.pad
  const title = fitWords(box.name, TYPE.title, room, sizes.titleLines)
  const under = fitWords(underName(border, box), TYPE.small, room, 2).lines
  const each = Math.max(1, Math.min(box.cells.length, Math.floor(room / sizes.pitch)))
  const rows = Math.ceil(box.cells.length / each)
  const strip = rows === 0 ? 0 : each * sizes.pitch
  const beside = rows <= 1 && under.length === 1 && lineWidth(under[0] ?? '', TYPE.small) + 8 + strip <= room
  const words = (title.lines.length + under.length) * TYPE.line
  const height = Math.round(12 + words + (beside ? 0 : rows * (sizes.pitch + 1)))
  const [left, bottom] = [x - sizes.box / 2 + TYPE.pad, top + height]
  const first = beside ? x + sizes.box / 2 - TYPE.pad - strip : left
  const marks = box.cells.map((_, at) => ({
    x: first + ((at % each) + 0.5) * sizes.pitch,
    y: beside ? bottom - 6 - TYPE.line / 2 : bottom - 5 - (rows - Math.floor(at / each) - 0.5) * (sizes.pitch + 1),
  }))
  return { box, x, y: top + height / 2, width: sizes.box, height, title: title.lines, cut: title.cut, under, marks, markSize: sizes.mark }
}

const shifted = (placed: PlacedBox, by: number): PlacedBox => ({
  ...placed,
  y: placed.y + by,
  marks: placed.marks.map((mark) => ({ x: mark.x, y: mark.y + by })),
})

function gateAt(border: Border, box: BorderBox, sizes: Sizes, x: number): PlacedGate {
  const words = gateWords(border, box).flatMap((line) => fitWords(line, TYPE.small, sizes.gate - 10, 3).lines)
  return { of: box.thing.id, x, y: 0, words, width: sizes.gate, height: words.length * GATE_LINE + 8 }
}
