import { queryClient } from './client.ts'

const LONGEST_WAIT_MS = 10_000
/** A picture that does not come holds up the rest no longer than this. */
const HELD_MS = 10_000
/** Without a new question or answer for so long, the answers are drawn. */
const CALM_MS = 150

/** So long a picture that is there may take to be painted before anything else is fetched. */
const PAINTED_MS = 500

const held: Promise<unknown>[] = []
/** What the page is there for, such as its picture: what may come later waits for it too. */
export const waitFor = (what: Promise<unknown>) => void held.push(what)

/** Once the page has the answers it asked for, and in any case after ten seconds: what it shows comes before what may be typed. */
export const pageIsThere = () =>
  new Promise<void>((resolve) => {
    const cache = queryClient.getQueryCache()
    let calm: ReturnType<typeof setTimeout> | undefined
    const done = () => {
      clearTimeout(calm)
      clearTimeout(longest)
      unsubscribe()
      const longer = new Promise((late) => setTimeout(late, HELD_MS))
      void Promise.race([Promise.allSettled(held), longer]).then(() => setTimeout(resolve, held.length > 0 ? PAINTED_MS : 0))
    }
    const wait = () => {
      clearTimeout(calm)
      const answered = queryClient.isFetching() === 0 && cache.getAll().some((query) => query.state.status !== 'pending')
      if (answered) calm = setTimeout(done, CALM_MS)
    }
    const longest = setTimeout(done, LONGEST_WAIT_MS)
    const unsubscribe = cache.subscribe(wait)
    wait()
  })
