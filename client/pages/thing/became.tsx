import type { ThingFactsFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { dayOf } from '../../words/day.ts'

/** What an id that was given up became. */
export function Became({ of }: { of: Extract<ThingFactsFragment, { __typename: 'Retired' }> }) {
  return (
    <section>
      <h2>What it became</h2>
      <p>Given up on {dayOf(of.retiredOn)}. In its place stand:</p>
      <ul className="found">
        {of.became.map((thing) => (
          <li key={thing.id}>
            <IdLink id={thing.id}>{thing.title}</IdLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
