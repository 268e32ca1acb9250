import type { TreatyStatusQuery } from '../api/generated/graphql.ts'
import { type StandingName, standingNameWords } from '../words/standing.ts'
import { IdLink } from './id-link.tsx'

type States = NonNullable<NonNullable<TreatyStatusQuery['instrument']>['status']>['states']

const GROUPS = [
  ['PARTY', 'bound'],
  ['CONSENTED', 'consented'],
  ['SIGNATORY', 'signed'],
  ['FORMER', 'left'],
  ['UNKNOWN', 'unknown'],
] as const satisfies readonly [States[number]['kind'], StandingName][]

/** The States by where they stand, each group to be opened. */
export function TreatyWho({ states }: { states: States }) {
  return GROUPS.map(([kind, name]) => {
    const group = states.filter((each) => each.kind === kind)
    if (group.length === 0) return null
    return (
      <details key={kind} className="more">
        <summary>
          {group.length} {standingNameWords(name)}
        </summary>
        <ul className="who">
          {group.map(({ state }) => (
            <li key={state.id}>
              <IdLink id={state.id}>{state.name}</IdLink>
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
