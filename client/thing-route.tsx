import { useParams } from '@tanstack/react-router'
import { ClaimPage } from './pages/claims/claim-page.tsx'
import { StatePage } from './pages/states/state-page.tsx'
import { StoryPage } from './pages/stories/story-page.tsx'
import { AbsencePage } from './pages/thing/absence-page.tsx'
import { LinkPage } from './pages/thing/link-page.tsx'
import { AnyPage } from './pages/thing/thing.tsx'

/** Anything with an id that is no provision, on the page of its kind; a State, a claim and a reading have their own. */
export function ThingRoute() {
  const id = useParams({ from: '/thing/$' })._splat ?? ''
  if (id.startsWith('link/')) return <LinkPage key={id} id={id} />
  if (id.startsWith('state/')) return <StatePage key={id} id={id} />
  if (id.startsWith('story/')) return <StoryPage key={id} id={id} />
  if (id.startsWith('claim/')) return <ClaimPage key={id} id={id} />
  if (id.startsWith('absence/')) return <AbsencePage key={id} id={id} />
  return <AnyPage key={id} id={id} />
}
