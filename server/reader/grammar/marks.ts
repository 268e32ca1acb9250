import { fold } from './fold.ts'
import { english } from './languages/en.ts'
import { chinese } from './languages/zh.ts'
import { number, type Reading, suffixOf } from './reading.ts'
import { ROMAN, romanValue } from './roman.ts'

export { follows, isFirst, number, type Reading } from './reading.ts'

export interface Mark {
  /** Length of the mark with the space after it. */
  length: number
  printed: string
  readings: Reading[]
  /** Printed without any sign, `1 Each …`: a number only where the list makes it one. */
  isBare: boolean
}

const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'
/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKE = new Map([...'асеорхіѕјуԁһԛԝαοινυ'].map((letter, i) => [letter, [...'aceopxisjydhqwaoivu'][i] as string]))
const CHINESE = new Map(chinese.numbers.flatMap((forms, value) => forms.map((form) => [form, value] as const)))
const PLACES = new Map(english.numbers.flatMap((forms, value) => (forms[1] ? [[forms[1], value] as const] : [])))

const SUFFIX = '(?:[ -]?((?:bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies)(?: ?[A-Z]{1,2})?|[a-z]|[A-Z]))?'
const num = (digits: string | undefined, suffix: string | undefined, style: string) => [
  number(digits ?? '', suffixOf(suffix), `number${style}`),
]

interface Form {
  /** What a line of it looks like. */
  like: string[]
  form: RegExp
  read: (m: RegExpMatchArray) => Reading[]
  isBare?: boolean
}

