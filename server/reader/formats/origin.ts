import { type Place, placesOf } from '../problem.ts'

/** The way back from the words that were read to the file that the user has. */
export interface Origin {
  /** Line and column in the file; of a PDF the page and the line on it, of a Word file the paragraph and the letter. */
  placeAt(offset: number): Place
  /** Offset in the file, as text; the offset among the words themselves where the file is no text. */
  at(offset: number): number
}

/** The words are the file. */
export function ownOrigin(text: string): Origin {
  return { placeAt: placesOf(text), at: (offset) => offset }
}

/** Every letter of the words knows where in the source it stood. */
export function mappedOrigin(source: string, at: ArrayLike<number>): Origin {
  const sourceAt = (offset: number) => (at.length === 0 ? 0 : (at[Math.min(Math.max(offset, 0), at.length - 1)] as number))
  const placeIn = placesOf(source)
  return { placeAt: (offset) => placeIn(sourceAt(offset)), at: sourceAt }
}

/** Words in numbered units, such as the paragraphs of a Word file: `starts` are their offsets among the words. */
export function unitOrigin(starts: number[]): Origin {
  return {
    at: (offset) => offset,
    placeAt: (offset) => {
      let [low, high] = [0, starts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] as number) <= offset) low = middle + 1
        else high = middle
      }
      return { line: Math.max(low, 1), column: offset - (starts[low - 1] ?? 0) + 1 }
    },
  }
}

/** Pages set apart by form feeds: the page, and the line on it. */
export function pageOrigin(text: string): Origin {
  const pages = text.split('\f')
  const lines = pages.map(placesOf)
  const starts: number[] = []
  let length = 0
  for (const page of pages) {
    starts.push(length)
    length += page.length + 1
  }
  const { placeAt } = unitOrigin(starts)
  return {
    at: (offset) => offset,
    placeAt: (offset) => {
      const { line: page, column } = placeAt(offset)
      return { line: page, column: lines[page - 1]?.(column - 1).line ?? 1 }
    },
  }
}
