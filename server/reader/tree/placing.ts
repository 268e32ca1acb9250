import { follows, isFirst, type Mark, type Reading } from '../grammar/marks.ts'
import { looksLikeTitle } from '../grammar/printed-title.ts'
import type { Line } from './lines.ts'
import type { State } from './state.ts'

export type Placing =
  /** The next number of the list at this depth, or the first of a list there. */
  | { kind: 'open'; reading: Reading; depth: number }
  /** The next number of a list that words in between had closed. */
  | { kind: 'resumed'; reading: Reading; closed: number }

/** No treaty nests its lists further. */
const DEEPEST = 12

/** How far the reader looks ahead for the next number of a list. */
const AHEAD = 300

/** The deepest list that the number goes on with, or a new list below the provision that is open. */
export function placeFor(state: State, mark: Mark, line: Line, i: number): Placing | null {
  const going = goingOn(state, mark, i)
  const opening = openingOf(state, mark, line, i)
  if (going && opening) return isDeeper(state, going, opening, i) ? opening : going
  if (going) return going
  const resumed = resume(state, mark)
  if (resumed && !(opening && isFirst(opening.reading))) return resumed
  return opening ?? loosely(state, mark)
}

/** The next number of an open list in other brackets than its last: a slip of the typist's. */
function loosely(state: State, mark: Mark): Placing | null {
  if (mark.isBare) return null
  const kind = (style: string) => style.replace(/(?<=[a-z])[().\s-]*$/i, '')
  for (let depth = state.lists.length - 1; depth >= 0; depth -= 1) {
    const { last } = state.lists[depth] as State['lists'][number]
    const reading = mark.readings.find(
      (r) => kind(r.style) === kind(last.style) && !r.isLookalike && follows(last, { ...r, style: last.style }),
    )
    if (reading) return { kind: 'open', reading: { ...reading, style: last.style }, depth }
  }
  return null
}

function goingOn(state: State, mark: Mark, i: number): (Placing & { kind: 'open' }) | null {
  const fitting: (Placing & { kind: 'open' })[] = []
  for (let depth = state.lists.length - 1; depth >= 0; depth -= 1) {
    const { last } = state.lists[depth] as State['lists'][number]
    const reading = mark.readings.find((r) => follows(last, r))
    if (reading) fitting.push({ kind: 'open', reading, depth })
  }
  return fitting.length > 1 ? firstToGoOn(state, fitting, i) : (fitting[0] ?? null)
}

/** (ii) behind (hh), in a list that stands at (i): which of the two goes on is told by what comes first, (jj) or (iii). */
function firstToGoOn(state: State, fitting: (Placing & { kind: 'open' })[], i: number): Placing & { kind: 'open' } {
  const deepest = fitting[0] as Placing & { kind: 'open' }
  const end = Math.min(state.layout.nextHeading[i + 1] ?? state.lines.length, i + AHEAD)
  for (let k = i + 1; k < end; k += 1) {
    const found = fitting.find(({ reading }) => state.lines[k]?.mark?.readings.some((r) => follows(reading, r)))
    if (found) return found
  }
  return deepest
}

function openingOf(state: State, mark: Mark, line: Line, i: number): (Placing & { kind: 'open' }) | null {
  const used = new Set(state.lists.map((list) => list.last.style))
  const depth = state.lists.length
  if (depth >= DEEPEST) return null
  let first: (Placing & { kind: 'open' }) | null = null
  for (const reading of mark.readings) {
    const runsOn = depth === 0 && state.layout.runsOn && state.runOn !== null && follows(state.runOn, reading)
    const isUnder =
      /^(?:ROMAN|LETTER)/.test(state.lists.at(-1)?.last.style ?? '') && state.underRoman !== null && follows(state.underRoman, reading)
    if (!isFirst(reading) && !runsOn && !isUnder) continue
    const other = state.lists.findLast((list) => list.last.style === reading.style)
    // "a)" below "(b)": another list, as its brackets say.
    const isOther = other !== undefined && other.last.open !== reading.open && comes(state, reading, i)
    if (used.has(reading.style) && !announces(state) && !isOther) {
      if (!isHeaded(state, i)) continue
      return { kind: 'open', reading, depth: state.lists.findIndex((list) => list.last.style === reading.style) }
    }
    const needsMore = mark.isBare || reading.isLookalike || /^(?:LETTER|ROMAN)[. ]|^number(?:-th|-|°)/.test(reading.style)
    if (comes(state, reading, i)) return { kind: 'open', reading, depth }
    if (!needsMore || (!mark.isBare && !reading.isLookalike && announces(state)) || isAlone(line, mark))
      first ??= { kind: 'open', reading, depth }
  }
  return first
}

