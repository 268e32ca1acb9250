import { useNavigate } from '@tanstack/react-router'

interface Props {
  /** `FRA`. */
  state: string
  on: string | undefined
  states: readonly { id: string; name: string; iso?: string | null }[]
}

/** Another State to set beside this one: choosing it opens the two, side by side. */
export function BesideChoice({ state, on, states }: Props) {
  const navigate = useNavigate()
  return (
    <label>
      Side by side with
      <select value="" onChange={(event) => void navigate({ to: '/two-states', search: { a: state, b: event.target.value, on } })}>
        <option value="">choose another State</option>
        {states
          .filter(({ id, iso }) => iso && id !== `state/${state}`)
          .map(({ id, name }) => (
            <option key={id} value={id.replace('state/', '')}>
              {name}
            </option>
          ))}
      </select>
    </label>
  )
}
