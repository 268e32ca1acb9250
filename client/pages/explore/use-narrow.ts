import { useSyncExternalStore } from 'react'

const query = () => matchMedia('(max-width: 760px)')

function listen(change: () => void) {
  const list = query()
  list.addEventListener('change', change)
  return () => list.removeEventListener('change', change)
}

/** True on a screen too narrow to show the map beside its words. */
export const useNarrow = () => useSyncExternalStore(listen, () => query().matches)
