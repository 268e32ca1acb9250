import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { Choices } from './choices.tsx'
import { List } from './list.tsx'
import { useClaims } from './use-claims.ts'
import { useClaimsView } from './use-claims-view.ts'

export function ClaimsPage() {
  const [view, change] = useClaimsView()
  const query = useClaims(view)
  const { pages = 1 } = view
  return (
    <Page
      title="What was said, and what became of it"
      className="reading narrow"
      lede={
        <p>
          Each of these is a claim of the source it names, put in our words. None is a verdict of ours. Each speaks of one version of a
          text, and may be wrong about the next. Whether a later version met it is our reading, with its reason.
        </p>
      }
    >
      <Choices view={view} change={change} />
      <Answered query={query} what="the claims">
        {(data) => (
          <List
            claims={data.pages.slice(0, pages).flatMap(({ claims }) => claims.edges.map(({ node }) => node))}
            total={data.pages[0]?.claims.totalCount ?? 0}
            waiting={query.isFetchingNextPage}
            trouble={query.isFetchNextPageError ? query.error.message : null}
            onMore={() => (query.isFetchNextPageError ? void query.fetchNextPage() : change({ pages: pages + 1 }))}
          />
        )}
      </Answered>
    </Page>
  )
}
