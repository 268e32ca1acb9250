import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { Missing } from '../../shell/missing.tsx'
import { inputOf } from '../../state/scenario.ts'
import { ScenarioPage } from './scenario-page.tsx'
import type { DrawnView } from './scenario-view.ts'

/** A scenario drawn, by its address: that of the scenario, and what is chosen in the drawing. */
export function DrawnScenarioRoute() {
  const view = useSearch({ from: '/explore/scenario' })
  const navigate = useNavigate()
  const change = useCallback(
    (patch: Partial<DrawnView>, { replace = false } = {}) =>
      void navigate({ to: '/explore/scenario', search: (before) => ({ ...before, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  const input = inputOf(view)
  return input ? <ScenarioPage input={input} view={view} change={change} /> : <Missing />
}
