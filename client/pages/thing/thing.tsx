import { useParams } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { ThingPageDocument } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { ClaimPage } from '../claims/claim-page.tsx'
import { StatePage } from '../states/state-page.tsx'
import { StoryPage } from '../stories/story-page.tsx'
import { AbsencePage } from './absence-page.tsx'
import { GenericPage } from './generic-page.tsx'
import { LinkPage } from './link-page.tsx'
import { ProvisionRedirect } from './provision-redirect.tsx'

/** Anything with an id that is no provision: a power, a safeguard, a statement, a finding, a source. */
export function ThingPage() {
  const id = useParams({ from: '/thing/$' })._splat ?? ''
  if (id.startsWith('link/')) return <LinkPage key={id} id={id} />
  if (id.startsWith('state/')) return <StatePage key={id} id={id} />
  if (id.startsWith('story/')) return <StoryPage key={id} id={id} />
  if (id.startsWith('claim/')) return <ClaimPage key={id} id={id} />
  if (id.startsWith('absence/')) return <AbsencePage key={id} id={id} />
  return <AnyPage key={id} id={id} />
}

function AnyPage({ id }: { id: string }) {
  const query = useOperation(ThingPageDocument, { id })
  return (
    <Answered query={query} what="the page">
      {({ node, release }) => {
        if (!node) return <Missing id={id} />
        return node.__typename === 'Provision' ? <ProvisionRedirect id={node.id} /> : <GenericPage thing={node} release={release} />
      }}
    </Answered>
  )
}