/** "Ad Article 10": a line of its own that says what a list that begins anew is about. */
function isHeaded(state: State, i: number): boolean {
  const above = state.lines[i - 1]
  return (
    above !== undefined &&
    !above.mark &&
    !above.heading &&
    !above.joins &&
    above.text.length < 120 &&
    looksLikeTitle(above.text) &&
    /^\p{Lu}/u.test(above.text)
  )
}

/** "1" on a line of its own, below a heading or behind the end of a sentence. */
const isAlone = (line: Line, mark: Mark) => mark.isBare && /^[\dIVX]/.test(mark.printed) && line.text === mark.printed && !line.joins

/** The words that are open end as those above a list do. */
export function announces(state: State): boolean {
  const words = state.open?.words.at(-1)
  if (!words) return state.open !== null && state.open.words.length === 0
  const text = state.source.slice(Math.max(words.start, words.end - 60), words.end)
  return /(?::|：|\s?[-–—]|,|\b(?:if|by|on|of|with|that|to|in|from|as|are|is|for|namely|following))\s*$/.test(text)
}

/** A list that lacks one number and goes on behind it: the copy lost it, or the treaty has none. */
export function gapOf(state: State, mark: Mark, i: number): { reading: Reading; last: Reading; depth: number } | null {
  for (let depth = state.lists.length - 1; depth >= 0; depth -= 1) {
    const { last } = state.lists[depth] as State['lists'][number]
    const reading = mark.readings.find((r) => r.style === last.style && !r.above && r.suffix === '' && r.ordinal === last.ordinal + 2)
    if (reading && (comes(state, reading, i) || comesAgain(state, reading, i))) return { reading, last, depth }
  }
  return null
}

const comesAgain = (state: State, reading: Reading, i: number) =>
  state.lines[i + 1]?.mark?.readings.some((r) => r.style === reading.style && r.piece === reading.piece) ?? false

/** The last number of an open list, printed a second time for another item. */
export function twice(state: State, mark: Mark): { reading: Reading; depth: number } | null {
  const depth = state.lists.findLastIndex(({ last }) =>
    mark.readings.some((r) => r.style === last.style && r.piece === last.piece && !isFirst(r)),
  )
  const reading = mark.readings.find((r) => r.style === state.lists[depth]?.last.style)
  return depth >= 0 && depth === state.lists.length - 1 && reading ? { reading, depth } : null
}

/** Whether the list that the reading begins goes on before the article ends. */
export function comes(state: State, reading: Reading, i: number): boolean {
  const end = Math.min(state.layout.nextHeading[i + 1] ?? state.lines.length, i + AHEAD)
  for (let k = i + 1; k < end; k += 1) if (state.lines[k]?.mark?.readings.some((r) => follows(reading, r))) return true
  return false
}

/** (i) behind (h) begins a list where (ii) comes before (j), and is a letter where (j) does. */
function isDeeper(state: State, going: { reading: Reading }, opening: { reading: Reading }, i: number): boolean {
  const end = Math.min(state.layout.nextHeading[i + 1] ?? state.lines.length, i + AHEAD)
  for (let k = i + 1; k < end; k += 1) {
    const readings = state.lines[k]?.mark?.readings
    if (!readings) continue
    if (readings.some((r) => follows(opening.reading, r))) return true
    if (readings.some((r) => follows(going.reading, r))) return false
    if (readings.some((r) => r.style === opening.reading.style && isFirst(r)))
      return announcesList(state) && !/[:：]$/.test(state.lines[i]?.text ?? '')
  }
  return announcesList(state)
}

function announcesList(state: State): boolean {
  const words = state.open?.words.at(-1)
  return words !== undefined && /[:：]\s*$/.test(state.source.slice(Math.max(words.start, words.end - 4), words.end))
}

function resume(state: State, mark: Mark): Placing | null {
  for (let k = state.closed.length - 1; k >= 0; k -= 1) {
    const reading = mark.readings.find((r) => follows((state.closed[k] as State['closed'][number]).last, r))
    if (reading) return { kind: 'resumed', reading, closed: k }
  }
  return null
}
