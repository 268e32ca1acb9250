import { Link } from '@tanstack/react-router'
import { useOperation } from '../api/client.ts'
import { ClaimListDocument } from '../api/generated/graphql.ts'
import { Answered } from '../shell/answered.tsx'
import { ClaimItem } from './claim-item.tsx'

const FEW = 5
/** So many are asked for: whoever asks as many beforehand has the list at once. */
export const CLAIMS_LISTED = FEW + 1

interface Props {
  /** A provision, a version or an instrument; or a safeguard, a power, a mechanism. */
  id: string
  heading: string
  /** A claim that stands on the page already. */
  except?: string
}

/** The first claims about a thing and what is in it, with a way to all of them. Nothing at all where no claim is held. */
export function ClaimList({ id, heading, except }: Props) {
  const query = useOperation(ClaimListDocument, { about: id, first: CLAIMS_LISTED })
  const held = query.data?.claims.edges.map(({ node }) => node).filter((claim) => claim.id !== except) ?? []
  if (query.isPending || (query.data && held.length === 0)) return null
  return (
    <section className="claims">
      <h2>{heading}</h2>
      <Answered query={query} what="what was said of it">
        {({ claims }) => (
          <>
            <p className="muted small">Claims of their sources, in our words; never our verdict.</p>
            <ol className="claim-list">
              {held.slice(0, FEW).map((claim) => (
                <li key={claim.id}>
                  <ClaimItem claim={claim} />
                </li>
              ))}
            </ol>
            <p>
              <Link to="/claims" search={{ about: id }}>
                {claims.totalCount === 1 ? 'Show it among all claims' : `Show all ${claims.totalCount}`}
                <span className="unseen"> claims about this</span>
              </Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  )
}
