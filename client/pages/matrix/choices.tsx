import { useId, useState } from 'react'
import { useOperation } from '../../api/client.ts'
import { ChoicesDocument } from '../../api/generated/graphql.ts'
import { AgainstChoice } from './against-choice.tsx'
import { KindChoice } from './kind-choice.tsx'
import { MoreChoices } from './more-choices.tsx'
import { SafeguardChoice } from './safeguard-choice.tsx'
import { TextOptions } from './text-options.tsx'
import type { MatrixView } from './view.ts'

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
}

/** What of the finer choices is set, so that a folded line does not hide it. */
const finer = ({ data, grade, sort, group, every, only, show }: MatrixView) =>
  [data, grade, sort, group, every, show === 'table' && only].filter(Boolean).length

/** The layers of the table in one line: which text, by which standard, against what, which measures; the finer choices fold. */
export function Choices({ view, change }: Props) {
  const { data } = useOperation(ChoicesDocument, {})
  const [open, setOpen] = useState(false)
  const more = useId()
  const set = finer(view)
  return (
    <div className={open ? 'layers open' : 'layers'}>
      <div className="choice-line">
        <label>
          Text
          <select
            value={view.version}
            onChange={(event) =>
              change({
                version: event.target.value,
                cell: undefined,
                ...(event.target.value === view.against ? { against: undefined, differs: undefined } : {}),
              })
            }
          >
            {data ? (
              <TextOptions instruments={data.instruments} chosen={view.version} />
            ) : (
              <option value={view.version}>{view.version}</option>
            )}
          </select>
        </label>
        {view.show === 'table' ? (
          <label className="folds">
            Measured by
            <select
              value={view.yardstick}
              onChange={(event) => change({ yardstick: event.target.value, only: undefined, cell: undefined })}
            >
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
        {view.show === 'table' ? <AgainstChoice view={view} change={change} choices={data} /> : null}
        <KindChoice view={view} change={change} />
        <button type="button" className="button" aria-expanded={open} aria-controls={more} onClick={() => setOpen(!open)}>
          {open ? 'Fewer choices' : 'More choices'}
          {set > 0 ? ` (${set} set)` : ''}
        </button>
      </div>
      <div className="choice-line" id={more} hidden={!open}>
        <MoreChoices view={view} change={change} />
      </div>
    </div>
  )
}
