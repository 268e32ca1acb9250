import { useNavigate } from '@tanstack/react-router'
import { IdLink } from '../../../parts/id-link.tsx'
import { dayOf } from '../../../words/day.ts'
import { STANDINGS, type StandingName, standingName, standingNameWords, standingWords } from '../../../words/standing.ts'
import type { State, Treaty } from '../rows.ts'
import { useHatches } from './hatches.tsx'
import { HIGH, type Land, useLands, WIDE } from './use-lands.ts'

interface Props {
  states: readonly State[]
  treaty: Treaty
  on: string
}

/** Where each State stands towards one treaty, on a map; the table below says the same of every State, and of those too small to see. */
export function WorldMap({ states, treaty, on }: Props) {
  const { data: lands, error } = useLands()
  const { fillOf, defs } = useHatches()
  const navigate = useNavigate()
  const shown = new Map(states.filter(({ iso }) => iso).map((state) => [state.id, state]))
  const nameOf = (state: string): StandingName => standingName(treaty.of(state))
  const counts = STANDINGS.map((name) => ({ name, count: [...shown.keys()].filter((id) => nameOf(id) === name).length })).filter(
    ({ count }) => count > 0,
  )
  const reads = counts.map(({ name, count }) => `${count} ${standingNameWords(name)}`).join(', ')
  const drawn = (land: Land) => {
    const state = land.state ? shown.get(land.state) : undefined
    if (!state) return { name: null, props: { className: 'land' } }
    const name = nameOf(state.id)
    const open = () => void navigate({ to: '/thing/$', params: { _splat: state.id } })
    return {
      name: `${state.name}: ${standingWords(treaty.of(state.id))}`,
      props: { className: `land land-${name}`, fill: fillOf(name), onClick: open },
    }
  }
  return (
    <figure className="world">
      <div className="world-frame">
        {lands ? (
          <svg
            viewBox={`0 0 ${WIDE} ${HIGH}`}
            role="img"
            aria-label={`${treaty.shortName} on ${dayOf(on)}: ${reads}. The table below says the same.`}
          >
            {defs}
            {lands.map((land) => {
              const { name, props } = drawn(land)
              return (
                <path key={land.key} d={land.d} {...props}>
                  {name ? <title>{name}</title> : null}
                </path>
              )
            })}
            {lands.flatMap((land) => {
              const { name, props } = drawn(land)
              return land.at && name
                ? [
                    <circle key={land.key} cx={land.at[0]} cy={land.at[1]} r="3.2" {...props}>
                      <title>{name}</title>
                    </circle>,
                  ]
                : []
            })}
          </svg>
        ) : (
          <p role="status">{error ? 'The map could not be fetched; the table below says the same.' : 'Fetching the map…'}</p>
        )}
      </div>
      <figcaption>
        <ul className="world-key">
          {counts.map(({ name, count }) => (
            <li key={name}>
              <svg width="22" height="16" aria-hidden="true">
                <rect x="0.5" y="0.5" width="21" height="15" className={`land land-${name}`} fill={fillOf(name)} />
              </svg>{' '}
              {standingNameWords(name)} <b>{count}</b>
            </li>
          ))}
        </ul>
        <p className="muted small">
          Boundaries are those of Natural Earth, which is in the public domain. They are for finding one’s way and are no statement of this
          product about any territory or its name. Grey is what is not among the States held, or not among those chosen.
        </p>
        <Beside states={states} treaty={treaty} lands={lands ?? []} />
      </figcaption>
    </figure>
  )
}

/** What no map shows: organizations, and States that its geometry does not draw. */
function Beside({ states, treaty, lands }: { states: readonly State[]; treaty: Treaty; lands: readonly Land[] }) {
  const drawn = new Set(lands.map(({ state }) => state))
  const beside = states.filter(({ id, iso }) => (iso ? lands.length > 0 && !drawn.has(id) : treaty.lists(id)))
  if (beside.length === 0) return null
  return (
    <p className="small">
      Not on the map:{' '}
      {beside.map((state, index) => (
        <span key={state.id}>
          {index > 0 ? '; ' : ''}
          <IdLink id={state.id}>{state.name}</IdLink>
          {state.iso ? '' : ' (an organization, which is not its members)'}, {standingWords(treaty.of(state.id))}
        </span>
      ))}
      .
    </p>
  )
}
