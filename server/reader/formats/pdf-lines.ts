import { SUPERSCRIPT } from './superscript.ts'

/** A run of words on a page: points from the left and from the bottom edge, width and size of its letters. */
export interface PlacedWord {
  text: string
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedLine {
  words: PlacedWord[]
  y: number
  height: number
  /** Where it ends, in points from the left. */
  right: number
}

/** Words whose feet stand at one height, or that are raised above it by less than half a letter; from the top of the page down. */
export function linesOf(words: PlacedWord[]): PlacedLine[] {
  const lines: PlacedLine[] = []
  for (const word of [...words].sort((a, b) => b.height - a.height || b.y - a.y)) {
    const line = lines.find((l) => Math.abs(l.y - word.y) < 0.5 * l.height)
    if (line) line.words.push(word)
    else lines.push({ words: [word], y: word.y, height: word.height, right: 0 })
  }
  for (const line of lines) {
    line.words.sort((a, b) => a.x - b.x)
    line.right = Math.max(...line.words.map((w) => w.x + (w.width * w.text.trimEnd().length) / w.text.length))
  }
  return lines.sort((a, b) => b.y - a.y)
}

/** The words of a line, with a space where there is room for one; raised digits become superscript ones. */
export function lineText({ words, y, height }: PlacedLine): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const word of words) {
    const isRaised = word.height < 0.8 * height && word.y > y + 0.1 * height && /^\d{1,3}$/.test(word.text.trim())
    const shown = isRaised ? word.text.trim().replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string) : word.text
    const isApart = text !== '' && !isRaised && word.x - end > 0.15 * height
    text += isApart && !/\s$/.test(text) && !/^\s/.test(shown) ? ` ${shown}` : shown
    end = word.x + word.width
  }
  return text.trim()
}
