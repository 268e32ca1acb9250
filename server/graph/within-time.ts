import { type ProductError, timedOut } from '../errors.ts'

export const tooLate = (ms: number): ProductError =>
  timedOut(`No answer within ${Number((ms / 1000).toFixed(1))} seconds. Ask for less at once.`)

/** Settles as `answer` does, or with a TIMEOUT once `ms` (and `graceMs`) have passed; then `onLate` runs and the answer is dropped. */
export function withinTime<T>(answer: Promise<T>, ms: number, { onLate = () => {}, graceMs = 0 } = {}): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate()
      reject(tooLate(ms))
    }, ms + graceMs)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
