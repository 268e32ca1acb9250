import { ProductError } from '../errors.ts'

export interface Place {
  line: number
  column: number
}

/** Gives line and column, from 1, of offsets in a text; the lines are counted once, at the first question. */
export function placesOf(text: string): (offset: number) => Place {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] as number) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column, from 1, of one offset in a text. */
export const placeOf = (text: string, offset: number): Place => placesOf(text)(offset)

/** A structure that the reader of official texts does not know. Nothing of the file is kept. */
export class ParseProblem extends ProductError {
  readonly line: number
  readonly column: number

  constructor(
    file: string,
    place: Place,
    readonly saw: string,
    readonly fix: string,
  ) {
    super('BAD_DATA', `${file}:${place.line}:${place.column}  ${saw} ${fix}`, { file, ...place })
    this.line = place.line
    this.column = place.column
  }
}
