import { Link } from '@tanstack/react-router'
import type { ReservationFactsFragment } from '../../api/generated/graphql.ts'
import { ReservationItem } from '../../parts/reservation-item.tsx'

/** So many can be read at once; more are opened. */
const FEW = 4

/** What a State reserved and declared, treaty by treaty, each with what it does. */
export function Said({ of, code }: { of: readonly ReservationFactsFragment[]; code: string }) {
  const treaties = [...new Map(of.map(({ act }) => [act.instrument?.id, act.instrument?.shortName]))]
  return (
    <section>
      <h2>
        What it reserved and declared <span className="muted">{of.length}</span>
      </h2>
      {of.length === 0 ? (
        <p className="muted">
          Nothing is held. For many treaties no source on reservations was read, so that is no finding that it made none.
        </p>
      ) : (
        <p>
          <Link to="/reservations" search={{ of: code }}>
            The same with filters, and towards another State
          </Link>
        </p>
      )}
      {treaties.map(([id, name]) => {
        const own = of.filter(({ act }) => act.instrument?.id === id)
        return (
          <details key={id} className="more" open={own.length <= FEW}>
            <summary>
              {name} <span className="muted">{own.length}</span>
            </summary>
            <ul className="claim-list">
              {own.map((reservation) => (
                <li key={reservation.id}>
                  <ReservationItem of={reservation} />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}
