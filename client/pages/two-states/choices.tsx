import { DayChoice } from '../../parts/day-choice.tsx'
import { DaySlider } from '../../parts/day-slider.tsx'
import { FIRST } from '../states/view.ts'
import type { TwoStatesView } from './view.ts'

interface Props {
  view: TwoStatesView
  states: readonly { id: string; name: string; iso?: string | null }[]
  change: (patch: Partial<TwoStatesView>) => void
}

/** Which two States, and on which day. */
export function Choices({ view, states, change }: Props) {
  return (
    <>
      <search className="choices states-choices even">
        <Choice label="One State" value={view.a} states={states} onChange={(a) => change({ a })} />
        <Choice label="The other" value={view.b} states={states} onChange={(b) => change({ b })} />
        <DayChoice on={view.on} onChange={(on) => change({ on })} />
      </search>
      <DaySlider on={view.on} from={FIRST} onChange={(on) => change({ on })} />
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string | undefined
  states: Props['states']
  onChange: (code: string | undefined) => void
}

function Choice({ label, value, states, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">choose</option>
        {states
          .filter(({ iso }) => iso)
          .map(({ id, name }) => (
            <option key={id} value={id.replace('state/', '')}>
              {name}
            </option>
          ))}
      </select>
    </label>
  )
}
