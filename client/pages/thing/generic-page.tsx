import type { ThingFactsFragment, ThingPageQuery } from '../../api/generated/graphql.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { HeldNote } from '../../parts/held-note.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { TreatyStatus } from '../../parts/treaty-status.tsx'
import { Page } from '../../shell/page.tsx'
import { kindName } from '../../words/kinds.ts'
import { LINK_ORDER } from '../../words/links.ts'
import { Became } from './became.tsx'
import { factsOf } from './facts-of.tsx'
import { thingFollowUps } from './follow-ups.ts'
import { HoldsOf } from './holds-of.tsx'
import { VersionOutline } from './version-outline.tsx'

/** What is said of the thing in one or two sentences. */
function leadOf(thing: ThingFactsFragment): string {
  switch (thing.__typename) {
    case 'Power':
    case 'Mechanism':
    case 'Safeguard':
    case 'Offence':
    case 'Burden':
      return thing.description
    case 'Retired':
      return thing.why
    case 'Right':
      return thing.rightDescription ?? ''
    case 'KnownGap':
      return thing.missing
    case 'Yardstick':
      return thing.note ?? ''
    case 'Coder':
      return thing.codingMethod
    default:
      return ''
  }
}

/** Anything that has a description, some facts, and things it is tied to. */
export function GenericPage({ thing, release }: { thing: ThingFactsFragment; release: ThingPageQuery['release'] }) {
  const lead = leadOf(thing)
  const kind = thing.__typename === 'Offence' && thing.class ? 'class of crimes' : kindName(thing.__typename)
  return (
    <Page title={thing.title} above={<span className="muted capital">{kind}</span>} className="reading">
      <div className="split">
        <div className="split-main">
          {lead ? <p className="law big">{lead}</p> : null}
          {thing.__typename === 'Power' || thing.__typename === 'Mechanism' ? <HoldsOf id={thing.id} /> : null}
          {thing.__typename === 'Retired' ? <Became of={thing} /> : null}
          {thing.__typename === 'Instrument' ? <TreatyStatus id={thing.id} /> : null}
          {thing.__typename === 'Version' ? <HeldNote partial={thing.partial} fromMemory={thing.fromMemory} /> : null}
          {thing.__typename === 'Version' ? <VersionOutline id={thing.id} /> : null}
          {thing.__typename === 'Version' || thing.__typename === 'Instrument' ? (
            <ClaimList id={thing.id} heading="What is said of it" />
          ) : thing.__typename === 'Retired' ? null : (
            <Neighbours id={thing.id} heading="What it is tied to" kinds={LINK_ORDER} />
          )}
        </div>
        <aside className="panel" aria-label="Facts">
          <dl className="facts">{factsOf(thing)}</dl>
          {'origin' in thing && thing.origin ? (
            <Disagree id={thing.id} says={lead || thing.title} origin={thing.origin} release={release.id} />
          ) : null}
          <FollowUps items={thingFollowUps(thing)} />
        </aside>
      </div>
    </Page>
  )
}
