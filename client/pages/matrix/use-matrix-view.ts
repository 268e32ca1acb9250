import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { MatrixView } from './view.ts'

/** The view in the address, and a way to change part of it; each change is a step for Back. */
export function useMatrixView(): [MatrixView, (patch: Partial<MatrixView>) => void] {
  const view = useSearch({ from: '/matrix' })
  const navigate = useNavigate({ from: '/matrix' })
  const change = useCallback(
    (patch: Partial<MatrixView>) => void navigate({ to: '/matrix', search: (before) => ({ ...before, ...patch }), resetScroll: false }),
    [navigate],
  )
  return [view, change]
}
