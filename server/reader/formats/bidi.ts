const isRight = (letter: string) => {
  const code = letter.charCodeAt(0)
  return code >= 0x590 && code <= 0x8ac
}

/**
 * Undoes what a PDF library does to glyph numbers that it takes for letters of Hebrew and Arabic: it turns their runs about. Turning them again
 * gives back the order of the file.
 */
export function turnedBack(text: string): string {
  const letters = [...text]
  const right = letters.filter(isRight).length
  if (right === 0) return text
  const isLeft = right / letters.length < 0.3 && letters.length > 4
  const side = letters.map((letter, i): boolean => {
    // Numbers of glyphs below those of letters have no side and are turned with the whole.
    if (letter < ' ') return !isLeft
    if (!/\s/.test(letter)) return isRight(letter)
    const before = letters.slice(0, i).findLast((l) => !/\s/.test(l))
    const behind = letters.slice(i + 1).find((l) => !/\s/.test(l))
    const [a, b] = [before ? isRight(before) : !isLeft, behind ? isRight(behind) : !isLeft]
    return a === b ? a : !isLeft
  })
  if (isLeft) return reverseRuns(letters, side, true).join('')
  return reverseRuns([...letters].reverse(), [...side].reverse(), false).join('')
}

/** The letters with each run of one side turned about. */
function reverseRuns(letters: string[], side: boolean[], which: boolean): string[] {
  const turned: string[] = []
  let run: string[] = []
  for (const [i, letter] of letters.entries()) {
    if (side[i] === which) {
      run.unshift(letter)
      continue
    }
    turned.push(...run, letter)
    run = []
  }
  return [...turned, ...run]
}
