import { Link, useSearch } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { FindDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Search } from '../../parts/search.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { kindName } from '../../words/kinds.ts'
import { tongueOf } from '../../words/tongue.ts'

const MOST = 50

export function FindPage() {
  const { q, kind } = useSearch({ from: '/find' })
  const query = useOperation(
    FindDocument,
    { text: q, kinds: kind ? [kind] : null, first: MOST },
    { enabled: q.trim().length > 0, keep: true },
  )
  return (
    <Page title={q ? `Found for “${q}”` : 'Find'} className="narrow">
      <Search label="Words, a name, or a citation such as art. 24(2)" big />
      {q.trim() ? (
        <Answered query={query} what="what was found">
          {({ search }) => (
            <>
              {search.didYouMean ? (
                <p>
                  Did you mean{' '}
                  <Link to="/find" search={{ q: search.didYouMean }}>
                    {search.didYouMean}
                  </Link>
                  ?
                </p>
              ) : null}
              <nav className="chips" aria-label="Kinds of thing">
                <Link to="/find" search={{ q }} className="chip" activeOptions={{ exact: true, explicitUndefined: true }}>
                  everything
                </Link>
                {search.facets.map((facet) => (
                  <Link key={facet.kind} to="/find" search={{ q, kind: facet.kind }} className="chip">
                    {facet.count} {kindName(facet.kind, facet.count)}
                  </Link>
                ))}
              </nav>
              {search.hits.length === 0 ? (
                <p>
                  Nothing found. The search looked through names, titles, citations and our summaries of everything held; official words
                  only where somebody supplied them. <Link to="/about">See what is held and what is missing</Link>.
                </p>
              ) : (
                <>
                  <p className="muted" role="status">
                    {search.hits.length < search.total ? `${search.hits.length} of ${search.total}, best first` : `${search.total} found`}
                  </p>
                  <ol className="hits">
                    {search.hits.map((hit) => (
                      <li key={hit.node.id}>
                        <IdLink id={hit.node.id}>{hit.title}</IdLink> <span className="muted">{kindName(hit.node.__typename)}</span>
                        <p {...tongueOf(hit.snippet)}>{hit.snippet}</p>
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </>
          )}
        </Answered>
      ) : (
        <p className="muted">Slips of the pen are forgiven.</p>
      )}
    </Page>
  )
}
