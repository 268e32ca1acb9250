import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ReservationsView } from './view.ts'

export type Change = (patch: Partial<ReservationsView>) => void

/** The view in the address, and a way to change part of it; each change is a step for Back. */
export function useReservationsView(): [ReservationsView, Change] {
  const view = useSearch({ from: '/reservations' })
  const navigate = useNavigate({ from: '/reservations' })
  const change = useCallback<Change>(
    (patch) => void navigate({ to: '/reservations', search: (before) => ({ ...before, ...patch }), resetScroll: false }),
    [navigate],
  )
  return [view, change]
}
