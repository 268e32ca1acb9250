import { IdLink } from '../../parts/id-link.tsx'
import { StandingTag } from '../../parts/standing.tsx'
import { dayOf } from '../../words/day.ts'
import { completeWords } from '../../words/standing.ts'
import type { State, Treaty } from './rows.ts'

/** A row for each State, a column for each treaty. On a narrow screen each row becomes a list of treaties. */
export function AllTable({ states, treaties, on }: { states: readonly State[]; treaties: readonly Treaty[]; on: string }) {
  return (
    <section className="scroll standings-frame" aria-label="Where States stand">
      <table className="plain standings">
        <caption className="unseen">Where each State stands towards each treaty on {dayOf(on)}</caption>
        <thead>
          <tr>
            <th scope="col">State</th>
            {treaties.map(({ id, shortName, status }) => (
              <th key={id} scope="col">
                <IdLink id={id}>{shortName}</IdLink>
                <small>{completeWords(status.asKnownOn, status.laterActs.length)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.id}>
              <th scope="row">
                <IdLink id={state.id}>{state.name}</IdLink>
              </th>
              {treaties.map(({ id, shortName, status, of }) => (
                <td key={id} data-treaty={shortName}>
                  <StandingTag {...of(state.id)} asKnownOn={status.asKnownOn} dayShown />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
