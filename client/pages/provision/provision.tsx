import { useParams } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { ProvisionPageDocument, type ProvisionPageQuery } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { CopyButton } from '../../parts/copy.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { HeldNote } from '../../parts/held-note.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { Outline } from '../../parts/outline.tsx'
import { WhatHolds } from '../../parts/what-holds.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { basisWords } from '../../words/basis.ts'
import { JUDGEMENTS } from '../../words/links.ts'
import { AbsencesOf } from './absences-of.tsx'
import { Acts } from './acts.tsx'
import { provisionFollowUps } from './follow-ups.ts'
import { GivenHere } from './given-here.tsx'
import { Line } from './line.tsx'
import { ProvisionFacts } from './provision-facts.tsx'
import { Trail } from './trail.tsx'
import { Words } from './words.tsx'

type Provision = NonNullable<ProvisionPageQuery['provision']>

export function ProvisionPage() {
  const id = useParams({ from: '/p/$' })._splat ?? ''
  const query = useOperation(ProvisionPageDocument, { id })
  return (
    <Answered query={query} what="the provision">
      {({ provision, release }) => (provision ? <Held key={provision.id} provision={provision} release={release} /> : <Missing id={id} />)}
    </Answered>
  )
}

function Held({ provision, release }: { provision: Provision; release: ProvisionPageQuery['release'] }) {
  const cited = () =>
    citation({
      what: provision.citation,
      says: provision.summary || provision.title,
      basis: `our words; ${basisWords(provision.basis, provision.witnesses, provision.source)}`,
      release,
      address: window.location.href,
    })
  const heading = provision.printedTitle ? `${provision.citation}: ${provision.printedTitle}` : provision.citation
  return (
    <Page title={heading} above={<Trail provision={provision} />} className="reading">
      <div className="split">
        <div className="split-main">
          <Words provision={provision} />
          <HeldNote partial={provision.version.partial} fromMemory={false} />
          {provision.row ? (
            <section>
              <h2>What holds it</h2>
              <WhatHolds measure={provision.id} row={provision.row} />
            </section>
          ) : null}
          <GivenHere of={provision} />
          <Line here={provision.id} line={provision.line} />
          {provision.children.length > 0 ? (
            <section>
              <h2>Its parts</h2>
              <Outline parts={provision.children} />
            </section>
          ) : null}
          <Neighbours
            id={provision.id}
            heading="What it is tied to"
            kinds={JUDGEMENTS}
            empty={provision.children.length > 0 ? 'Nothing more is tied to it as a whole; see its parts.' : undefined}
          />
          <ClaimList id={provision.id} heading="What is said of it" />
          <Acts id={provision.id} of={provision.actsOfStates} />
          {provision.row ? null : <AbsencesOf absences={provision.absences} release={release.id} />}
          {provision.gaps.length > 0 ? (
            <section>
              <h2>What is not held</h2>
              <ul>
                {provision.gaps.map((gap) => (
                  <li key={gap.id}>
                    {gap.missing} <span className="muted">Would fill it: {gap.wouldFill}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
        <aside className="panel" aria-label="About this provision">
          <ProvisionFacts provision={provision} />
          <p className="actions">
            <CopyButton text={cited}>Copy with citation</CopyButton>
          </p>
          <Disagree id={provision.id} says={provision.summary || provision.title} origin={provision.origin} release={release.id} />
          <FollowUps items={provisionFollowUps(provision)} />
        </aside>
      </div>
    </Page>
  )
}
