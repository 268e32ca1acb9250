import { ProductError } from '../errors.ts'

export interface Place {
  line: number
  column: number
}

/** Line and column, from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

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
