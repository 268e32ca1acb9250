import type { ScenarioChoicesQuery } from '../../api/generated/graphql.ts'
import { DayChoice } from '../../parts/day-choice.tsx'
import { type ScenarioView, swapped } from '../../state/scenario.ts'
import { StateField } from './state-field.tsx'

interface Props {
  choices: ScenarioChoicesQuery
  view: ScenarioView
  change: (patch: Partial<ScenarioView>) => void
}

/** Who asks whom, for what, about which offence, on which day. */
export function Ask({ choices, view, change }: Props) {
  const mechanisms = choices.mechanisms.filter((m) => m.establishedBy.length > 0)
  const slugOf = (id: string) => id.split('/')[1] ?? id
  return (
    <search className="choices scenario-ask">
      <StateField label="The State that asks" states={choices.states} value={view.from} onChange={(from) => change({ from })} />
      <button type="button" className="button swap" onClick={() => change(swapped(view))}>
        ⇄ <span>Swap</span>
      </button>
      <StateField label="The State that is asked" states={choices.states} value={view.to} onChange={(to) => change({ to })} />
      <label>
        Asked for
        <select value={view.ask ?? ''} onChange={(event) => change({ ask: event.target.value || undefined })}>
          <option value="">choose</option>
          {mechanisms.map(({ id, name }) => (
            <option key={id} value={slugOf(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        About
        <select value={view.for ?? ''} onChange={(event) => change({ for: event.target.value || undefined })}>
          <option value="">choose</option>
          {choices.offences
            .filter((o) => !o.class)
            .map(({ id, name }) => (
              <option key={id} value={slugOf(id)}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <DayChoice on={view.on} onChange={(on) => change({ on })} />
    </search>
  )
}
