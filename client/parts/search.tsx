import { lazy, Suspense } from 'react'

const SearchBox = lazy(() => import('./search-box.tsx').then((module) => ({ default: module.SearchBox })))

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
