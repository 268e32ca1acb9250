import type { Reader } from '../graph/store.ts'

/**
 * Reads in rounds: what is asked for while statements are under way waits until all of them have answered and what they answered has been
 * followed as far as it leads. Then it goes out together, so that the number of statements depends on the question and not on which answer
 * happens to come first.
 */
export function inRounds(reader: Reader): { reader: Reader; batchScheduleFn: (dispatch: () => void) => void } {
  let waiting: (() => void)[] = []
  let underWay = 0
  const next = () => {
    const now = waiting
    waiting = []
    for (const dispatch of now) dispatch()
  }
  const run: Reader['run'] = async (...statement) => {
    underWay += 1
    try {
      return await reader.run(...statement)
    } finally {
      underWay -= 1
      if (underWay === 0 && waiting.length > 0) setImmediate(next)
    }
  }
  const batchScheduleFn = (dispatch: () => void) => {
    waiting.push(dispatch)
    if (waiting.length === 1 && underWay === 0) setImmediate(next)
  }
  return { reader: { ...reader, run }, batchScheduleFn }
}
