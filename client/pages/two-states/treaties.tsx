import type { StandsBesideFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { StandingTag } from '../../parts/standing.tsx'
import { dayOf } from '../../words/day.ts'

/** Where each stands towards each treaty, those that bind both first. */
export function Treaties({ a, b, on }: { a: StandsBesideFragment; b: StandsBesideFragment; on: string }) {
  const other = new Map(b.statuses.map((status) => [status.instrument.id, status]))
  const rows = a.statuses.flatMap((one) => {
    const far = other.get(one.instrument.id)
    return far ? [{ one, far, both: one.kind === 'PARTY' && far.kind === 'PARTY' }] : []
  })
  const binding = rows.filter(({ both }) => both).length
  return (
    <section>
      <h2>
        Treaties that bind both <span className="muted">{binding}</span>
      </h2>
      <p className="muted">
        On {dayOf(on)}, of the {rows.length} treaties of which a table is held.
      </p>
      <table className="plain standings">
        <caption className="unseen">
          Where {a.name} and {b.name} stand towards each treaty
        </caption>
        <thead>
          <tr>
            <th scope="col">Treaty</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
            <th scope="col">Binds both</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((x, y) => Number(y.both) - Number(x.both))
            .map(({ one, far, both }) => (
              <tr key={one.instrument.id}>
                <th scope="row">
                  <IdLink id={one.instrument.id}>{one.instrument.shortName}</IdLink>
                </th>
                <td data-treaty={a.name}>
                  <StandingTag {...one} />
                </td>
                <td data-treaty={b.name}>
                  <StandingTag {...far} />
                </td>
                <td data-treaty="Binds both">{both ? 'yes' : 'no'}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
