import { OUTCOMES, outcomeWords, STANCES, stanceWords } from '../../words/claims.ts'
import { TextChoice } from './text-choice.tsx'
import type { ClaimsView } from './view.ts'

interface Props {
  view: ClaimsView
  change: (patch: Partial<ClaimsView>) => void
}

/** Which claims are shown. A change begins with the first of them again. */
export function Choices({ view, change }: Props) {
  const choose = (patch: Partial<ClaimsView>) => change({ ...patch, pages: undefined })
  return (
    <div className="choices">
      <TextChoice about={view.about} onChange={(about) => choose({ about })} />
      <label>
        What kind of claim
        <select value={view.stance ?? ''} onChange={(event) => choose({ stance: STANCES.find((each) => each === event.target.value) })}>
          <option value="">any</option>
          {STANCES.map((each) => (
            <option key={each} value={each}>
              {stanceWords(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        What became of it, as we read it
        <select value={view.outcome ?? ''} onChange={(event) => choose({ outcome: OUTCOMES.find((each) => each === event.target.value) })}>
          <option value="">anything</option>
          {OUTCOMES.map((each) => (
            <option key={each} value={each}>
              {outcomeWords(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
