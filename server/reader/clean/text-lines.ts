export interface TextLine {
  /** Offsets, end exclusive and without the line break. */
  start: number
  end: number
  text: string
}

/** Every line of a text, the empty ones too. */
export function textLines(text: string): TextLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { start: from, end: from + line.length, text: line }
  })
}

export const isInked = (line: TextLine) => line.text.trim() !== ''
