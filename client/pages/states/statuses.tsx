import { Link } from '@tanstack/react-router'
import type { StandsTowardsFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { StandingTag } from '../../parts/standing.tsx'
import { dayOf } from '../../words/day.ts'
import { completeWords } from '../../words/standing.ts'
import { treatyPlace } from './rows.ts'

/** Where it stands on a day towards each treaty of which a table is held. */
export function Statuses({ of, on }: { of: readonly StandsTowardsFragment[]; on: string }) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>Where it stands</h2>
      <p className="muted">
        On {dayOf(on)}, as far as the tables held know. A table proves what it lists until its last day and nothing after.{' '}
        <Link to="/states" search={{ on }}>
          Every State on that day
        </Link>
      </p>
      <table className="plain standings">
        <caption className="unseen">Where it stands towards each treaty</caption>
        <thead>
          <tr>
            <th scope="col">Treaty</th>
            <th scope="col">Stands</th>
            <th scope="col">The tables</th>
          </tr>
        </thead>
        <tbody>
          {of
            .toSorted((a, b) => treatyPlace(a.instrument.id) - treatyPlace(b.instrument.id))
            .map(({ instrument, kind, uncertain, asKnownOn, laterActs }) => (
              <tr key={instrument.id}>
                <th scope="row">
                  <IdLink id={instrument.id}>{instrument.shortName}</IdLink>
                </th>
                <td>
                  <StandingTag kind={kind} uncertain={uncertain} asKnownOn={asKnownOn} dayShown />
                </td>
                <td className="muted">{completeWords(asKnownOn, laterActs.length)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
