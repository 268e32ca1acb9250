import { unavailable } from '../errors.ts'

/** What this process has worked since it began, all its threads together. */
const workedMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/**
 * Lets work in until `heavyAtOnce` pieces of it have each worked for more than `heavyAfterMs`; then nothing new gets in. An engine that
 * cannot stop a statement would otherwise be buried under answers that nobody waits for any more. What counts is work, not time: each
 * piece is put down for its share of what the process did while it ran, so that neither a machine that is busy with other things nor a
 * crowd of small questions passes for large ones.
 */
export function createGate({
  heavyAtOnce,
  heavyAfterMs,
  worked = workedMs,
}: {
  heavyAtOnce: number
  heavyAfterMs: number
  worked?: () => number
}) {
  const begun = new Set<{ at: number }>()
  /** Work done for a piece that had been here from the beginning. */
  let share = 0
  let counted = worked()
  const count = () => {
    const now = worked()
    share += (now - counted) / Math.max(begun.size, 1)
    counted = now
  }
  return {
    /** Gives a function to call once the work is over. Throws UNAVAILABLE. */
    enter(): () => void {
      count()
      const heavy = [...begun].filter((work) => share - work.at > heavyAfterMs).length
      if (heavy >= heavyAtOnce)
        throw unavailable('Too many large questions are being answered at once. Try again in a moment.', { retryAfterSeconds: 2 })
      const work = { at: share }
      begun.add(work)
      return () => {
        count()
        begun.delete(work)
      }
    },
  }
}
