import { useCallback, useMemo } from 'react'
import { keep, kept, tooLong } from './kept-views.ts'
import { type MapView, readView, writeView } from './map-view.ts'
import type { ExploreView } from './view.ts'
import type { Step } from './view-steps.ts'

export type Take = (step: Step, options?: { replace?: boolean }) => void

interface Held {
  view: MapView
  /** Takes a step, and leaves one for Back unless `replace` says otherwise. */
  take: Take
  /** The view is longer than an address may be, so it is kept on this device under a name. */
  long: boolean
  /** The address names a view that is kept on another device, or no more. */
  lost: boolean
}

/** The view that the address holds or names, and the way to the next one. */
export function useMapView(given: ExploreView, setView: (next: ExploreView, options?: { replace?: boolean }) => void): Held {
  const found = useMemo(() => (given.kept ? kept(given.kept) : given), [given])
  const view = useMemo(() => readView(found ?? {}), [found])
  const take = useCallback<Take>(
    (step, options) => {
      const next = writeView(step(view))
      setView(tooLong(next) ? { kept: keep(next) } : next, options)
    },
    [view, setView],
  )
  return { view, take, long: given.kept !== undefined && found !== null, lost: found === null }
}
