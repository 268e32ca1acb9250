/** Widths of letters as parts of the size of the type, a little more than those of the page's own face, so that what is reckoned to fit does. */
const WIDTHS: [RegExp, number][] = [
  [/[iljI.,:;|'’·!]/, 0.28],
  [/\s/, 0.29],
  [/[ftr()[\]/-]/, 0.38],
  [/[mwMW—%@…]/, 0.9],
  [/[A-Z0-9]/, 0.69],
]
const OTHER = 0.6
const widthOf = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER

/** How wide a line of type is, in the units of its size. */
export const lineWidth = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size

export interface Fitted {
  lines: string[]
  /** Words are left out. */
  cut: boolean
}

/** Breaks a text into lines of a width at its spaces; what is more than `most` lines is left out, at a word, with an ellipsis. */
export function fitWords(text: string, size: number, width: number, most: number): Fitted {
  const words = text.split(/\s+/).filter(Boolean)
  const lines: string[] = []
  let line = ''
  for (const [at, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word
    if (line === '' || lineWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) return { lines: [...lines, ended(line, words.slice(at).length > 0, size, width)], cut: true }
    lines.push(line)
    line = word
  }
  return { lines: line ? [...lines, line] : lines, cut: false }
}

/** The last line with its ellipsis, giving up words until that has room. */
function ended(line: string, more: boolean, size: number, width: number): string {
  if (!more) return line
  const words = line.split(' ')
  while (words.length > 1 && lineWidth(`${words.join(' ')}…`, size) > width) words.pop()
  return `${words.join(' ').replace(/[,;:]$/, '')}…`
}
