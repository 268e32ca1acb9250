import './explore.css'
import { useRef } from 'react'
import { useOperation } from '../../api/client.ts'
import { ReleaseDocument } from '../../api/generated/graphql.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { Page } from '../../shell/page.tsx'
import { BorderScreen } from './border-screen.tsx'
import { MapScreen } from './map-screen.tsx'
import { isAsked } from './map-view.ts'
import { PathPanel } from './path-panel.tsx'
import { Toolbar } from './toolbar.tsx'
import { useMapView } from './use-map-view.ts'
import { useWay } from './use-way.ts'
import type { ExploreView } from './view.ts'
import { ViewFiles } from './view-files.tsx'

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
        <BorderScreen view={view} take={take} map={map} />
      ) : (
        <MapScreen view={view} take={take} map={map} way={way} />
      )}
      <ViewFiles view={view} long={long} lost={lost} release={data?.release.id} onOpen={(opened) => setView(opened)} />
    </Page>
  )
}
