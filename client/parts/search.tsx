import { lazy, Suspense } from 'react'
import { queryClient } from '../api/client.ts'

const LONGEST_WAIT_MS = 10_000
/** Without a new question or answer for so long, the answers are drawn. */
const CALM_MS = 150

/** Once the page has the answers it asked for, and in any case after ten seconds: what it shows comes before what may be typed. */
const pageIsThere = () =>
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

const SearchBox = lazy(async () => {
  await pageIsThere()
  const { SearchBox } = await import('./search-box.tsx')
  return { default: SearchBox }
})

/** The search box, fetched after the page it stands on is there; its room is kept. */
export function Search({ label, big = false }: { label: string; big?: boolean }) {
  return (
    <search className={big ? 'search-big' : undefined}>
      <Suspense fallback={<div className="search-room" />}>
        <SearchBox label={label} />
      </Suspense>
    </search>
  )
}
