import { KINDS, type Kind, kindsOf, type MatrixView } from './view.ts'

const NAMES: Record<Kind, string> = { power: 'powers', mechanism: 'cooperation', offence: 'crimes' }

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
}

/** Which kinds of measure are rows; one at least. */
export function KindChoice({ view, change }: Props) {
  const kinds = kindsOf(view)
  const toggled = (kind: Kind) => KINDS.filter((each) => (each === kind) !== kinds.includes(each))
  return (
    <fieldset className="folds">
      <legend>Measures</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            disabled={kinds.length === 1 && kinds[0] === kind}
            onChange={() => change({ kinds: toggled(kind).join(',') })}
          />
          {NAMES[kind]}
        </label>
      ))}
    </fieldset>
  )
}
