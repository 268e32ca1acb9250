import { useEffect, useMemo, useState } from 'react'
import type { Places } from '../../graph/elements.ts'
import { layers } from '../../graph/layers.ts'
import type { Picture } from '../../graph/picture.ts'
import type { Stage } from '../../graph/thing.ts'
import type { MapView } from './map-view.ts'

/** Where everything stands. The free layout is worked out by a library that is fetched when it is first wanted; null until then. */
export function usePlaces(picture: Picture, stages: readonly Stage[], view: Pick<MapView, 'layout' | 'moved'>): Places | null {
  const { layout, moved } = view
  const placed = picture.placement.stages
  const inLayers = useMemo(() => (layout === 'layers' ? layers(placed, stages, moved) : null), [layout, placed, stages, moved])
  const [free, setFree] = useState<Places | null>(null)
  useEffect(() => {
    if (layout !== 'free') return
    let current = true
    void import('../../graph/free.ts').then((module) => {
      if (current) setFree({ positions: module.free(placed, stages, moved), columns: null })
    })
    return () => {
      current = false
    }
  }, [layout, placed, stages, moved])
  return inLayers ?? free
}
