import { DayChoice } from '../../parts/day-choice.tsx'
import { STANDINGS, standingNameWords } from '../../words/standing.ts'
import type { Treaty } from './rows.ts'
import type { StatesView } from './view.ts'

interface Props {
  view: StatesView
  treaties: readonly Treaty[]
  change: (patch: Partial<StatesView>, typed?: boolean) => void
}

/** Which States, towards which treaty, where they stand, whether they said something, and on which day. */
export function Choices({ view, treaties, change }: Props) {
  return (
    <search className="choices states-choices even">
      <label>
        State
        <input
          type="search"
          value={view.q ?? ''}
          placeholder="name or code"
          autoComplete="off"
          onChange={(event) => change({ q: event.target.value || undefined }, true)}
        />
      </label>
      <label>
        Treaty
        <select value={view.treaty ?? ''} onChange={(event) => change({ treaty: event.target.value || undefined })}>
          <option value="">all {treaties.length}</option>
          {treaties.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </select>
      </label>
      <label>
        Standing
        <select value={view.kind ?? ''} onChange={(event) => change({ kind: STANDINGS.find((each) => each === event.target.value) })}>
          <option value="">any</option>
          {STANDINGS.map((each) => (
            <option key={each} value={each}>
              {standingNameWords(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Reserved or declared
        <select value={view.said ? 'yes' : ''} onChange={(event) => change({ said: event.target.value === 'yes' || undefined })}>
          <option value="">either way</option>
          <option value="yes">something that is held</option>
        </select>
      </label>
      <DayChoice on={view.on} onChange={(on) => change({ on }, true)} />
    </search>
  )
}
