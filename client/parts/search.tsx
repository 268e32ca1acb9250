import { lazy, Suspense } from 'react'
import { pageIsThere } from '../api/page-is-there.ts'

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
