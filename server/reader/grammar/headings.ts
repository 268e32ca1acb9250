import { fold } from './fold.ts'
import type { DivisionMark, Language } from './language.ts'
import { LANGUAGES } from './languages/index.ts'
import { number, type Reading, suffixOf } from './reading.ts'
import { romanValue } from './roman.ts'

export type { DivisionMark } from './language.ts'

export type Heading =
  /** `isWeak` where the line could be words just as well: small case, or a title right behind the number. `other`: 2I is 21 or comes behind 2H. */
  | { kind: 'article'; reading: Reading; rest: number; isWeak: boolean; isDeleted: boolean; other?: Reading }
  /** `ordinals`: C is the third letter, or a hundred. Empty where none is printed. */
  | { kind: 'division'; mark: DivisionMark; ordinals: number[]; suffix: string; rest: number; isWeak: boolean }
  | { kind: 'preamble'; rest: number }
  | { kind: 'closing'; rest: number }

type ArticleHeading = Extract<Heading, { kind: 'article' }>

interface Compiled {
  language: Language
  article: RegExp
  division: RegExp
  placeFirst: RegExp
  marks: Map<string, DivisionMark>
  values: Map<string, number>
  later: RegExp
  /** What every heading of the language must hold, in small letters; spares the rest a look. */
  gate: RegExp
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' +')
const oneOf = (words: string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')

function compile(language: Language): Compiled {
  const marks = new Map<string, DivisionMark>()
  for (const [mark, words] of Object.entries(language.divisions)) for (const word of words) marks.set(word, mark as DivisionMark)
  const values = new Map(language.numbers.flatMap((forms, value) => forms.map((form) => [form, value] as const)))
  const { circumfix } = language
  for (const [mark, words] of Object.entries(circumfix?.divisions ?? {})) for (const word of words) marks.set(word, mark as DivisionMark)
  const around = circumfix ? `${circumfix.before} *([0-9]+|[${[...values.keys()].join('')}]+) *` : ''
  const words = oneOf([...marks.keys()].filter((word) => !circumfix || language.divisions[marks.get(word) as DivisionMark]?.includes(word)))
  return {
    language,
    article: circumfix
      ? new RegExp(`^${around}(?:${oneOf(circumfix.article)})((?:${oneOf(language.later)}|之一)?)`)
      : new RegExp(`^(${oneOf(language.article)})(?:[.,]?\\s+|\\.\\s*|(?=\\d))(?:no\\.? ?|n[°º]\\.? ?)?`, 'i'),
    division: new RegExp(circumfix ? `^(${words})` : `^(${words})(?![\\p{L}])`, 'iu'),
    placeFirst: circumfix
      ? new RegExp(`^${around}(${oneOf(Object.values(circumfix.divisions).flat())})`)
      : /^(\p{L}+(?:-\p{L}+)?) (\p{L}+)(?=$|[.: ])/u,
    marks,
    values,
    later: new RegExp(
      `^(?:[ .(-]{0,2}(${oneOf(language.later.flatMap((word) => [word, word.toUpperCase()]))}) ?\\)?(?:[ -]?([A-Z]{1,2})(?![\\p{L}]))?(?![\\p{L}])|([¹²³⁴⁵⁶⁷⁸⁹])|([a-z])(?![\\p{L}\\d])|[ -]?([A-Z])(?=\\s*$|\\s*[.:–—-]|\\s+\\())`,
      'u',
    ),
    gate: circumfix
      ? new RegExp(`^(?:${circumfix.before}|${words})`)
      : new RegExp(`^["“«]?\\[?(?:${oneOf([...language.article, ...marks.keys()])}|${oneOf([...values.keys()])})`, 'i'),
  }
}

const COMPILED = new Map(LANGUAGES.map((language) => [language.code, compile(language)]))

/** What a line is the heading of; `rest` is where words after the heading begin in the line. */
export function readHeading(line: string, language: Language): Heading | null {
  const folded = fold(line)
  const bracket = /^(?:\[+ ?|["“„«])(?=\S)/.exec(folded)?.[0].length ?? 0
  const text = bracket > 0 ? folded.slice(bracket) : folded
  const shift = <T extends Heading>(heading: T): T => ({ ...heading, rest: heading.rest + bracket })
  const compiled = COMPILED.get(language.code) as Compiled
  if (compiled.gate.test(text)) {
    const heading = articleOf(text, compiled) ?? divisionOf(text, compiled)
    if (heading) return shift(heading)
  }
  const preamble = text.length < 20 || /^\p{L}+[\s:：]|^Preamble(?=[A-Z])/iu.test(text) ? text.match(language.preamble) : null
  if (preamble) return shift({ kind: 'preamble', rest: preamble[0].length })
  const glued = /^(?:Preamble|PREAMBLE)(?=[A-Z][a-z])/.exec(text)
  if (glued && language.code === 'en') return shift({ kind: 'preamble', rest: glued[0].length })
  return language.closing.test(text) ? { kind: 'closing', rest: 0 } : null
}

/** The heading of an article in some language. */
export const isArticleHeading = (line: string): boolean => LANGUAGES.some((language) => readHeading(line, language)?.kind === 'article')

/** In whichever language it is one. */
export const isAnyHeading = (line: string): boolean => LANGUAGES.some((language) => readHeading(line, language) !== null)

function articleOf(text: string, compiled: Compiled): ArticleHeading | null {
  const { language, values } = compiled
  const match = text.match(compiled.article)
  if (!match) return null
  if (language.circumfix) {
    const ordinal = /^\d/.test(match[1] as string) ? Number(match[1]) : (values.get(match[1] as string) ?? 0)
    const suffix = match[2] === '之一' ? 'bis' : suffixOf(match[2], language.later)
    return ordinal > 0 ? withTail(text, match[0].length, number(ordinal, suffix, ' article'), language, false) : null
  }
  const word = (match[1] as string).toLowerCase()
  const isSmall = /^\p{Ll}/u.test(match[0])
  const found = numberAt(text.slice(match[0].length), compiled)
  if (!found) return null
  const style = ['rule', 'regulation'].includes(word) ? ` ${word}` : ' article'
  const heading = withTail(
    text,
    match[0].length + found.length,
    number(found.ordinals[0] as number, found.suffix, style),
    language,
    isSmall,
  )
  const asLetter = /^(\d{1,3})I(?![\p{L}\d])/u.exec(text.slice(match[0].length))
  return heading && asLetter ? { ...heading, other: number(asLetter[1] as string, 'i', style) } : heading
}

/** Behind the number: nothing, a sign, a title in brackets or with a capital, or that it is deleted. */
function withTail(text: string, at: number, reading: Reading, language: Language, isSmall: boolean): ArticleHeading | null {
  const rest = text.slice(at)
  const article = (length: number, isWeak: boolean, isDeleted = false): ArticleHeading => ({
    kind: 'article',
    reading,
    rest: at + length,
    isWeak,
    isDeleted,
  })
  if (/^[\s\]]*$/.test(rest)) return article(rest.length, isSmall)
  const deleted = rest.replace(/^[\s.:-]+/, '')
  if (language.deleted.test(deleted)) return article(rest.length, isSmall, true)
  if (isSmall) return null
  const sign = rest.match(/^ ?[)\]]?\s*(?:\.?[.:：-]+(?![\d])|\.(?!\d))[\s-]*/)
  if (sign) return article(sign[0].length, false)
  if (/^\s+\(.{1,200}\)$/.test(rest)) return article((rest.match(/^\s+/) as RegExpMatchArray)[0].length, false)
  const space = rest.match(/^\s+(?=["“«]?\p{Lu}|["“«]|[\u4E00-\u9FFF])/u)
  return space ? article(space[0].length, true) : null
}

function divisionOf(text: string, compiled: Compiled): Heading | null {
  const { marks, values } = compiled
  if (/^\p{Ll}/u.test(text)) return null
  const match = text.match(compiled.division)
  if (match) {
    const mark = marks.get((match[1] as string).toLowerCase().replace(/ +/g, ' ')) as DivisionMark
    return attachment(text, match[0], mark, compiled) ?? numbered(text, match[0].length, mark, compiled)
  }
  const place = text.match(compiled.placeFirst)
  if (!place) return null
  const mark = marks.get((place[2] as string).toLowerCase())
  const value = /^\d+$/.test(place[1] as string) ? Number(place[1]) : values.get((place[1] as string).toLowerCase())
  if (!mark || !value) return null
  return divisionTail(text, place[0].length, mark, { ordinals: [value], suffix: '' })
}

const ATTACHED: DivisionMark[] = ['annex', 'appendix', 'protocol', 'declaration']
export const isAttachment = (mark: string) => ATTACHED.includes(mark as DivisionMark)

/** An annex needs no number; and it may say what it is annexed to. */
function attachment(text: string, word: string, mark: DivisionMark, { language }: Compiled): Heading | null {
  if (!isAttachment(mark)) return null
  const rest = text.slice(word.length)
  if (/^[\s.:\]*-]*$/.test(rest)) return { kind: 'division', mark, ordinals: [], suffix: '', rest: text.length, isWeak: false }
  const isTitle =
    (mark === 'annex' || mark === 'appendix') &&
    language.code === 'en' &&
    /^ to (?:the|this)\b/i.test(rest) &&
    rest.length < 200 &&
    !/[.:;,]$/.test(rest)
  return isTitle ? { kind: 'division', mark, ordinals: [], suffix: '', rest: word.length + 1, isWeak: true } : null
}

