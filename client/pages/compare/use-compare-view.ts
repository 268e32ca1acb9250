import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { CompareView } from './view.ts'

export type Change = (patch: Partial<CompareView>, options?: { replace?: boolean }) => void

/** The comparison in the address, and a way to change part of it. Each choice is a step for Back, but for those that say otherwise. */
export function useCompareView(): [CompareView, Change] {
  const view = useSearch({ from: '/compare' })
  const navigate = useNavigate({ from: '/compare' })
  const change = useCallback<Change>(
    (patch, { replace = false } = {}) =>
      void navigate({ to: '/compare', search: (before) => ({ ...before, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  return [view, change]
}
