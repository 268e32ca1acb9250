import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { StatesView } from './view.ts'

/** The view in the address, and a way to change part of it. Each choice is a step for Back; what is typed letter by letter is not. */
export function useStatesView(): [StatesView, (patch: Partial<StatesView>, typed?: boolean) => void] {
  const view = useSearch({ from: '/states' })
  const navigate = useNavigate({ from: '/states' })
  const change = useCallback(
    (patch: Partial<StatesView>, typed = false) =>
      void navigate({ to: '/states', search: (before) => ({ ...before, ...patch }), resetScroll: false, replace: typed }),
    [navigate],
  )
  return [view, change]
}
