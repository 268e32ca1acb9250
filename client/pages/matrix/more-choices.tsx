import { DATA, GRADES, GROUPS, type MatrixView } from './view.ts'

const GRADE_NAMES: Record<(typeof GRADES)[number], string> = {
  held: 'what is there',
  gap: 'what is missing',
  weak: 'what is weak',
  'one-sided': 'what binds one side',
  unknown: 'what is not known',
}
const GROUP_NAMES: Record<(typeof GROUPS)[number], string> = { chapter: 'by chapter', none: 'not' }

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
}

/** Which part of the table is shown, and in what order. */
export function MoreChoices({ view, change }: Props) {
  const byColumn = view.sort && view.sort !== 'held' && view.sort !== 'missing' ? view.sort : null
  return (
    <>
      <label>
        Data taken
        <select value={view.data ?? ''} onChange={(event) => change({ data: DATA.find((each) => each === event.target.value) })}>
          <option value="">any</option>
          {DATA.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {view.show === 'table' ? (
        <>
          <label>
            Show only
            <select value={view.grade ?? ''} onChange={(event) => change({ grade: GRADES.find((each) => each === event.target.value) })}>
              <option value="">everything</option>
              {GRADES.map((each) => (
                <option key={each} value={each}>
                  {GRADE_NAMES[each]}
                </option>
              ))}
            </select>
          </label>
          <label>
            Grouped
            <select value={view.group ?? ''} onChange={(event) => change({ group: GROUPS.find((each) => each === event.target.value) })}>
              <option value="">by kind</option>
              {GROUPS.map((each) => (
                <option key={each} value={each}>
                  {GROUP_NAMES[each]}
                </option>
              ))}
            </select>
          </label>
          <label>
            Order
            <select value={view.sort ?? ''} onChange={(event) => change({ sort: event.target.value || undefined })}>
              <option value="">as in the text</option>
              <option value="held">most protected first</option>
              <option value="missing">most missing first</option>
              {byColumn ? <option value={byColumn}>by one column</option> : null}
            </select>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={view.every ?? false}
              onChange={(event) => change({ every: event.target.checked || undefined })}
            />
            draw every column, also what is the same in every row
          </label>
          {view.only ? (
            <button type="button" className="chip" onClick={() => change({ only: undefined })}>
              all safeguards of the standard
            </button>
          ) : null}
        </>
      ) : null}
    </>
  )
}
