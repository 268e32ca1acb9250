import { useSyncExternalStore } from 'react'

export const NARROW = '(max-width: 760px)'
const query = () => matchMedia(NARROW)

function listen(change: () => void) {
  const list = query()
  list.addEventListener('change', change)
  return () => list.removeEventListener('change', change)
}

/** True on a screen too narrow to show the map beside its words. */
export const useNarrow = () => useSyncExternalStore(listen, () => query().matches)
