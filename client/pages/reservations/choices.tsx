import { useOperation } from '../../api/client.ts'
import { type FacetCountFragment, ReservationPartnersDocument, type ReservationsQuery } from '../../api/generated/graphql.ts'
import { DayChoice } from '../../parts/day-choice.tsx'
import { ACTS, EFFECTS, effectName } from '../../words/reservations.ts'
import type { Change } from './use-reservations-view.ts'
import type { ReservationsView } from './view.ts'

interface Props {
  view: ReservationsView
  facets: ReservationsQuery['reservations']['facets']
  change: Change
}

/** Which reservations, each choice with how many it would give; and towards whom. A change begins with the first of them again. */
export function Choices({ view, facets, change }: Props) {
  const { data } = useOperation(ReservationPartnersDocument, {})
  const choose: Change = (patch) => change({ ...patch, pages: undefined })
  const states = facets.states.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  return (
    <search className="choices states-choices even">
      <Choice
        label="Treaty"
        any="any"
        value={view.treaty}
        counts={facets.instruments}
        onChange={(treaty) => choose({ treaty, at: undefined })}
      />
      <Choice label="Article" any="any" value={view.at} counts={facets.provisions} onChange={(at) => choose({ at })} />
      <Choice
        label="State"
        any="any"
        value={view.of && `state/${view.of}`}
        counts={states}
        onChange={(of) => choose({ of: of?.replace('state/', '') })}
      />
      <Choice
        label="Effect"
        any="any"
        value={view.effect}
        counts={EFFECTS.flatMap((e) => facets.effects.filter(({ value }) => value === e))}
        name={effectName}
        onChange={(effect) => choose({ effect: EFFECTS.find((e) => e === effect) })}
      />
      <Choice
        label="Made as"
        any="either"
        value={view.act}
        counts={facets.acts}
        onChange={(act) => choose({ act: ACTS.find((a) => a === act) })}
      />
      <label>
        What it does towards
        <select value={view.with ?? ''} onChange={(event) => change({ with: event.target.value || undefined })}>
          <option value="">nobody in particular</option>
          {data?.states.map(({ id, name }) => (
            <option key={id} value={id.replace('state/', '')}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {view.with ? <DayChoice on={view.on} onChange={(on) => change({ on })} /> : null}
    </search>
  )
}

const UNPLACED = 'place not held'
function nameOf({ node, value }: FacetCountFragment) {
  if (!node) return value === 'none' ? UNPLACED : value
  return 'citation' in node ? node.citation : 'shortName' in node ? node.shortName : node.title
}

interface ChoiceProps {
  label: string
  any: string
  value: string | undefined
  counts: readonly FacetCountFragment[]
  name?: (value: string) => string
  onChange: (value: string | undefined) => void
}

function Choice({ label, any, value, counts, name, onChange }: ChoiceProps) {
  const offered = counts.some((c) => c.value === value)
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{any}</option>
        {value && !offered ? <option value={value}>{name?.(value) ?? value} (0)</option> : null}
        {counts.map((c) => (
          <option key={c.value} value={c.value}>
            {name?.(c.value) ?? nameOf(c)} ({c.count})
          </option>
        ))}
      </select>
    </label>
  )
}
