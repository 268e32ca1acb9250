import type { OpenedRowFragment } from '../../api/generated/graphql.ts'
import { ClaimItem } from '../../parts/claim-item.tsx'

type Claims = OpenedRowFragment['claims']

const ofWhich = ({ ofLeft, ofRight }: Claims[number]) => (ofLeft && ofRight ? 'Of both' : ofLeft ? 'Of the first' : 'Of the second')

/** What sources say of either, and what became of it later. */
export function PairClaims({ claims }: { claims: Claims }) {
  if (claims.length === 0) return null
  return (
    <details className="more claims">
      <summary>
        What is said of them, and whether the later text answered it <span className="muted">{claims.length}</span>
      </summary>
      <p className="muted small">Claims of their sources, in our words; never our verdict.</p>
      <ol className="claim-list">
        {claims.map((each) => (
          <li key={each.claim.id}>
            <p className="muted small">{ofWhich(each)}</p>
            <ClaimItem claim={each.claim} />
          </li>
        ))}
      </ol>
    </details>
  )
}
