import { useRouter, useRouterState } from '@tanstack/react-router'
import { useRef } from 'react'

/** Back, as far as steps on this map go; null where there is none to take back. */
export function useUndo(): (() => void) | null {
  const router = useRouter()
  const at = useRouterState({ select: (state) => state.location.state.__TSR_index ?? 0 })
  const first = useRef(at)
  // Going back beyond where the map was entered and forward again enters it anew.
  first.current = Math.min(first.current, at)
  return at > first.current ? () => router.history.back() : null
}
