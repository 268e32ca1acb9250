import './explore.css'
import { lazy, Suspense, useRef } from 'react'
import { useOperation } from '../../api/client.ts'
import { ReleaseDocument } from '../../api/generated/graphql.ts'
import { waitFor } from '../../api/page-is-there.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { firstDrawn } from '../../graph/first-drawn.ts'
import { later } from '../../parts/later.ts'
import { Page } from '../../shell/page.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { BorderScreen } from './border-screen.tsx'
import { isAsked } from './map-view.ts'
import { PathPanel } from './path-panel.tsx'
import { Toolbar } from './toolbar.tsx'
import { useMapView } from './use-map-view.ts'
import { NARROW } from './use-narrow.ts'
import { useWay } from './use-way.ts'
import type { ExploreView } from './view.ts'

const ViewFiles = later(async () => (await import('./view-files.tsx')).ViewFiles)
const MapScreen = lazy(() => import('./map-screen.tsx').then((module) => ({ default: module.MapScreen })))

// On a narrow screen the words come first, and the map when it is asked for.
if (!matchMedia(NARROW).matches) waitFor(firstDrawn)

const LEDE = 'What a State may do, how another State can call upon it, and what holds both back.'

interface Props {
  view: ExploreView
  setView: (next: ExploreView, options?: { replace?: boolean }) => void
}

/** How powers connect across borders: the border of a text, or the map of what somebody asked for. */
export function ExplorePage({ view: given, setView }: Props) {
  const { view, take, long, lost } = useMapView(given, setView)
  const way = useWay(view.path)
  const { data } = useOperation(ReleaseDocument, {})
  const map = useRef<MapHandle>(null)
  return (
    <Page
      title="How powers connect across borders"
      className={isAsked(view.path) ? 'wide explore explore-way' : 'wide explore'}
      lede={LEDE}
    >
      <Toolbar view={view} take={take} map={map} />
      <PathPanel view={view} found={way} take={take} />
      {view.layout === 'border' ? (
        <BorderScreen view={view} take={take} map={map} way={way} />
      ) : (
        <Suspense fallback={<Waiting what="the map" />}>
          <MapScreen view={view} take={take} map={map} way={way} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <ViewFiles view={view} long={long} lost={lost} release={data?.release.id} onOpen={(opened) => setView(opened)} />
      </Suspense>
    </Page>
  )
}
