import type { TwoStatesQuery } from '../../api/generated/graphql.ts'
import { ReservationItem } from '../../parts/reservation-item.tsx'

type Item = TwoStatesQuery['fromA']['edges'][number]['node']
const changes = ({ between }: Item) => between?.touches.some(({ does }) => does !== 'NOTHING') ?? false

/** What one State reserved that changes something towards the other, each both ways; the rest is counted and can be opened. */
export function EachWay({ of, own, other }: { of: readonly Item[]; own: string; other: string }) {
  const [acting, idle] = [of.filter(changes), of.filter((item) => !changes(item))]
  return (
    <section>
      <h2>
        What {own} reserved or declared that matters towards {other} <span className="muted">{acting.length}</span>
      </h2>
      {acting.length === 0 ? <p className="muted">Nothing that is held changes cooperation between the two on that day.</p> : null}
      <Items of={acting} />
      {idle.length > 0 ? (
        <details className="more">
          <summary>{idle.length} more that change nothing between the two</summary>
          <Items of={idle} />
        </details>
      ) : null}
    </section>
  )
}

function Items({ of }: { of: readonly Item[] }) {
  return (
    <ul className="claim-list">
      {of.map((item) => (
        <li key={item.id}>
          <ReservationItem of={item} pair={item.between} />
        </li>
      ))}
    </ul>
  )
}
