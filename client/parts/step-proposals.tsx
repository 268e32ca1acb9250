import type { StepProposalFragment } from '../api/generated/graphql.ts'
import { sayerWords } from '../words/claims.ts'
import { IdLink } from './id-link.tsx'

/** What was proposed for a draft, by whom; claims, never our verdict. */
export function StepProposals({ of }: { of: readonly StepProposalFragment[] }) {
  if (of.length === 0) return null
  return (
    <details className="more">
      <summary>
        What was proposed for it <span className="muted">{of.length}</span>
      </summary>
      <ul className="found">
        {of.map((claim) => (
          <li key={claim.id}>
            <span className="muted">{sayerWords(claim)}:</span> <IdLink id={claim.id}>{claim.statement}</IdLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
