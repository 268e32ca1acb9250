import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { Choices } from './choices.tsx'
import { List } from './list.tsx'
import { Take } from './take.tsx'
import { useReservations } from './use-reservations.ts'
import { useReservationsView } from './use-reservations-view.ts'

/** What States reserved and declared, and what each does, alone or towards another State. */
export function ReservationsPage() {
  const [view, change] = useReservationsView()
  const query = useReservations(view)
  const { pages = 1 } = view
  return (
    <Page
      title="Reservations and declarations"
      className="reading narrow"
      lede={
        <p>
          What States said on joining, in our words: what each leaves out, opens or puts under a condition, by which clause, and what it
          does towards another State.
        </p>
      }
    >
      <Answered query={query} what="the reservations">
        {(data) => {
          const [first] = data.pages
          if (!first) return null
          const items = data.pages.slice(0, pages).flatMap(({ reservations }) => reservations.edges.map(({ node }) => node))
          const { totalCount, facets, caution } = first.reservations
          return (
            <>
              <Choices view={view} facets={facets} change={change} />
              <p role="status" className="muted">
                {items.length < totalCount ? `${items.length} of ${totalCount}` : totalCount}{' '}
                {totalCount === 1 ? 'reservation or declaration' : 'reservations and declarations'}, by treaty, what changes a duty first
              </p>
              <p className="caution">{caution}</p>
              {totalCount > 0 ? <Take items={items} about={{ release: first.release.id, chosen: view, caution }} /> : null}
              <List
                items={items}
                total={totalCount}
                release={first.release}
                waiting={query.isFetchingNextPage}
                trouble={query.isFetchNextPageError ? query.error.message : null}
                onMore={() => (query.isFetchNextPageError ? void query.fetchNextPage() : change({ pages: pages + 1 }))}
              />
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
