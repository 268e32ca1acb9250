import type { Language } from '../language.ts'
import { arabic } from './ar.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { russian } from './ru.ts'
import { chinese } from './zh.ts'

/** The languages that are read; the first is the one where nothing tells. */
export const LANGUAGES: readonly Language[] = [english, french, spanish, russian, chinese, arabic]

/** Languages that are known by their words, so that a file in one of them is refused by its name. */
const NOT_READ: { code: string; name: string; article: string; common: string[] }[] = [
  { code: 'de', article: 'artikel', name: 'German', common: 'der die das und des nicht mit von auf ist im den zu'.split(' ') },
  { code: 'nl', article: 'artikel', name: 'Dutch', common: 'de het een van en niet met op is dat te zijn'.split(' ') },
  { code: 'pt', article: 'artigo', name: 'Portuguese', common: 'os da do das dos em não ao pela uma com'.split(' ') },
  { code: 'it', article: 'articolo', name: 'Italian', common: 'il gli della delle di e che non nel alla una per'.split(' ') },
  { code: 'tr', article: 'madde', name: 'Turkish', common: 've bir bu için ile olan her madde'.split(' ') },
  { code: 'pl', article: 'artykuł', name: 'Polish', common: 'na do nie jest oraz przez się'.split(' ') },
]
const SCRIPTS: [RegExp, string, string][] = [
  [/[\u3040-\u30FF]/g, 'ja', 'Japanese'],
  [/[\uAC00-\uD7AF]/g, 'ko', 'Korean'],
  [/[\u0590-\u05FF]/g, 'he', 'Hebrew'],
  [/[\u0370-\u03FF]/g, 'el', 'Greek'],
  [/[\u0900-\u097F]/g, 'hi', 'Hindi'],
  [/[پچژگ]/g, 'fa', 'Persian'],
  [/[\u0E00-\u0E7F]/g, 'th', 'Thai'],
]

export interface Seen {
  code: string
  name: string
  /** Null where the language is known and not read. */
  language: Language | null
}

const asSeen = (language: Language): Seen => ({ code: language.code, name: language.name, language })
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The language of most words: up to 12,000 letters are looked at, from three places of the text. */
export function languageOf(text: string): Seen {
  const sample = text.length < 12_000 ? text : [0, 0.4, 0.8].map((at) => text.slice(text.length * at, text.length * at + 4_000)).join('\n')
  // Nothing but Latin letters and the signs of printers.
  if (!/[\u0370-\u1FFF\u2E80-\uFDFF]/.test(sample)) return byWords(sample)
  const latin = count(sample, /[A-Za-zÀ-ɏ]/g)
  const other: [number, Seen][] = [
    [count(sample, /[\u4E00-\u9FFF]/g) * 3, asSeen(chinese)],
    [count(sample, /[\u0621-\u06D3]/g), asSeen(arabic)],
    [count(sample, /[\u0400-\u04FF]/g), asSeen(russian)],
  ]
  const [most, seen] = other.sort((a, b) => b[0] - a[0])[0] as [number, Seen]
  const odd = SCRIPTS.map(([pattern, code, name]) => [count(sample, pattern), { code, name, language: null }] as [number, Seen])
  const [oddest, strange] = odd.sort((a, b) => b[0] - a[0])[0] as [number, Seen]
  // Persian has the letters of Arabic and a few of its own.
  if (
    oddest > 0 &&
    (oddest > Math.max(latin, most) ||
      (oddest > 20 && strange.code === 'ja' && oddest * 4 > most) ||
      (strange.code === 'fa' && oddest * 20 > most && most > latin))
  )
    return strange
  if (most > latin) return seen
  return byWords(sample)
}

function byWords(sample: string): Seen {
  const times = new Map<string, number>()
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) times.set(word, (times.get(word) ?? 0) + 1)
  const score = (common: string[]) => common.reduce((sum, word) => sum + (times.get(word) ?? 0), 0) / common.length
  const hits = (words: string[]) => words.reduce((sum, word) => sum + (times.get(word) ?? 0), 0)
  const latin = LANGUAGES.filter((l) => ['en', 'fr', 'es'].includes(l.code))
  const scores: [number, Seen][] = [
    // The word for an article tells where a text has few others.
    ...latin.map((l) => [score(l.common) + hits(l.article.slice(0, 1)) * 0.3, asSeen(l)] as [number, Seen]),
    ...NOT_READ.map(
      ({ code, name, article, common }) => [score(common) + hits([article]) * 0.3, { code, name, language: null }] as [number, Seen],
    ),
  ]
  const [best, seen] = scores.reduce((a, b) => (b[0] > a[0] ? b : a))
  return best > 0 ? seen : asSeen(LANGUAGES[0] as Language)
}
