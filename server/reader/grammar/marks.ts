import { ROMAN } from './roman.ts'
/** One way to read a printed number: `(i)` is the ninth letter or the first Roman numeral. */
export interface Reading {
  /** What kind of list it belongs to; marks of one list are alike. */
  style: string
  ordinal: number
  /** "bis", "a": what stands after the number of something put in later. */
  suffix: string
  /** How an id writes it. */
  piece: string
}

export interface Mark {
  /** Length of the mark with the space after it. */
  length: number
  printed: string
  readings: Reading[]
}

const LATER = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies']
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

const SUFFIX = '(?: ?(bis|ter|quater|quinquies|sexies|[a-z]))?'
const FORMS: [RegExp, (m: RegExpMatchArray) => Reading[]][] = [
  [new RegExp(`^(\\d{1,3})${SUFFIX}([.)])(?!\\d)\\s*`), (m) => [number(m[1], m[2], m[3] === ')' ? ')' : '.')]],
  [new RegExp(`^\\((\\d{1,3})${SUFFIX}\\)\\s*`), (m) => [number(m[1], m[2], '()')]],
  [/^(\d{1,3})() ?[-–] /, (m) => [number(m[1], m[2], '-')]],
  [/^\(?([a-z]{1,5})(?: (bis|ter|quater))?\)\s*/, (m) => letters(m[1], m[2], ')')],
  [/^([ivx]{1,5}|[a-z])()\.(?![a-z]\.)\s*/, (m) => letters(m[1], m[2], '.')],
  [/^[’‘'](\d{1,2})[’‘']\s*/, (m) => romanOf(Number(m[1]), '’')],
  [/^\(([\u0621-\u064A])\u0640?\)\s*/, (m) => lettersOf(ABJAD.indexOf(m[1] === 'ا' ? 'أ' : (m[1] ?? '')) + 1, '', ')')],
]

/** The number that a line begins with, or null. */
export function readMark(line: string): Mark | null {
  for (const [form, read] of FORMS) {
    const match = line.match(form)
    if (!match) continue
    const readings = read(match)
    if (readings.length > 0) return { length: match[0].length, printed: match[0].trim(), readings }
  }
  return null
}

/** Whether `next` may follow `last` in one list: 7 after 6, 6 bis after 6, 7 after 6 bis. */
export function follows(last: Reading, next: Reading): boolean {
  if (next.style !== last.style) return false
  if (next.ordinal === last.ordinal + 1) return rank(next.suffix) === 0
  return next.ordinal === last.ordinal && rank(next.suffix) === rank(last.suffix) + 1
}

export const isFirst = (reading: Reading) => reading.ordinal === 1 && reading.suffix === ''

export function number(digits: string | undefined, suffix: string | undefined, style: string): Reading {
  return { style: `number${style}`, ordinal: Number(digits), suffix: suffix ?? '', piece: `${Number(digits)}${suffix ?? ''}` }
}

/** The value of a Roman or plain number in a heading, or null. */
export function headingNumber(printed: string): number | null {
  if (/^\d{1,3}$/.test(printed)) return Number(printed)
  const roman = ROMAN.indexOf(printed.toLowerCase())
  return roman > 0 ? roman : null
}

function letters(name = '', suffix = '', close: string): Reading[] {
  const roman = ROMAN.indexOf(name)
  const ordinal = name.length === 1 ? name.charCodeAt(0) - 96 : /^([a-z])\1$/.test(name) ? 26 + name.charCodeAt(0) - 96 : 0
  return [...lettersOf(ordinal, suffix, close), ...(roman > 0 && !suffix ? romanOf(roman, close) : [])]
}

function lettersOf(ordinal: number, suffix: string, close: string): Reading[] {
  if (ordinal < 1) return []
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(ordinal > 26 ? 2 : 1)
  return [{ style: `letter${close}`, ordinal, suffix, piece: letter + suffix }]
}

const romanOf = (ordinal: number, close: string): Reading[] =>
  ROMAN[ordinal] ? [{ style: `roman${close}`, ordinal, suffix: '', piece: ROMAN[ordinal] }] : []

const rank = (suffix: string) => (LATER.includes(suffix) ? LATER.indexOf(suffix) : suffix.charCodeAt(0) - 96)
