import { useOperation } from '../../api/client.ts'
import { ClaimPageDocument, type ClaimPageQuery } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { ClaimFacts } from '../../parts/claim-facts.tsx'
import { ClaimList } from '../../parts/claim-list.tsx'
import { placeName } from '../../parts/claim-place.ts'
import { CopyButton } from '../../parts/copy.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { depthWords, markWords, sayerWords, stanceWords } from '../../words/claims.ts'
import { dayOf } from '../../words/day.ts'
import { claimFollowUps } from './follow-ups.ts'

type Claim = Extract<NonNullable<ClaimPageQuery['node']>, { __typename: 'Claim' }>

/** What one source says of a text: who, of what, how we know, and what became of it. */
export function ClaimPage({ id }: { id: string }) {
  const query = useOperation(ClaimPageDocument, { id })
  return (
    <Answered query={query} what="the claim">
      {({ node, release }) => (node?.__typename === 'Claim' ? <Shown claim={node} release={release} /> : <Missing id={id} />)}
    </Answered>
  )
}

function Shown({ claim, release }: { claim: Claim; release: ClaimPageQuery['release'] }) {
  const [first] = claim.about
  const place = first ? placeName(first.node) : 'the text'
  const title = `${sayerWords(claim)}${claim.heldBy.length > 0 ? ',' : ''} on ${place}${claim.about.length > 1 ? ` and ${claim.about.length - 1} more` : ''}`
  const sources = claim.sources.map(({ title: name, depth }) => `${name}, ${depthWords(depth)}`).join('; ')
  const cited = () =>
    citation({
      what: title,
      says: claim.statement,
      basis: `a claim of its source${claim.date ? `, ${dayOf(claim.date)}` : ''}, in our words; ${sources}; ${markWords(claim.mark)}`,
      release,
      address: window.location.href,
    })
  return (
    <Page title={title} above={<span className="muted">A claim of its source, in our words; not our verdict</span>} className="reading">
      <div className="split">
        <div className="split-main">
          <p className="kicker">
            <span className="capital">{stanceWords(claim.stance)}</span>
            {claim.date ? `, ${dayOf(claim.date)}` : ''}
          </p>
          <p className="law big">{claim.statement}</p>
          <ClaimFacts claim={claim} />
          <Neighbours id={claim.id} heading="What it is tied to" kinds={['ABOUT', 'ANSWERED_BY', 'TELLS_OF']} />
          {first ? <ClaimList id={first.node.id} heading={`What else was said of ${place}`} except={claim.id} /> : null}
        </div>
        <aside className="panel" aria-label="About this claim">
          <p className="muted small">
            Written down by <IdLink id={claim.by}>{claim.by.replace('coder/', '').replaceAll('-', ' ')}</IdLink>, {dayOf(claim.on)}.
          </p>
          <p className="actions">
            <CopyButton text={cited}>Copy with citation</CopyButton>
          </p>
          <Disagree id={claim.id} says={claim.statement} origin={claim.origin} release={release.id} />
          <FollowUps items={claimFollowUps(claim)} />
        </aside>
      </div>
    </Page>
  )
}
