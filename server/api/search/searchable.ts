/** A thing as it is searched for; see `cypher/read/searchable-things.cypher`. */
export interface Searchable {
  id: string
  kind: string
  title: string
  version: string | null
  citation: string | null
  level: string | null
  order: number | null
  date: string | null
  stage: string | null
  short: string | null
  place: string | null
  body: string | null
  more: string | null
}

/** Words that say nothing about what is looked for. */
const IDLE = new Set([
  'a',
  'an',
  'and',
  'are',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'is',
  'it',
  'of',
  'on',
  'or',
  'the',
  'to',
  'what',
  'which',
  'with',
])

/** Lower case, without accents; null for idle words. */
export function plainWord(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain === '' || IDLE.has(plain) ? null : plain
}

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => plainWord(word) ?? [])

/** What to call a thing in a list: a provision by its citation, with its printed title where it has one. */
export const nameInList = ({ citation, title }: Searchable) => (citation && citation !== title ? `${citation}: ${title}` : title)
