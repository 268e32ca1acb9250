import { useOperation } from '../../api/client.ts'
import { ClaimFacetCountsDocument } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { Choices } from './choices.tsx'
import { List } from './list.tsx'
import { Outcomes } from './outcomes.tsx'
import { TakeClaims } from './take-claims.tsx'
import { useClaims } from './use-claims.ts'
import { useClaimsView } from './use-claims-view.ts'
import { chosenOf } from './view.ts'

export function ClaimsPage() {
  const [view, change] = useClaimsView()
  const query = useClaims(view)
  const counting = useOperation(ClaimFacetCountsDocument, chosenOf(view), { keep: true })
  const facets = counting.data?.claimFacets
  const { pages = 1 } = view
  const total = query.data?.pages[0]?.claims.totalCount ?? 0
  return (
    <Page title="What was said, and what became of it" className="wide claims-page">
      <p className="claims-lede">
        Each is a claim of the source it names, put in our words; none is a verdict of ours. It speaks of one version of a text, and may be
        wrong about the next. Whether a later version met it is our reading, with its reason.
      </p>
      <Choices view={view} change={change} facets={facets} />
      <div className="claims-split">
        <Answered query={query} what="the claims">
          {(data) =>
            counting.isPending ? (
              <Waiting what="the claims" />
            ) : (
              <List
                claims={data.pages.slice(0, pages).flatMap(({ claims }) => claims.edges.map(({ node }) => node))}
                total={total}
                take={<TakeClaims view={view} total={total} />}
                waiting={query.isFetchingNextPage}
                trouble={query.isFetchNextPageError ? query.error.message : null}
                onMore={() => (query.isFetchNextPageError ? void query.fetchNextPage() : change({ pages: pages + 1 }))}
              />
            )
          }
        </Answered>
        <div className="claims-side">{facets ? <Outcomes facets={facets} view={view} /> : null}</div>
      </div>
    </Page>
  )
}
