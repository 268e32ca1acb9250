import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { ExplorePage } from './explore.tsx'
import type { ExploreView } from './view.ts'

/** Gives the map its view from the address and a way to change it; `replace` leaves no step for Back. */
export function ExploreRoute() {
  const view = useSearch({ from: '/explore' })
  const navigate = useNavigate()
  const setView = useCallback(
    (next: ExploreView, options: { replace?: boolean } = {}) =>
      void navigate({ to: '/explore', search: next, replace: options.replace ?? false, resetScroll: false }),
    [navigate],
  )
  return <ExplorePage view={view} setView={setView} />
}
