import { useOperation } from '../../api/client.ts'
import { type ActDaysFragment, TreatyActsDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { StandingTag } from '../../parts/standing.tsx'
import { whenWords } from '../../words/acts.ts'
import { dayOf } from '../../words/day.ts'
import type { State, Treaty } from './rows.ts'

interface Props {
  states: readonly State[]
  treaty: Treaty
  on: string
}

/** A row for each State: where it stands towards one treaty, and by which acts. */
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
            <th scope="col">By what it did</th>
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

function ActList({ acts }: { acts: readonly ActDaysFragment[] }) {
  if (acts.length === 0) return <span className="muted">nothing held</span>
  return (
    <ul className="short-acts">
      {acts.map((act) => (
        <li key={act.id}>
          <IdLink id={act.id}>{act.kind.replace('-', ' ')}</IdLink> {whenWords(act)}
        </li>
      ))}
    </ul>
  )
}
