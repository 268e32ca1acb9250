import { useOperation } from '../../api/client.ts'
import { TreatyActsDocument, type TreatyActsQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { StandingTag } from '../../parts/standing.tsx'
import { whenWords } from '../../words/acts.ts'
import { dayOf } from '../../words/day.ts'
import { effectName } from '../../words/reservations.ts'
import type { State, Treaty } from './rows.ts'

type Act = NonNullable<NonNullable<TreatyActsQuery['instrument']>['status']>['states'][number]['actions'][number]

interface Props {
  states: readonly State[]
  treaty: Treaty
  on: string
}

/** A row for each State: where it stands towards one treaty, by which acts, and what it reserved or declared. */
export function TreatyTable({ states, treaty, on }: Props) {
  const { data } = useOperation(TreatyActsDocument, { id: treaty.id, on }, { keep: true })
  const acts = new Map(data?.instrument?.status?.states.map(({ state, actions }) => [state.id, actions]))
  return (
    <section aria-label="Where States stand">
      <table className="plain standings one-treaty">
        <caption className="unseen">
          Where each State stands towards the {treaty.shortName} on {dayOf(on)}
        </caption>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Stands</th>
            <th scope="col">By what it did and said</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.id}>
              <th scope="row">
                <IdLink id={state.id}>{state.name}</IdLink>
              </th>
              <td>
                <StandingTag {...treaty.of(state.id)} asKnownOn={treaty.status.asKnownOn} />
              </td>
              <td>
                <ActList acts={acts.get(state.id) ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const SAID = new Set(['reservation', 'declaration'])

function ActList({ acts }: { acts: readonly Act[] }) {
  if (acts.length === 0) return <span className="muted">nothing held</span>
  return (
    <ul className="short-acts">
      {acts.map((act) => (
        <li key={act.id}>
          <IdLink id={act.id}>{act.kind.replace('-', ' ')}</IdLink> {whenWords(act)}
          {SAID.has(act.kind) ? `: ${act.summary ?? 'content not held'} (${effectName(act.effect)})` : ''}
          {act.withdrawnBy ? `, taken back ${whenWords(act.withdrawnBy)}` : ''}
        </li>
      ))}
    </ul>
  )
}
