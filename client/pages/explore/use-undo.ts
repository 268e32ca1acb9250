import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

interface Undo {
  /** Back, as far as steps on this map go; null where there is none to take back. */
  undo: (() => void) | null
  /** Forward to a step that was taken back; null where there is none. */
  redo: (() => void) | null
}

/** The steps on this map are those of the browser's own Back and Forward. */
export function useUndo(): Undo {
  const router = useRouter()
  const at = useRouterState({ select: (state) => state.location.state.__TSR_index ?? 0 })
  const first = useRef(at)
  const last = useRef(at)
  // Going back beyond where the map was entered and forward again enters it anew.
  first.current = Math.min(first.current, at)
  last.current = Math.max(last.current, at)
  useEffect(
    () =>
      router.history.subscribe(({ action, location }) => {
        // A new step ends what could be done again.
        if (action.type === 'PUSH') last.current = location.state.__TSR_index ?? 0
      }),
    [router],
  )
  return {
    undo: at > first.current ? () => router.history.back() : null,
    redo: at < last.current ? () => router.history.forward() : null,
  }
}
