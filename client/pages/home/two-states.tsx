import { Link } from '@tanstack/react-router'
import { EXAMPLES } from '../../state/scenario-examples.ts'

/** Requests of one State to another, answered with their reasons. */
export function BetweenTwo() {
  return (
    <section className="theme-cards">
      <h2>Between two States</h2>
      <ul className="cards">
        {EXAMPLES.map(({ title, why, search }) => (
          <li key={title} className="card">
            <Link to="/scenario" search={search} className="card-question">
              {title}
            </Link>
            <p className="muted">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
