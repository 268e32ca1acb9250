import { queryClient } from './client.ts'

const LONGEST_WAIT_MS = 10_000
/** Without a new question or answer for so long, the answers are drawn. */
const CALM_MS = 150

/** Once the page has the answers it asked for, and in any case after ten seconds: what it shows comes before what may be typed. */
export const pageIsThere = () =>
  new Promise<void>((resolve) => {
    const cache = queryClient.getQueryCache()
    let calm: ReturnType<typeof setTimeout> | undefined
    const done = () => {
      clearTimeout(calm)
      clearTimeout(longest)
      unsubscribe()
      resolve()
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
