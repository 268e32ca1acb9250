import MiniSearch, { type SearchResult as Found } from 'minisearch'
import { groupBy } from '../../group-by.ts'
import { citationFinder } from './citations.ts'
import { nameInList, plainWord, type Searchable, wordsOf } from './searchable.ts'
import { snippetAround } from './snippet.ts'

const FIELDS = ['title', 'citation', 'short', 'place', 'level', 'body', 'more'] as const
const WHERE_FOUND: Record<string, string> = {
  title: 'in its title',
  citation: 'in its citation',
  short: 'in its short name, author or family',
  place: 'in its symbol or label',
  level: 'by what it is',
  body: 'in its summary or description',
  more: 'in its text',
}

export interface Hit {
  id: string
  kind: string
  title: string
  why: string
  snippet: string
  score: number
}

export interface SearchIndex {
  /** Everything that fits, best first. `version` keeps to the provisions of one text. */
  find(text: string, version?: string | null): Hit[]
  /** The words as they are written in what is held; null where they stand there already, or nothing is like them. */
  meant(text: string): string | null
}

/** Built whole for one release; the same data gives the same hits whatever engine holds it. */
export function createSearchIndex(things: Searchable[]): SearchIndex {
  const byId = new Map(things.map((t) => [t.id, t]))
  const cited = citationFinder(things)
  const byTitle = groupBy(things, (t) => wordsOf(t.title).join(' '))
  const words = new MiniSearch<Searchable>({
    fields: [...FIELDS],
    processTerm: plainWord,
    searchOptions: {
      boost: { title: 5, citation: 3, short: 3, place: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
      // Findings of absence are many and repeat the names of what they are about, which people look for first.
      boostDocument: (id) => (String(id).startsWith('absence/') ? 0.3 : 1),
      combineWith: 'AND',
    },
  })
  words.addAll(things)

  const findWords = (text: string): Found[] => {
    const all = words.search(text)
    return all.length > 0 ? all : words.search(text, { combineWith: 'OR' })
  }
  const toHit = (thing: Searchable, found: { score: number; why: string; terms: string[] }): Hit => ({
    id: thing.id,
    kind: thing.kind,
    title: nameInList(thing),
    why: found.why,
    // Of thousands that are found, a page is shown.
    get snippet() {
      return snippetAround(thing.body ?? thing.more ?? '', found.terms)
    },
    score: found.score,
  })

  return {
    find(text, version) {
      const wanted = (thing: Searchable) => !version || (thing.kind === 'provision' && thing.version === version)
      const byWords = findWords(text)
      const exact = [...exactly(text), ...cited(text)].filter(wanted)
      const top = byWords[0]?.score ?? 1
      const first = [...new Set(exact)].map((thing, i) =>
        toHit(thing, { score: top + exact.length - i, why: 'by its name or citation', terms: [] }),
      )
      const taken = new Set(first.map((hit) => hit.id))
      const rest = byWords.flatMap(({ id, score, match, terms }) => {
        const thing = byId.get(String(id))
        return thing && wanted(thing) && !taken.has(thing.id) ? [toHit(thing, { score, why: whereFound(match), terms })] : []
      })
      return [...first, ...rest]
    },
    meant(text) {
      const asked = wordsOf(text)
      const better = asked.map((word) => (known(word) ? word : (nearest(word) ?? word)))
      return better.join(' ') === asked.join(' ') ? null : better.join(' ')
    },
  }

  function exactly(text: string): Searchable[] {
    const plain = wordsOf(text).join(' ')
    const thing = byId.get(text.trim())
    const named = plain === '' ? [] : (byTitle.get(plain) ?? [])
    // A power is what its name means; a provision of that title is one place that has it.
    const [ofTexts, ofLists] = [named.filter((t) => t.kind === 'provision'), named.filter((t) => t.kind !== 'provision')]
    return [...(thing ? [thing] : []), ...ofLists, ...ofTexts]
  }
  /** The word that is held and takes the fewest changes to get to. */
  function nearest(word: string): string | undefined {
    const found = [0.1, 0.2, 0.34].map((fuzzy) => words.autoSuggest(word, { fuzzy, prefix: false })[0])
    return found.find((suggestion) => suggestion)?.suggestion
  }
  function known(word: string) {
    return words.search(word, { fuzzy: false, prefix: true }).length > 0
  }
}

/** The places in which the words were found, the weightiest first. */
function whereFound(match: Found['match']): string {
  const fields = new Set(Object.values(match).flat())
  return FIELDS.filter((f) => fields.has(f)).map((f) => WHERE_FOUND[f])[0] ?? ''
}
