import type { TreatyStatusQuery } from '../api/generated/graphql.ts'
import { whenWords } from '../words/acts.ts'
import { standingWords } from '../words/standing.ts'
import { IdLink } from './id-link.tsx'

type Uncertain = NonNullable<NonNullable<TreatyStatusQuery['instrument']>['status']>['uncertain']

/** States whose acts have no known day, so that nobody can tell from them where they stood. */
export function TreatyUncertain({ states }: { states: Uncertain }) {
  if (states.length === 0) return null
  return (
    <>
      <h3>Uncertain</h3>
      <ul>
        {states.map(({ state, kind, actions }) => (
          <li key={state.id}>
            <IdLink id={state.id}>{state.name}</IdLink>: {standingWords({ kind, uncertain: true })}
            {actions
              .filter(({ earliest, latest }) => earliest !== latest)
              .map((act) => `; ${act.kind} ${whenWords(act)}`)
              .join('')}
          </li>
        ))}
      </ul>
    </>
  )
}
