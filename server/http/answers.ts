import type { Account } from '../api/account.ts'
import { createKept } from '../kept.ts'
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
/** Of an answer beside its body: its headers, its account, its place. */
const AROUND = 1_000

/** The body, half as much for its packed copy, and the key. */
const weightOf = (key: string, { body }: Answer) => 2 * key.length + 1.5 * body.size + AROUND

/**
 * The answers of one generation of the graph, by question. An answer is computed once: whoever asks the same while it is being worked
 * on waits for it. A new generation begins with none; the least recently asked for go when room is short.
 */
export function createAnswers() {
  let generation = ''
  const kept = createKept<Answer>({ room: ROOM, largest: LARGEST })
  const underWay = new Map<string, Promise<Answer>>()

  return {
    /** `again` is true where nothing had to be worked out. Without a generation nothing is kept, nor given again. */
    async get(now: string | null, key: string, work: () => Promise<Answer>): Promise<{ answer: Answer; again: boolean }> {
      if (now === null) return { answer: await work(), again: false }
      if (now !== generation) {
        generation = now
        kept.clear()
        underWay.clear()
      }
      const known = kept.get(key)
      if (known) return { answer: known, again: true }
      const running = underWay.get(key)
      if (running) return { answer: await running, again: true }
      const started = work()
      underWay.set(key, started)
      try {
        const answer = await started
        const good = answer.account.outcome === 'ok' && answer.status === 200
        if (good && now === generation) kept.keep(key, answer, weightOf(key, answer))
        return { answer, again: false }
      } finally {
        if (underWay.get(key) === started) underWay.delete(key)
      }
    },
  }
}
