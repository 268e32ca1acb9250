import { sideWords } from '../../words/sides.ts'
import { showCounts } from './rows.ts'
import type { Change } from './use-compare-view.ts'
import type { Whole } from './use-rows.ts'
import { type CompareView, type Show, WHO, WHOS, type Who } from './view.ts'

interface Props {
  whole: Whole
  shown: number
  view: CompareView
  change: Change
}

const WORDS: Record<Show, string> = {
  changed: 'Changed',
  'only-left': 'Only the first',
  'only-right': 'Only the second',
  stronger: 'Protects more',
  weaker: 'Protects less',
  more: 'Asks more of States',
  less: 'Asks less of States',
  'not-settled': 'Not settled',
  'not-comparable': 'Not comparable',
}

/** Which rows are shown, each choice with how many there are; and for whom a protection has to be stronger or weaker. */
export function Filters({ whole, shown, view, change }: Props) {
  const chosen = view.rows
  return (
    <section className="compare-filters" aria-label="Which rows">
      <div className="chips">
        <button type="button" className="chip" aria-pressed={!chosen} onClick={() => change({ rows: undefined, row: undefined })}>
          All <b>{whole.rows.length}</b>
        </button>
        {showCounts(whole.rows, view.who).map(({ show, count }) => (
          <button
            key={show}
            type="button"
            className="chip"
            aria-pressed={chosen === show}
            disabled={count === 0 && chosen !== show}
            onClick={() => change({ rows: chosen === show ? undefined : show, row: undefined })}
          >
            {WORDS[show]} <b>{count}</b>
          </button>
        ))}
      </div>
      <p className="compare-shown">
        <label>
          Protection of whom{' '}
          <select value={view.who ?? ''} onChange={(event) => change({ who: (event.target.value || undefined) as Who | undefined })}>
            <option value="">people on any side</option>
            {WHOS.map((who) => (
              <option key={who} value={who}>
                in {sideWords(WHO[who])}
              </option>
            ))}
          </select>
        </label>
        <span role="status">
          {shown} of {whole.rows.length} rows shown
        </span>
      </p>
    </section>
  )
}