/** Every form of a number or list mark that is read, the first that fits. Lines come folded. */
export const FORMS: Form[] = [
  {
    like: ['1.1 Words', '1.1. Words', '2.10.3 Words', '2.13. <Words>'],
    form: /^(\d{1,3}(?:\.\d{1,3}){1,5})(?:[.)]? *(?=\p{L}|["“«(]|$)|[.)] +(?=\S))/u,
    read: (m) => decimal(m[1] as string),
  },
  { like: ['.1 Words', '.2. Words'], form: /^\.(\d{1,3})[.)]? *(?=\p{L}|["“«(]|$)/u, read: (m) => [{ ...number(m[1] ?? '', '', 'dot') }] },
  { like: ['Section 1.01. Words'], form: /^(?:Section|SECTION|Sec\.) (\d{1,3}(?:\.\d{1,3})+)\.? */, read: (m) => decimal(m[1] as string) },
  {
    like: ['First. Words', 'Secondly, words', '1st. Words', '2d. Words', '“Fifth (sixth). Words'],
    form: /^[“"]?(?:[A-Z][a-z]+ \(([a-z]+)\)|([A-Z][a-z]+(?:-[a-z]+)?|(\d{1,3})(?:st|nd|rd|th|d)))[.,:;] +-? ?(?=\S)/,
    read: (m) => place((m[1] ?? m[2]) as string, m[3]),
  },
  {
    like: ['1. Words', '1) Words', '1 bis. Words', '10a. Words'],
    form: new RegExp(`^(\\d{1,3})${SUFFIX} ?([.)])[.)-]?(?!\\d) *`),
    read: (m) => num(m[1], m[2], m[3] as string),
  },
  {
    like: ['(1) Words', '(1 bis) Words'],
    form: new RegExp(`^\\( ?(\\d{1,3})${SUFFIX} ?\\)\\.? *`),
    read: (m) => [...num(m[1], m[2], '()'), ...onesAsRoman(m[1] as string)],
  },
  { like: ['1 - Words', '1- Words'], form: /^(\d{1,3}) ?- *(?=[^\d\s-])/, read: (m) => num(m[1], '', '-') },
  { like: ['1° Words', '1º. Words'], form: /^(\d{1,3})[°º][.)]? */, read: (m) => num(m[1], '', '°') },
  { like: ['1、Words'], form: /^(\d{1,3})[、．] */, read: (m) => num(m[1], '', '、') },
  { like: ['§ 1. Words'], form: /^§+ ?(\d{1,3})\.? +/, read: (m) => num(m[1], '', '§') },
  {
    like: ['(a) Words', 'a) Words', '(aa) Words', '(iv) Words', '(a bis) Words'],
    form: /^\(? ?([\p{Ll}]{1,9})(?:[ -]?(bis|ter|quater|quinquies|sexies))? ?\)[.)]? */u,
    read: (m) => letters(m[1], m[2], ')'),
  },
  { like: ['(A) Words', 'A) Words', '(IV) Words'], form: /^\(? ?([A-Z]{1,7}) ?\)[.)]? */, read: (m) => capitals(m[1] as string, ')') },
  { like: ['(Iii) Words'], form: /^\(([IVX][ivx]{1,5})\) */, read: (m) => letters(m[1]?.toLowerCase(), '', ')') },
  {
    like: ['a. Words', 'iv. Words', 'aa. Words'],
    form: /^([ivxl]{1,7}|[a-z]|([a-z])\2)(?: (bis|ter|quater))?\.(?![a-z]\.) */,
    read: (m) => [...letters(m[1], m[3], '.'), ...(m[1] === 'l' ? [{ ...number(1, '', 'number.'), isLookalike: true }] : [])],
  },
  { like: ['A. Words', 'IV. Words'], form: /^([A-Z]|[IVXL]{2,7})\.(?!\p{L}\.) *-? *(?=\S|$)/u, read: (m) => capitals(m[1] as string, '.') },
  { like: ['a - Words'], form: /^([a-z]|[ivx]{2,6}) - (?=\S)/, read: (m) => letters(m[1], '', '-') },
  { like: ['’1’ Words'], form: /^[’‘'](\d{1,2})[’‘'] */, read: (m) => romans(Number(m[1]), '’') },
  {
    like: ['（一）Words', '㈠ Words'],
    form: /^(?:\( ?([一二三四五六七八九十]{1,3}) ?\)|([㈠-㈩])) */,
    read: (m) => chineseNumber(m[1] ?? String.fromCharCode((m[2]?.charCodeAt(0) ?? 0) - 0x3220 + 1), m[2], '()'),
  },
  {
    like: ['一、Words', '十二、Words'],
    form: /^([一二三四五六七八九十百零]{1,5}) ?[、.] */,
    read: (m) => chineseNumber(m[1] as string, undefined, '、'),
  },
  { like: ['① Words', '⑴ Words'], form: /^([①-⑳⑴-⒇]) */, read: (m) => circled(m[1] as string) },
  {
    like: ['(أ) كلمات', 'أ) كلمات', 'أ - كلمات'],
    form: /^(?:\(?([\u0621-\u064A])\u0640?\)|([\u0621-\u064A]) ?-(?=\s)) */,
    read: (m) => lettersOf(abjad(m[1] ?? m[2] ?? ''), '', ')'),
  },
  {
    like: ['1   Words', '1 bis   Words'],
    form: new RegExp(`^(\\d{1,3})${SUFFIX} {2,}(?=\\S)`),
    read: (m) => num(m[1], m[2], ' '),
  },
  { like: ['a   Words', 'iv   Words'], form: /^([a-z]|[ivx]{2,5}) {2,}(?=\S)/, read: (m) => letters(m[1], '', ' ') },
  {
    like: ['1 Words', '12 “Words”'],
    form: /^(\d{1,3}) (?=\p{Lu}|["“(])/u,
    read: (m) => [...num(m[1], '', ' '), ...num(m[1], '', '.').map((r) => ({ ...r, isLookalike: true }))],
    isBare: true,
  },
  { like: ['20The'], form: /^(\d{1,3})(?=\p{Lu}\p{Ll})/u, read: (m) => [...num(m[1], '', '.'), ...num(m[1], '', ')')], isBare: true },
  { like: ['IV'], form: /^([IVXL]{1,7})$/, read: (m) => capitals(m[1] as string, ' '), isBare: true },
  { like: ['1'], form: /^(\d{1,3})$/, read: (m) => num(m[1], '', ' '), isBare: true },
  { like: ['a words', 'iv words'], form: /^([a-z]|[ivx]{2,5})(?: (?=\S)|$)/, read: (m) => letters(m[1], '', ' '), isBare: true },
]

/** The number that a line begins with, or null. The bracket of a draft before it belongs to it. */
export function readMark(line: string): Mark | null {
  const folded = fold(line)
  const bracket = /^\[+ ?(?!\d{1,3}\])/.exec(folded)?.[0].length ?? 0
  const text = bracket > 0 ? folded.slice(bracket) : folded
  for (const { form, read, isBare } of FORMS) {
    const match = text.match(form)
    if (!match) continue
    // "(b); (c) and (d) apply": words that go on behind it make it a reference.
    if (/^[,;](?:\s|$)/.test(text.slice(match[0].trimEnd().length))) continue
    const isOpen = match[0].startsWith('(')
    const readings = read(match).map((r) => (isOpen ? { ...r, open: true } : r))
    if (readings.length > 0)
      return { length: bracket + match[0].length, printed: match[0].trim(), readings, isBare: (isBare ?? false) && bracket === 0 }
  }
  return null
}

/** The number that stands before a list item by a sign; not a bare one. */
export const readSignedMark = (line: string): Mark | null => {
  const mark = readMark(line)
  return mark?.isBare ? null : mark
}

function decimal(printed: string): Reading[] {
  const parts = printed.split('.').map(Number)
  const last = parts.at(-1) as number
  return [{ style: `decimal${parts.length}`, ordinal: last, suffix: '', piece: String(last), above: parts.slice(0, -1) }]
}

/** (1), (11), (111) for (i), (ii), (iii). */
const onesAsRoman = (digits: string): Reading[] =>
  /^1{1,3}$/.test(digits) ? romans(digits.length, ')').map((r) => ({ ...r, isLookalike: true })) : []

function place(word: string, digits: string | undefined): Reading[] {
  const ordinal = digits ? Number(digits) : (PLACES.get(word.toLowerCase()) ?? PLACES.get(word.toLowerCase().replace(/ly$/, '')) ?? 0)
  return ordinal > 0 ? [number(ordinal, '', 'number-th')] : []
}

function letters(name = '', suffix = '', close: string): Reading[] {
  const latin = [...name].map((letter) => LOOKALIKE.get(letter) ?? letter).join('')
  const cyrillic = name.length === 1 ? CYRILLIC.indexOf(name) + 1 : 0
  const own = cyrillic > 0 ? [{ style: `cyrillic${close}`, ordinal: cyrillic, suffix: '', piece: String.fromCharCode(96 + cyrillic) }] : []
  if (!/^[a-z]+$/.test(latin)) return own
  const roman = suffix ? 0 : romanValue(latin)
  const double = /^([a-z])\1$/.test(latin) ? latin.charCodeAt(0) - 96 : 0
  const ordinal = latin.length === 1 ? latin.charCodeAt(0) - 96 : double > 0 ? 26 + double : 0
  // (ba) was put in later behind (b).
  const later = /^([a-z])([a-h])$/.exec(latin)
  return [
    ...lettersOf(ordinal, suffix, close),
    ...romans(roman, close),
    ...(double > 0 ? [{ style: `double${close}`, ordinal: double, suffix: '', piece: latin }] : []),
    ...(later && double === 0
      ? [{ style: `letter${close}`, ordinal: latin.charCodeAt(0) - 96, suffix: later[2] as string, piece: latin }]
      : []),
    ...own,
  ]
}

function capitals(name: string, close: string): Reading[] {
  const small = name.toLowerCase()
  const roman = romanValue(small)
  const ordinal = small.length === 1 ? small.charCodeAt(0) - 96 : /^([a-z])\1$/.test(small) ? 26 + small.charCodeAt(0) - 96 : 0
  return [
    ...lettersOf(ordinal, '', close).map((r) => ({ ...r, style: `LETTER${close}` })),
    ...romans(roman, close).map((r) => ({ ...r, style: `ROMAN${close}` })),
    // A typist's I for 1.
    ...(name === 'I' && close !== ' ' ? [{ ...number(1, '', `number${close}`), isLookalike: true }] : []),
  ]
}

function lettersOf(ordinal: number, suffix: string, close: string): Reading[] {
  if (ordinal < 1) return []
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(ordinal > 26 ? 2 : 1)
  return [{ style: `letter${close}`, ordinal, suffix, piece: letter + suffix }]
}

const romans = (ordinal: number, close: string): Reading[] =>
  ordinal > 0 && ROMAN[ordinal] ? [{ style: `roman${close}`, ordinal, suffix: '', piece: ROMAN[ordinal] as string }] : []

function chineseNumber(printed: string, sign: string | undefined, close: string): Reading[] {
  const value = sign ? sign.charCodeAt(0) - 0x3220 + 1 : (CHINESE.get(printed) ?? 0)
  if (value === 0) return []
  // An id writes the number of a paragraph in digits, and that of an item in a letter.
  return [
    close === '、'
      ? number(value, '', 'number一')
      : { style: 'chinese()', ordinal: value, suffix: '', piece: String.fromCharCode(96 + Math.min(value, 26)) },
  ]
}

function circled(sign: string): Reading[] {
  const code = sign.charCodeAt(0)
  return [number(code >= 0x2474 ? code - 0x2473 : code - 0x245f, '', 'number①')]
}

const abjad = (letter: string) => ABJAD.indexOf(letter === 'ا' ? 'أ' : letter) + 1
