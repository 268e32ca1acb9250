import { parseProvisionId } from '../../model/ids.ts'
import { readReference, type Token } from './reference-words.ts'

const START = /\b(?:sub-?)?(?:articles?|paragraphs?|chapters?|sections?|parts?) (?=[\dIVX(]|[a-z](?:[.,) ]|$))/gi
/** What stands behind a reference to another instrument: "of the Statute", "of that Convention". */
const ELSEWHERE = /^[.,]?\s*(?:of|in|to) (?:the (?!present\b|following\b)|that |its |said )/

/**
 * Ids of the provisions of `version` that the words of the provision `at` refer to by number; a range names every one in it.
 * `divisions` are the divisions that `at` stands in, for "this chapter" and "this section". References to other instruments are
 * left out, and so are "this article" and "the preceding paragraph".
 */
export function crossReferences(text: string, version: string, at: string, divisions: string[] = []): string[] {
  const words = text.replace(/\s+/g, ' ')
  const found = new Set<string>()
  let from = 0
  for (const start of words.matchAll(START)) {
    if (start.index < from) continue
    const { tokens, length } = readReference(words.slice(start.index))
    from = start.index + length
    const behind = words.slice(from)
    if (ELSEWHERE.test(behind)) continue
    const owner = behind.match(/^ of article (\d{1,3}(?: ?(?:bis|ter))?)(?!\d)/i)?.[1]?.replace(' ', '')
    if (owner && ELSEWHERE.test(behind.replace(/^ of article \d+/i, ''))) continue
    for (const pieces of resolve(tokens, homeOf(at, owner))) {
      const id = [version, ...pieces].join('/')
      if (id !== at && parseProvisionId(id)) found.add(id)
    }
    if (owner) from += (behind.match(/^ of article \d+/i) as RegExpMatchArray)[0].length
  }
  for (const [, word] of words.matchAll(/\bthis (chapter|section|title)\b/gi)) {
    const mark = { chapter: 'ch', section: 'sec', title: 'title' }[(word as string).toLowerCase()]
    const division = divisions.find((id) => id.split('/').at(-2) === mark)
    if (division) found.add(division)
  }
  const annex = [version, 'annex', '1'].join('/')
  if (/\bthe Annex(?: to (?:the present|this) (?:Convention|Protocol))?\b/.test(words) && !at.startsWith(annex)) found.add(annex)
  return [...found]
}

/** The article, and the numbered paragraph, that bare numbers and letters are counted from. */
function homeOf(at: string, owner: string | undefined): string[] {
  const path = parseProvisionId(at)
  if (owner) return [owner]
  const annex = path?.divisions.find((d) => d.mark === 'annex')
  if (annex) return ['annex', annex.number]
  const paragraph = path?.below[0]
  return [path?.article ?? '', ...(paragraph && /^\d/.test(paragraph) ? [paragraph] : [])]
}

function resolve(tokens: Token[], home: string[]): string[][] {
  const found: string[][] = []
  let list: List = 'paragraph'
  let isInside = false
  let isArticles = false
  let isRange = false
  let isPlus = false
  let last: string[] | null = null
  for (const token of tokens) {
    if (token.kind === 'joint') ({ isRange, isPlus } = token)
    else if (token.kind === 'inside' || token.kind === 'outside') {
      isInside = token.kind === 'inside'
      list = isInside ? 'paragraph' : 'article'
      // "Article 8 (paragraphs 1 and 2)": the article alone was not meant.
      if (isInside) found.pop()
      else last = null
    } else if (token.kind === 'division') {
      list = token.mark
      last = null
    } else if (token.kind !== 'number') {
      // "Article 4, paragraph 2": the article alone was not meant; "article 4 and paragraph 2" are two.
      if (token.kind === 'paragraph' && last && !isPlus && (list === 'article' || token.isSub)) found.pop()
      if (token.kind === 'article' || (isPlus && list === 'article')) last = null
      list = token.kind
      isArticles = token.kind === 'article' ? token.isPlural : isArticles
    } else {
      const target: string[] = place(token.pieces, list, last, home)
      found.push(...(isRange && last ? between(last, target) : []), target)
      last = target
      isRange = false
      isPlus = false
      if (isArticles && list === 'paragraph' && !isInside) list = 'article'
    }
  }
  return found
}

type List = 'article' | 'paragraph' | 'ch' | 'sec' | 'part'

function place(pieces: string[], list: List, last: string[] | null, home: string[]): string[] {
  const isNumber = /^\d/.test(pieces[0] as string)
  if (list === 'ch' || list === 'sec' || list === 'part') return [list, ...pieces]
  if (!isNumber) return [...letterHome(pieces[0] as string, last, home), ...pieces]
  if (list === 'article') return pieces
  return [...numberHome(last ?? home), ...pieces]
}

/** What numbered paragraphs are counted in: an article, or an annex that has none. */
const numberHome = (path: string[]) => path.slice(0, path[0] === 'annex' ? 2 : 1)

/** "1.b through d", "a.i or ii": a letter counts from what the number before it stood in. */
function letterHome(letter: string, last: string[] | null, home: string[]): string[] {
  if (!last) return home
  const end = last.at(-1) as string
  if (/^\d/.test(end)) return last
  const isRoman = (piece: string) => /^[ivx]+$/.test(piece)
  if (isRoman(end) && !isRoman(letter) && last.length > 1) return last.slice(0, -2)
  return last.slice(0, -1)
}

function between(from: string[], to: string[]): string[][] {
  const [first, final] = [from.at(-1) as string, to.at(-1) as string]
  const stem = to.slice(0, -1)
  if (/^\d+$/.test(first) && /^\d+$/.test(final)) {
    const count = Math.min(Math.max(0, Number(final) - Number(first) - 1), 200)
    return Array.from({ length: count }, (_, i) => [...stem, String(Number(first) + 1 + i)])
  }
  const [low, high] = [first.charCodeAt(0), final.charCodeAt(0)]
  if (!/^[a-z]$/.test(first) || !/^[a-z]$/.test(final)) return []
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => [...stem, String.fromCharCode(low + 1 + i)])
}
