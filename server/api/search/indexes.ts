import type { Reader } from '../../graph/store.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import type { Searchable } from './searchable.ts'

/** The search index of each release that is being served: built aside, once, and kept for the last two. */
export function createIndexes() {
  const kept = new Map<string, Promise<SearchIndex>>()
  return {
    of(reader: Reader): Promise<SearchIndex> {
      const key = `${reader.release.id} ${reader.release.overlay ?? ''}`
      const index = kept.get(key) ?? reader.run<Searchable>('searchable-things').then(createSearchIndex)
      if (!kept.has(key)) {
        kept.set(key, index)
        // One that failed is tried again by whoever asks next.
        index.catch(() => kept.delete(key))
        for (const old of [...kept.keys()].slice(0, -2)) kept.delete(old)
      }
      return index
    },
  }
}
export type Indexes = ReturnType<typeof createIndexes>
