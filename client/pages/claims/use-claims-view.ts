import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ClaimsView } from './view.ts'

/** The view in the address, and a way to change part of it; each change is a step for Back. */
export function useClaimsView(): [ClaimsView, (patch: Partial<ClaimsView>) => void] {
  const view = useSearch({ from: '/claims' })
  const navigate = useNavigate({ from: '/claims' })
  const change = useCallback(
    (patch: Partial<ClaimsView>) => void navigate({ to: '/claims', search: (before) => ({ ...before, ...patch }), resetScroll: false }),
    [navigate],
  )
  return [view, change]
}
