import { useOperation } from '../../api/client.ts'
import { SafeguardChoicesDocument } from '../../api/generated/graphql.ts'
import { type MatrixView, onlyOf } from './view.ts'

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
}

/** Which safeguards the list of what lacks is about, and how strictly. */
export function SafeguardChoice({ view, change }: Props) {
  const { data } = useOperation(SafeguardChoicesDocument, {})
  const chosen = onlyOf(view)
  const free =
    data?.safeguards.filter((safeguard) => !chosen.includes(safeguard.id) && safeguard.fits.some((fit) => fit !== 'treaty')) ?? []
  const families = [...new Set(free.map((safeguard) => safeguard.family))]
  const name = (id: string) => data?.safeguards.find((safeguard) => safeguard.id === id)?.name ?? id
  const set = (ids: string[]) => change({ only: ids.join(',') || undefined, cell: undefined })
  return (
    <fieldset className="lacking-choice">
      <legend>Lacking</legend>
      {chosen.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          onClick={() => set(chosen.filter((each) => each !== id))}
          aria-label={`Take out ${name(id)}`}
        >
          {name(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select aria-label="Add a safeguard" value="" onChange={(event) => set([...chosen, event.target.value])}>
        <option value="">{chosen.length > 0 ? 'add another…' : 'choose a safeguard…'}</option>
        {families.map((family) => (
          <optgroup key={family} label={family}>
            {free
              .filter((safeguard) => safeguard.family === family)
              .map((safeguard) => (
                <option key={safeguard.id} value={safeguard.id}>
                  {safeguard.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {chosen.length > 1 ? (
        <select
          aria-label="One or all of them"
          value={view.match}
          onChange={(event) => change({ match: event.target.value === 'all' ? 'all' : 'any' })}
        >
          <option value="any">any of them</option>
          <option value="all">all of them</option>
        </select>
      ) : null}
      <label className="check">
        <input type="checkbox" checked={view.weak ?? false} onChange={(event) => change({ weak: event.target.checked || undefined })} />
        weak counts as lacking
      </label>
    </fieldset>
  )
}