function numbered(text: string, at: number, mark: DivisionMark, compiled: Compiled): Heading | null {
  const space = text.slice(at).match(/^\s*(?:no\.? ?|n[°º]\.? ?)?/i)?.[0].length ?? 0
  const found = numberAt(text.slice(at + space), compiled)
  if (!found || found.suffix.length > 3) return null
  return divisionTail(text, at + space + found.length, mark, found)
}

function divisionTail(
  text: string,
  at: number,
  mark: DivisionMark,
  { ordinals, suffix }: { ordinals: number[]; suffix: string },
): Heading | null {
  const rest = text.slice(at)
  const sign = rest.match(/^[\s\]]*$|^ ?[)\]]?\s*(?:[.:：-]+(?!\d)|\.(?!\d))[\s-]*/)
  if (sign) return { kind: 'division', mark, ordinals, suffix, rest: at + sign[0].length, isWeak: false }
  const space = rest.match(/^\s+(?=["“«(]?\p{Lu}|[\u0621-\u064A\u4E00-\u9FFF])/u)
  return space && rest.length < 200 && !/[;,:]$/.test(rest)
    ? { kind: 'division', mark, ordinals, suffix, rest: at + space[0].length, isWeak: true }
    : null
}

/** A number in digits, Roman, letters or words, with what was put behind it later. */
function numberAt(printed: string, { values, later }: Compiled): { ordinals: number[]; suffix: string; length: number } | null {
  // A typist's l for 1.
  const text = printed.replace(/^(\d{1,3})[lI](?![\p{L}\d])/u, '$11')
  const digits = text.match(/^(\d{1,4})(?:(?:st|nd|rd|th|er|ère|ero|era|ème|[°º])(?!\p{L})|d(?=[.:]))?/u)
  if (digits) return withSuffix(text, digits[0].length, [Number(digits[1])], later)
  const words = text.match(/^(?:the )?(\p{L}+(?:-\p{L}+)?)(?: (\p{L}+))?/iu)
  if (words) {
    const first = (words[1] as string).toLowerCase()
    const both = values.get(`${first} ${(words[2] ?? '').toLowerCase()}`)
    const value = both ?? values.get(first)
    const skipped = /^the /i.test(text) ? 4 : 0
    if (value) return withSuffix(text, both ? words[0].length : skipped + first.length, [value], later)
  }
  const letters = text.match(/^(?:([A-Z]{1,9})(?=[a-h]?(?!\p{L}))|([ivxlc]{1,9})(?!\p{L}))/u)
  if (!letters) return null
  const name = (letters[1] ?? letters[2]) as string
  const roman = romanValue(name.toLowerCase())
  const letter = /^[A-Z]$/.test(name) ? name.charCodeAt(0) - 64 : 0
  const ordinals = [roman, letter].filter((value) => value > 0)
  return ordinals.length > 0 ? withSuffix(text, name.length, ordinals, later) : null
}

function withSuffix(text: string, length: number, ordinals: number[], later: RegExp) {
  const match = text.slice(length).match(later)
  if (!match) return { ordinals, suffix: '', length }
  const printed = `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}${match[4] ?? ''}${match[5] ?? ''}`
  return { ordinals, suffix: suffixOf(printed), length: length + match[0].length }
}
