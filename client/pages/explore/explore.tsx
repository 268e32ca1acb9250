import './explore.css'
import { lazy, Suspense, useId, useMemo, useRef } from 'react'
import { useOperation } from '../../api/client.ts'
import { ReleaseDocument } from '../../api/generated/graphql.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { picture as pictureOf } from '../../graph/picture.ts'
import { Page } from '../../shell/page.tsx'
import { Trouble } from '../../shell/trouble.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { Outline } from '../../twin/outline.tsx'
import { outlineRows } from '../../twin/outline-rows.ts'
import { sentence } from '../../twin/sentence.ts'
import { Chosen } from './chosen.tsx'
import { Legend } from './legend.tsx'
import { hiddenKinds, isAsked } from './map-view.ts'
import { PathPanel } from './path-panel.tsx'
import { Said } from './said.tsx'
import { Tables } from './tables.tsx'
import { TakeMap } from './take-map.tsx'
import { Toolbar } from './toolbar.tsx'
import { useMapView } from './use-map-view.ts'
import { useNarrow } from './use-narrow.ts'
import { usePlaces } from './use-places.ts'
import { useStages } from './use-stages.ts'
import { useWay } from './use-way.ts'
import type { ExploreView } from './view.ts'
import { ViewFiles } from './view-files.tsx'
import { choose, fold, move, showMap } from './view-steps.ts'

const DrawnMap = lazy(() => import('../../graph/map.tsx').then((module) => ({ default: module.DrawnMap })))

const LEDE = 'What a State may do, how another State can call upon it, and what holds both back.'

interface Props {
  view: ExploreView
  setView: (next: ExploreView, options?: { replace?: boolean }) => void
}

/** The map of how powers connect across borders, and its equal twin: outline, table and sentence. */
export function ExplorePage({ view: given, setView }: Props) {
  const { view, take, long, lost } = useMapView(given, setView)
  const way = useWay(view.path)
  const { stages, between, waiting, trouble, unknown } = useStages(view, way.stage)
  const { folded, without, hidden, all } = view
  const picture = useMemo(
    () => pictureOf(stages, between, { folded, without, hidden: hiddenKinds(hidden), all }),
    [stages, between, folded, without, hidden, all],
  )
  const shut = useMemo(() => new Set(folded), [folded])
  const rows = useMemo(() => outlineRows(picture, shut), [picture, shut])
  const places = usePlaces(picture, stages, view)
  const { data } = useOperation(ReleaseDocument, {})
  const map = useRef<MapHandle>(null)
  const reads = useId()
  const narrow = useNarrow()
  const drawn = !narrow || view.map
  const total = picture.things.size + picture.rest.length

  return (
    <Page
      title="How powers connect across borders"
      className={isAsked(view.path) ? 'wide explore explore-way' : 'wide explore'}
      lede={LEDE}
    >
      <Toolbar view={view} take={take} map={map} />
      <PathPanel view={view} found={way} take={take} />
      {trouble ? <Trouble error={trouble.error} reset={trouble.retry} /> : null}
      {unknown.length > 0 ? (
        <p className="nothing">Nothing in this release is called {unknown.join(', ')}. Choose a text above, or add something by name.</p>
      ) : null}
      <p className="map-count" role="status">
        {waiting || way.waiting
          ? 'Fetching what is on the map…'
          : `${picture.things.size} of ${total} things and ${picture.ties.size} links drawn`}
      </p>
      <Said picture={picture} view={view} take={take} />
      <p id={reads} className="unseen">
        {sentence(picture, view.focus)}
      </p>
      <div className="explore-body">
        <aside className="explore-side" aria-label="The same in words">
          <section className="side-card" aria-label="Outline">
            <h2>The same, in words</h2>
            <Outline
              rows={rows}
              folded={shut}
              chosen={view.focus}
              onChoose={(id) => take(choose(id))}
              onFold={(id, closed) => take(fold(id, closed))}
            />
          </section>
          <section className="side-card" aria-label="What is chosen">
            <Chosen picture={picture} view={view} take={take} release={data?.release.id ?? ''} />
          </section>
        </aside>
        <section className="explore-map" aria-label="Map">
          {narrow ? (
            <button type="button" className="button" aria-expanded={view.map} onClick={() => take(showMap(!view.map))}>
              {view.map ? 'Hide the map' : 'Show the map'}
            </button>
          ) : null}
          {drawn ? (
            <div className="map-frame">
              <Suspense fallback={<Waiting what="the map" />}>
                {places && picture.things.size > 0 ? (
                  <DrawnMap
                    picture={picture}
                    places={places}
                    chosen={view.focus}
                    onChoose={(id, quietly) => take(choose(id), { replace: quietly === true })}
                    onMove={(id, to) => take(move(id, to))}
                    describedBy={reads}
                    ref={map}
                  />
                ) : null}
              </Suspense>
            </div>
          ) : null}
          <Legend picture={picture} hidden={view.hidden} take={take} />
        </section>
      </div>
      <Tables picture={picture} view={view} take={take} />
      {data ? <TakeMap picture={picture} table={view.table} release={data.release} map={map} /> : null}
      <ViewFiles view={view} long={long} lost={lost} release={data?.release.id} onOpen={(opened) => setView(opened)} />
    </Page>
  )
}
