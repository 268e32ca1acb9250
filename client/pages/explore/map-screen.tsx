import { lazy, type RefObject, Suspense, useId, useMemo } from 'react'
import { useOperation } from '../../api/client.ts'
import { ReleaseDocument } from '../../api/generated/graphql.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { picture as pictureOf } from '../../graph/picture.ts'
import { later } from '../../parts/later.ts'
import { Trouble } from '../../shell/trouble.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { outlineRows } from '../../twin/outline-rows.ts'
import { sentence } from '../../twin/sentence.ts'
import { Chosen } from './chosen.tsx'
import { Legend } from './legend.tsx'
import { hiddenKinds, type MapView } from './map-view.ts'
import { Said } from './said.tsx'
import { Tables } from './tables.tsx'
import { TakeMap } from './take-map.tsx'
import type { Take } from './use-map-view.ts'
import { useMenu } from './use-menu.ts'
import { useNarrow } from './use-narrow.ts'
import { usePlaces } from './use-places.ts'
import { useStages } from './use-stages.ts'
import type { FoundWays } from './use-way.ts'
import { choose, fold, move, showMap } from './view-steps.ts'

const DrawnMap = lazy(() => import('../../graph/map.tsx').then((module) => ({ default: module.DrawnMap })))

/** These come after the picture, with the libraries that they are made of. */
const Outline = later(async () => (await import('../../twin/outline.tsx')).Outline)
const ThingMenu = later(async () => (await import('./thing-menu.tsx')).ThingMenu)

interface Props {
  view: MapView
  take: Take
  map: RefObject<MapHandle | null>
  /** The way that is asked for, and what stands on it. */
  way: FoundWays
}

/** The map in layers or free, and its equal twin: outline, table and sentence. */
export function MapScreen({ view, take, map, way }: Props) {
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
  const reads = useId()
  const { menu, setMenu, closeMenu } = useMenu(map)
  const narrow = useNarrow()
  const drawn = !narrow || view.map
  const total = picture.things.size + picture.rest.length

  return (
    <>
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
            <Suspense fallback={<Waiting what="the outline" />}>
              <Outline
                rows={rows}
                folded={shut}
                chosen={view.focus}
                onChoose={(id) => take(choose(id))}
                onFold={(id, closed) => take(fold(id, closed))}
              />
            </Suspense>
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
                    onMenu={(id, at) => setMenu({ id, ...at })}
                    describedBy={reads}
                    ref={map}
                  />
                ) : null}
              </Suspense>
              {menu ? (
                <Suspense fallback={null}>
                  <ThingMenu
                    at={menu}
                    picture={picture}
                    positions={places?.positions ?? null}
                    view={view}
                    take={take}
                    onClose={closeMenu}
                  />
                </Suspense>
              ) : null}
            </div>
          ) : null}
          <Legend picture={picture} hidden={view.hidden} take={take} />
        </section>
      </div>
      <Tables picture={picture} view={view} take={take} />
      {data ? <TakeMap picture={picture} table={view.table} release={data.release} map={map} /> : null}
    </>
  )
}
