import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ScenarioView } from '../../state/scenario.ts'

/** The scenario in the address, and a way to change part of it. Each choice is a step for Back. */
export function useScenarioView(): [ScenarioView, (patch: Partial<ScenarioView>) => void] {
  const view = useSearch({ from: '/scenario' })
  const navigate = useNavigate({ from: '/scenario' })
  const change = useCallback(
    (patch: Partial<ScenarioView>) => void navigate({ to: '/scenario', search: (before) => ({ ...before, ...patch }), resetScroll: false }),
    [navigate],
  )
  return [view, change]
}
