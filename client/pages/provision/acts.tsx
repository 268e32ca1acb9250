import { Link } from '@tanstack/react-router'
import type { ActOnProvisionFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

/** Reservations and declarations of States that concern the provision. */
export function Acts({ id, of }: { id: string; of: readonly ActOnProvisionFragment[] }) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>What States have said of it</h2>
      <ul className="found">
        {of.map((act) => (
          <li key={act.id}>
            <IdLink id={act.id}>{act.title}</IdLink>
            {act.source ? (
              <p className="muted">
                According to <IdLink id={act.source.id}>{act.source.title}</IdLink>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/reservations" search={{ at: id }}>
          What each does, and towards whom
        </Link>
      </p>
    </section>
  )
}
