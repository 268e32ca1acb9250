import type { AboutQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

/** What is not held, and what would fill it. */
export function Gaps({ gaps }: { gaps: AboutQuery['gaps'] }) {
  return (
    <section>
      <h2>
        Known gaps <span className="muted">{gaps.length}</span>
      </h2>
      {gaps.length === 0 ? <p className="muted">None are recorded.</p> : null}
      <ul className="found">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <IdLink id={gap.id}>{gap.missing}</IdLink>
            <p className="muted">
              Would fill it: {gap.wouldFill}
              {gap.touches.length > 0 ? ' Concerns: ' : ''}
              {gap.touches.map((touched, index) => (
                <span key={touched.id}>
                  {index > 0 ? '; ' : ''}
                  <IdLink id={touched.id}>{touched.title}</IdLink>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
