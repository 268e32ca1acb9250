import { headingNumber } from '../grammar/roman.ts'

/** A word or number inside a reference: "Articles", "paragraph", "9.1.a", "through". */
export type Token =
  | { kind: 'article' | 'paragraph'; isPlural: boolean; isSub: boolean }
  | { kind: 'division'; mark: 'ch' | 'sec' | 'part' }
  /** Round brackets behind the number of an article: "8 (paragraphs 1 and 2)". */
  | { kind: 'inside' | 'outside' }
  | { kind: 'number'; pieces: string[] }
  | { kind: 'joint'; isRange: boolean; isPlus: boolean }

const WORD = /^(sub-?)?(articles?|paragraphs?|chapters?|sections?|parts?)\b\.?\s*/i
const DIVISIONS = { chapter: 'ch', section: 'sec', part: 'part' } as const
const INSIDE = /^\s*\(paragraphs?\s+/i
const JOINT = /^(?:,\s*(?:and |or )?|and |or |to |through |and\/or )\s*/i
const DIGITS = /^(\d{1,3}(?:bis|ter)?)(?!\d)/
const BELOW = /^(?:\.|\s?\(|\s(?=[a-z](?:\.[ivx]|\))))([a-z]{1,4}|\d{1,2})\)?(?![\p{L}\d])/u
const LETTER = /^\(?([a-z]|[ivx]{2,5})\)?(?![\p{L}\d])/u

/** The tokens of a reference that begins at the start of `text`, and its length. */
export function readReference(text: string): { tokens: Token[]; length: number } {
  const tokens: Token[] = []
  let rest = text
  let length = 0
  let isInside = false
  for (;;) {
    const [token, taken] = nextToken(rest, tokens.at(-1), isInside)
    if (!token) break
    tokens.push(token)
    if (token.kind === 'inside' || token.kind === 'outside') isInside = token.kind === 'inside'
    rest = rest.slice(taken)
    if (token.kind !== 'joint') length = text.length - rest.length
    const blank = rest.match(/^\.?\s+/)
    if (token.kind === 'number' && blank && /^(?:and |or |sub|paragraph|through |to |,)/.test(rest.slice(blank[0].length)))
      rest = rest.slice(blank[0].length)
    else if (token.kind === 'number' && /^\s*,/.test(rest)) rest = rest.trimStart()
    else if (token.kind === 'outside' && /^\s*(?:,|and |or )/.test(rest)) rest = rest.trimStart()
  }
  return { tokens, length }
}

function nextToken(rest: string, before: Token | undefined, isInside: boolean): [Token | null, number] {
  const word = rest.match(WORD)
  if (word) {
    const name = (word[2] as string).toLowerCase()
    const mark = DIVISIONS[name.replace(/s$/, '') as keyof typeof DIVISIONS]
    if (mark) return [{ kind: 'division', mark }, word[0].length]
    return [
      { kind: name.startsWith('article') ? 'article' : 'paragraph', isPlural: name.endsWith('s'), isSub: word[1] !== undefined },
      word[0].length,
    ]
  }
  if (before?.kind === 'number' || before?.kind === 'outside') {
    const inside = rest.match(INSIDE)
    if (inside) return [{ kind: 'inside' }, inside[0].length]
    if (isInside && rest.startsWith(')')) return [{ kind: 'outside' }, 1]
    const joint = rest.match(JOINT)
    return joint
      ? [{ kind: 'joint', isRange: /to|through/i.test(joint[0]), isPlus: /and|or /i.test(joint[0]) }, joint[0].length]
      : [null, 0]
  }
  return before ? readNumber(rest, before) : [null, 0]
}

function readNumber(rest: string, before: Token): [Token | null, number] {
  if (before.kind === 'division' || /^[IVX]+\b/.test(rest)) {
    const chapter = headingNumber(rest.match(/^(?:[IVX]+|\d+)\b/)?.[0] ?? '')
    return chapter ? [{ kind: 'number', pieces: [String(chapter)] }, (rest.match(/^\w+/) as RegExpMatchArray)[0].length] : [null, 0]
  }
  const first = rest.match(DIGITS) ?? rest.match(LETTER)
  if (!first || /^a (?!and |or |to |through |of |above)\p{L}/u.test(rest)) return [null, 0]
  const pieces = [first[1] as string]
  let taken = first[0].length
  for (let below = rest.slice(taken).match(BELOW); below; below = rest.slice(taken).match(BELOW)) {
    pieces.push(below[1] as string)
    taken += below[0].length
  }
  return [{ kind: 'number', pieces }, taken]
}
