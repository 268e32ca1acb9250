import type { Account } from '../api/account.ts'
import type { Body } from './reply.ts'

/** A finished answer, ready to be sent again. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Body
  account: Account
}

const LARGEST = 8_000_000
const ROOM = 64_000_000

/**
 * The answers of one generation of the graph, by question. An answer is computed once: whoever asks the same while it is being worked
 * on waits for it. A new generation begins with none; the least recently asked for go when room is short.
 */
export function createAnswers() {
  let generation = ''
  let size = 0
  const kept = new Map<string, Answer>()
  const underWay = new Map<string, Promise<Answer>>()

  const forget = (key: string) => {
    size -= kept.get(key)?.body.size ?? 0
    kept.delete(key)
  }
  const keep = (key: string, answer: Answer) => {
    if (answer.account.outcome !== 'ok' || answer.status !== 200 || answer.body.size > LARGEST) return
    kept.set(key, answer)
    size += answer.body.size
    for (const oldest of kept.keys()) {
      if (size <= ROOM) break
      forget(oldest)
    }
  }

  return {
    /** `again` is true where nothing had to be worked out. Without a generation nothing is kept, nor given again. */
    async get(now: string | null, key: string, work: () => Promise<Answer>): Promise<{ answer: Answer; again: boolean }> {
      if (now === null) return { answer: await work(), again: false }
      if (now !== generation) {
        generation = now
        kept.clear()
        underWay.clear()
        size = 0
      }
      const known = kept.get(key)
      if (known) {
        kept.delete(key)
        kept.set(key, known)
        return { answer: known, again: true }
      }
      const running = underWay.get(key)
      if (running) return { answer: await running, again: true }
      const started = work()
      underWay.set(key, started)
      try {
        const answer = await started
        if (now === generation) keep(key, answer)
        return { answer, again: false }
      } finally {
        if (underWay.get(key) === started) underWay.delete(key)
      }
    },
  }
}
