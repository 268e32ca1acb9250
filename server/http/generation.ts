import type { GraphStore } from '../graph/store.ts'

/**
 * Asking the graph which generation it serves costs as much as a small question, so it is asked at most this often. For so long after a
 * load an answer of the former release may still go out: whole, and under its name.
 */
const MAX_AGE_MS = 100

/** Gives a function that says which generation is served; null where the graph cannot say. */
export function watchGeneration(store: Pick<GraphStore, 'generation'>, now = () => performance.now()): () => Promise<string | null> {
  let known: Promise<string | null> = Promise.resolve(null)
  let askedAt = Number.NEGATIVE_INFINITY
  return () => {
    if (now() - askedAt > MAX_AGE_MS) {
      askedAt = now()
      known = store.generation().catch(() => null)
    }
    return known
  }
}
