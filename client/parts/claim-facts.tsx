import type { ClaimFactsFragment } from '../api/generated/graphql.ts'
import { markWords } from '../words/claims.ts'
import { ClaimAnswer } from './claim-answer.tsx'
import { ClaimPlaces } from './claim-places.tsx'
import { IdLink } from './id-link.tsx'
import { SourceLine } from './source-line.tsx'

/** Where a claim belongs, what it asks for, how it is known, whose position it is, and what became of it. */
export function ClaimFacts({ claim }: { claim: ClaimFactsFragment }) {
  return (
    <dl className="facts">
      <dt>Where</dt>
      <dd>
        <ClaimPlaces about={claim.about} />
      </dd>
      {claim.ask ? (
        <>
          <dt>Asked for</dt>
          <dd>{claim.ask}</dd>
        </>
      ) : null}
      <dt>Source</dt>
      <dd>
        <ul className="several">
          {claim.sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>How we know</dt>
      <dd>
        {markWords(claim.mark)}
        {claim.reportedBy ? (
          <>
            ; reported by <SourceLine source={claim.reportedBy} />
          </>
        ) : null}
      </dd>
      {claim.heldBy.length > 0 ? (
        <>
          <dt>Position of</dt>
          <dd>
            {claim.heldBy.map((state, index) => (
              <span key={state.id}>
                {index > 0 ? ', ' : ''}
                <IdLink id={state.id}>{state.title}</IdLink>
              </span>
            ))}
          </dd>
        </>
      ) : null}
      <dt>What became of it</dt>
      <dd>
        <ClaimAnswer claim={claim} />
      </dd>
    </dl>
  )
}
