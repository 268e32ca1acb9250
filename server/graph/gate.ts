import { unavailable } from '../errors.ts'

/**
 * Lets work in until `heavyAtOnce` pieces of it have each taken longer than `heavyAfterMs`; then nothing new gets in. An engine that
 * cannot stop a statement would otherwise be buried under answers that nobody waits for any more.
 */
export function createGate({ heavyAtOnce, heavyAfterMs }: { heavyAtOnce: number; heavyAfterMs: number }) {
  const begun = new Set<{ at: number }>()
  return {
    /** Gives a function to call once the work is over. Throws UNAVAILABLE. */
    enter(): () => void {
      const now = performance.now()
      const heavy = [...begun].filter((work) => now - work.at > heavyAfterMs).length
      if (heavy >= heavyAtOnce)
        throw unavailable('Too many large questions are being answered at once. Try again in a moment.', { retryAfterSeconds: 2 })
      const work = { at: now }
      begun.add(work)
      return () => void begun.delete(work)
    },
  }
}
