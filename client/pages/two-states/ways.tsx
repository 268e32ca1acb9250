import { Link } from '@tanstack/react-router'
import type { TwoStatesQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Bases = TwoStatesQuery['pairs']['edges'][number]['node']['bases']
interface State {
  id: string
  name: string
}
const slug = (id: string) => id.slice(id.indexOf('/') + 1)

/** For what the two can ask each other, by which treaties; each in both directions a scenario. */
export function Ways({ bases, a, b, on }: { bases: Bases; a: State; b: State; on: string }) {
  return (
    <section>
      <h2>
        What they can ask each other <span className="muted">{bases.length}</span>
      </h2>
      {bases.length === 0 ? (
        <p className="muted">
          No treaty held binds both on that day and provides for cooperation. Bilateral and regional treaties, domestic law, reciprocity and
          comity were not searched.
        </p>
      ) : (
        <table className="plain standings">
          <caption className="unseen">
            Kinds of cooperation between {a.name} and {b.name}
          </caption>
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">By</th>
              <th scope="col">Scenario</th>
            </tr>
          </thead>
          <tbody>
            {bases.map(({ mechanism, instruments }) => (
              <tr key={mechanism.id}>
                <th scope="row">
                  <IdLink id={mechanism.id}>{mechanism.name}</IdLink>
                </th>
                <td>{instruments.map(({ shortName }) => shortName).join(', ')}</td>
                <td>
                  {[
                    [a, b],
                    [b, a],
                  ].map(([from, to]) =>
                    from && to ? (
                      <Link
                        key={from.id}
                        className="way"
                        to="/scenario"
                        search={{ from: slug(from.id), to: slug(to.id), ask: slug(mechanism.id), on }}
                      >
                        {from.name} asks {to.name}
                      </Link>
                    ) : null,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
