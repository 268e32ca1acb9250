/** Writing systems that tell the language among those in which treaties are authentic. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
]
/** Words that stand in nearly every sentence of a language and in few of the others. */
const SMALL_WORDS: [string, ReadonlySet<string>][] = [
  ['en', new Set(['the', 'of', 'and', 'shall', 'any', 'with', 'for', 'by', 'such', 'or'])],
  ['fr', new Set(['le', 'les', 'des', 'et', 'une', 'du', 'aux', 'pour', 'dans', 'ou'])],
  ['es', new Set(['el', 'los', 'las', 'y', 'una', 'del', 'por', 'para', 'con', 'o'])],
  ['pt', new Set(['os', 'uma', 'dos', 'das', 'e', 'ao', 'com', 'em', 'não', 'ou'])],
  ['de', new Set(['der', 'die', 'und', 'das', 'des', 'eine', 'mit', 'für', 'oder', 'zu'])],
]
const FROM_RIGHT = new Set(['ar', 'he'])

/**
 * How somebody else's words are to be read out and set: their language as far as their letters and commonest words tell it, and the side
 * they begin on. An empty language says that it is not known; without it the words would pass for English.
 */
export function tongueOf(text: string): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } {
  const lang = byScript(text) ?? bySmallWords(text) ?? ''
  return { lang, dir: lang === '' ? 'auto' : FROM_RIGHT.has(lang) ? 'rtl' : 'ltr' }
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 4)
  return found?.[1] ?? null
}

/** The language with clearly the most of them; null where two come close, or there are none. */
function bySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = SMALL_WORDS.map(([lang, small]) => ({ lang, count: words.filter((word) => small.has(word)).length }))
  const [first, second] = counts.toSorted((a, b) => b.count - a.count)
  return first && first.count > 1 && first.count >= 2 * (second?.count ?? 0) ? first.lang : null
}
