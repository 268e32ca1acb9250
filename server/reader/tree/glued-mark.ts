import { follows, type Mark, type Reading } from '../grammar/marks.ts'
import type { Line } from './lines.ts'
import type { State } from './state.ts'

/**
 * "fany change" between "e. any sign" and "g. any other": the letter of an item whose sign the copy lost. It takes the next letter of the list, the
 * word that the item before begins with, and the letter behind it on the next line.
 */
export function gluedMark(state: State, line: Line, i: number): Mark | null {
  const glued = /^([a-z])(\p{Ll}+) /u.exec(line.text)
  const list = state.lists.at(-1)
  if (!glued || !list || !/^letter[.)]$/.test(list.last.style)) return null
  const [, letter = '', word = ''] = glued
  const reading: Reading = { ...list.last, ordinal: letter.charCodeAt(0) - 96, suffix: '', piece: letter }
  const [first] = list.node.words
  const isSame = first !== undefined && state.source.slice(first.start, first.start + word.length + 1) === `${word} `
  const goesOn = state.lines[i + 1]?.mark?.readings.some((next) => follows(reading, next)) ?? false
  return isSame && goesOn && follows(list.last, reading) ? { length: 1, printed: letter, readings: [reading], isBare: false } : null
}
