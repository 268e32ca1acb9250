import { formatProvisionId, parseProvisionId } from '../../model/ids.ts'
import { compare } from '../things.ts'
import { type Searchable, wordsOf } from './searchable.ts'

/** `24`, `24(2)(a)`, `24/2/a`, after “art.” or not. */
const PLACE = /(?:^|\s)(art(?:icle|\.)?s?\.?\s*)?(\d+[a-z]*)((?:\s*\(\s*[0-9a-z]+\s*\)|\/[0-9a-z~]+)*)(?=$|[\s,;.])/i
const PARTS = /,?\s*(?:sub-?)?para(?:graph|s|\.)?s?\.?\s*\(?([0-9a-z]+)\)?/gi

export interface CitedPlace {
  /** What follows the version in an id: `24/2/a`. */
  tail: string
  /** What else was written, such as the name of a treaty. */
  words: string[]
  /** Written so that it can only be a citation. */
  plain: boolean
}

/** Reads `art. 24(2)`, `28(4)`, `Budapest 15` or `article 24, paragraph 2`; null where no number stands that could be an article. */
export function readCitation(text: string): CitedPlace | null {
  const spelled = text.replace(PARTS, '($1)')
  const match = PLACE.exec(spelled)
  if (!match) return null
  const [whole, art, article = '', below = ''] = match
  const pieces = [...below.matchAll(/[0-9a-z~]+/gi)].map(([piece]) => piece)
  return {
    tail: [article, ...pieces].join('/').toLowerCase(),
    words: wordsOf(spelled.replace(whole, ' ')),
    plain: art !== undefined || pieces.length > 0,
  }
}

/** Finds provisions by citation, in whichever text the other words name; in all where they name none. */
export function citationFinder(things: Searchable[]) {
  const versions = things.filter((t) => t.kind === 'version').sort(adoptedAndLatestFirst)
  const names = new Map(versions.map((v) => [v.id, namesOf(v, things)]))
  const provisions = new Map(things.filter((t) => t.kind === 'provision').map((t) => [t.id, t]))
  const byTail = (version: string, tail: string) =>
    provisions.get(`${version}/${tail}`) ?? [...provisions.values()].find((p) => p.version === version && tailOf(p.id) === tail)
  return (text: string): Searchable[] => {
    const cited = readCitation(text)
    if (!cited) return []
    const named = versions.filter((v) => cited.words.every((word) => names.get(v.id)?.some((name) => name.startsWith(word))))
    if (named.length === 0 && !cited.plain) return []
    return (named.length > 0 ? named : versions).flatMap((v) => byTail(v.id, cited.tail) ?? [])
  }
}

/** An annex prefixes the articles it numbers itself; people leave it out. */
function tailOf(id: string): string | null {
  const path = parseProvisionId(id)
  return path?.article ? formatProvisionId({ ...path, version: '', divisions: [] }).slice(1) : null
}

function namesOf(version: Searchable, things: Searchable[]): string[] {
  const instrument = things.find((t) => t.id === version.id.split('/')[0])
  return wordsOf([version.id, version.title, version.place, instrument?.title, instrument?.short].join(' '))
}

const adoptedAndLatestFirst = (a: Searchable, b: Searchable) =>
  Number(a.stage === 'draft') - Number(b.stage === 'draft') || compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id)
