import { SHOWN, type StatesView } from './view.ts'

const NAMES = { map: 'Map', years: 'Year by year' } as const

/** The table stands always; what is drawn above it can be chosen. */
export function ShowChoice({ view, change }: { view: StatesView; change: (patch: Partial<StatesView>) => void }) {
  const chip = (show: StatesView['show'], name: string) => (
    <button key={name} type="button" className="chip" aria-pressed={view.show === show} onClick={() => change({ show })}>
      {name}
    </button>
  )
  return (
    <fieldset className="chips show-choice">
      <legend className="unseen">What is drawn above the table</legend>
      {chip(undefined, 'Table alone')}
      {SHOWN.map((show) => chip(show, NAMES[show]))}
    </fieldset>
  )
}
