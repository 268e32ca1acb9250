import type { ChoicesQuery } from '../../api/generated/graphql.ts'
import { TextOptions } from './text-options.tsx'
import type { MatrixView } from './view.ts'

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
  choices: ChoicesQuery | undefined
}

/** What the table is set against, in the same cells: another text, or another standard. */
export function AgainstChoice({ view, change, choices }: Props) {
  const set = (against: string | undefined) => change({ against, ...(against ? {} : { differs: undefined }) })
  const instruments =
    choices?.instruments.map((each) => ({ ...each, versions: each.versions.filter(({ id }) => id !== view.version) })) ?? []
  // An instrument stands for its last adopted text.
  const named = choices?.instruments.find(({ id }) => id === view.against)
  return (
    <label className="folds">
      Against
      <select value={view.against ?? ''} onChange={(event) => set(event.target.value || undefined)}>
        <option value="">nothing else</option>
        {choices ? null : view.against ? <option value={view.against}>{view.against}</option> : null}
        {named ? <option value={named.id}>{named.shortName}, as adopted</option> : null}
        <TextOptions instruments={instruments} chosen={view.against} />
        <optgroup label="By another standard">
          {choices?.yardsticks
            .filter(({ id }) => id !== view.yardstick)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </optgroup>
      </select>
    </label>
  )
}
