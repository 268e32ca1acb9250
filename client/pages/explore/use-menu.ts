import { type RefObject, useCallback, useState } from 'react'
import type { MapHandle } from '../../graph/canvas.tsx'
import type { MenuAt } from './thing-menu.tsx'

/** The menu of a thing, while it is open; closed, the keys are the map's again. */
export function useMenu(map: RefObject<MapHandle | null>) {
  const [menu, setMenu] = useState<MenuAt | null>(null)
  const closeMenu = useCallback(() => {
    setMenu(null)
    map.current?.focus()
  }, [map])
  return { menu, setMenu, closeMenu }
}
