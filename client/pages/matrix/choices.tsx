import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { ChoicesDocument } from '../../api/generated/graphql.ts'
import { SafeguardChoice } from './safeguard-choice.tsx'
import { DATA, GRADES, KINDS, type Kind, kindsOf, type MatrixView } from './view.ts'

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
}

const KIND_NAMES: Record<Kind, string> = { power: 'powers', mechanism: 'cooperation', offence: 'crimes' }
const GRADE_NAMES: Record<(typeof GRADES)[number], string> = { gap: 'gaps', weak: 'weak', 'one-sided': 'one-sided', unknown: 'not known' }

/** What is measured, by what, and which part of it is shown. */
export function Choices({ view, change }: Props) {
  const { data } = useOperation(ChoicesDocument, {})
  const kinds = kindsOf(view)
  const texts = data?.instruments.flatMap((instrument) => instrument.versions) ?? []
  const chosen = texts.find((text) => text.id === view.version)
  const option = (text: (typeof texts)[number]) => (
    <option key={text.id} value={text.id}>
      {text.title}
      {text.partial ? ' (partial)' : ''}
    </option>
  )
  const toggled = (kind: Kind) => KINDS.filter((each) => (each === kind) !== kinds.includes(each))
  return (
    <div className="choices">
      <label>
        Text
        <select value={view.version} onChange={(event) => change({ version: event.target.value, cell: undefined })}>
          {data ? null : <option value={view.version}>{view.version}</option>}
          {texts.filter((text) => text.measuresHeld > 0).map(option)}
          {chosen && chosen.measuresHeld === 0 ? <optgroup label="No measure held">{option(chosen)}</optgroup> : null}
        </select>
      </label>
      {view.show === 'table' ? (
        <label>
          Measured by
          <select value={view.yardstick} onChange={(event) => change({ yardstick: event.target.value, only: undefined, cell: undefined })}>
            {data ? null : <option value={view.yardstick}>{view.yardstick}</option>}
            {data?.yardsticks.map((yardstick) => (
              <option key={yardstick.id} value={yardstick.id}>
                {yardstick.name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <SafeguardChoice view={view} change={change} />
      )}
      <fieldset>
        <legend>Measures</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              disabled={kinds.length === 1 && kinds[0] === kind}
              onChange={() => change({ kinds: toggled(kind).join(',') })}
            />
            {KIND_NAMES[kind]}
          </label>
        ))}
      </fieldset>
      <label>
        Data
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
      ) : null}
      {view.only && view.show === 'table' ? (
        <Link to="/matrix" search={(before) => ({ ...before, only: undefined })} className="chip" activeOptions={{ exact: true }}>
          all safeguards of the standard
        </Link>
      ) : null}
    </div>
  )
}
