/** One way to read a printed number: `(i)` is the ninth letter or the first Roman numeral. */
export interface Reading {
  /** What kind of list it belongs to; marks of one list are alike. */
  style: string
  ordinal: number
  /** "bis", "a": what stands after the number of something put in later. */
  suffix: string
  /** How an id writes it. */
  piece: string
  /** A decimal number names what it lies in: [1, 2] of 1.2.3. */
  above?: number[]
  /** Printed with a bracket before it. */
  open?: boolean
  /** Read by what it looks like: I for 1. */
  isLookalike?: boolean
}

const LATER = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'nonies', 'decies']

/** A suffix as an id writes it: "bis", "a", "bisaa"; those of other languages by their place. */
export function suffixOf(printed: string | undefined, later: readonly string[] = LATER.slice(1)): string {
  const plain = (printed ?? '').toLowerCase().replace(/[ .()-]/g, '')
  const at = later.indexOf(plain)
  if (at >= 0 && !LATER.includes(plain)) return LATER[at + 1] ?? ''
  return plain.replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, (raised) => String.fromCharCode(97 + '¹²³⁴⁵⁶⁷⁸⁹'.indexOf(raised)))
}

/** Whether `next` may follow `last` in one list: 7 after 6, 6 bis after 6, 7 after 6 bis. */
export function follows(last: Reading, next: Reading): boolean {
  if (next.style !== last.style) return false
  if (String(next.above ?? '') !== String(last.above ?? '')) return false
  if (next.ordinal === last.ordinal + 1) return next.suffix === '' || next.suffix === 'a' || next.suffix === 'bis'
  if (next.ordinal !== last.ordinal) return false
  const [[laterA, letterA], [laterB, letterB]] = [rank(last.suffix), rank(next.suffix)]
  return laterB === laterA ? letterB > letterA && (letterB <= letterA + 1 || letterB > 26) : laterB === laterA + 1
}

export const isFirst = (reading: Reading) => reading.ordinal === 1 && reading.suffix === ''

export function number(digits: string | number, suffix: string | undefined, style: string): Reading {
  return { style, ordinal: Number(digits), suffix: suffix ?? '', piece: `${Number(digits)}${suffix ?? ''}` }
}

/** How many Latin words stand behind the number, and the value of the letters: "bis a" is [1, 1]. */
function rank(suffix: string): [number, number] {
  const later = LATER.findLastIndex((word) => word !== '' && suffix.startsWith(word))
  const letters = later > 0 ? suffix.slice((LATER[later] as string).length) : suffix
  const value = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
  return [Math.max(later, 0), value]
}
