import type { ClaimFactsFragment } from '../api/generated/graphql.ts'
import { outcomeWords, sayerWords, stanceWords } from '../words/claims.ts'
import { dayOf } from '../words/day.ts'
import { ClaimFacts } from './claim-facts.tsx'
import { textsOf } from './claim-place.ts'
import { IdLink } from './id-link.tsx'

/** One claim in a list. Its heading names who speaks before what is said, so that nobody takes it for a verdict of this product. */
export function ClaimItem({ claim, heading: Heading = 'h3' }: { claim: ClaimFactsFragment; heading?: 'h2' | 'h3' }) {
  return (
    <article className="claim">
      <Heading>
        <span className="kicker">
          {sayerWords(claim)}
          {claim.date ? `, ${dayOf(claim.date)}` : ''}: <span className="unseen">{stanceWords(claim.stance)}. </span>
        </span>
        <IdLink id={claim.id} className="statement">
          {claim.statement}
        </IdLink>
      </Heading>
      <p className="tags">
        {outcomesOf(claim).map((outcome) => (
          <span key={outcome} className={`tag outcome ${outcome}`}>
            <span className={`part ${outcome}`} aria-hidden="true" /> {outcomeWords(outcome)}
            <span className="unseen">, as we read it</span>
          </span>
        ))}
        <span className="tag">{stanceWords(claim.stance)}</span>
        {textsOf(claim).map((text) => (
          <IdLink key={text.id} id={text.id} className="tag">
            {text.name}
          </IdLink>
        ))}
      </p>
      <ClaimFacts claim={claim} />
    </article>
  )
}

/** What later texts made of it, each answer once; nothing where no reading is held. */
const outcomesOf = ({ answeredBy }: ClaimFactsFragment) => [...new Set(answeredBy.map(({ outcome }) => outcome))]
