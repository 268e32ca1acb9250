import type { ClaimFactsFragment } from '../api/generated/graphql.ts'
import { outcomeWords } from '../words/claims.ts'
import { nothingLater } from './claim-place.ts'
import { IdLink } from './id-link.tsx'

/** What became of a claim in a later text, as we read it; each reading is a way to the statement behind it. */
export function ClaimAnswer({ claim }: { claim: ClaimFactsFragment }) {
  if (claim.answeredBy.length === 0)
    return (
      <p className="muted">
        {nothingLater(claim) ? 'No later text is held that could answer it.' : 'Not answered here: nobody compared it with a later text.'}
      </p>
    )
  return (
    <ul className="answers">
      {claim.answeredBy.map(({ link, outcome, provision }) => (
        <li key={link.id}>
          <p>
            <IdLink id={link.id}>Our reading: {outcomeWords(outcome)}</IdLink>. {link.note}
          </p>
          <p>
            <IdLink id={provision.id}>
              {provision.citation}
              {provision.printedTitle ? `: ${provision.printedTitle}` : ''}
            </IdLink>
          </p>
        </li>
      ))}
    </ul>
  )
}
