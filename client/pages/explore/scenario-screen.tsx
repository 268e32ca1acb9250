import { lazy, type RefObject, Suspense, useId, useMemo, useState } from 'react'
import type { MapHandle } from '../../graph/canvas.tsx'
import type { DrawnScenario } from '../../graph/scenario/drawn.ts'
import { taken } from '../../graph/scenario/stage.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { Outline } from '../../twin/outline.tsx'
import { placeOf, scenarioRows, scenarioSentence } from '../../twin/scenario-rows.ts'
import { ScenarioLegend } from './scenario-legend.tsx'
import type { DrawnView } from './scenario-view.ts'
import { TakeMap } from './take-map.tsx'
import { useNarrow } from './use-narrow.ts'

const ScenarioMap = lazy(() => import('../../graph/scenario/scenario-map.tsx').then((module) => ({ default: module.ScenarioMap })))

interface Props {
  drawn: DrawnScenario
  release: { id: string; builtAt: string }
  view: DrawnView
  change: (patch: Partial<DrawnView>, options?: { replace?: boolean }) => void
  map: RefObject<MapHandle | null>
}

/** The drawing, the same in words, and what is chosen in either. */
export function ScenarioScreen({ drawn, release, view, change, map }: Props) {
  const reads = useId()
  const narrow = useNarrow()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => scenarioRows(drawn, folded), [drawn, folded])
  const picture = useMemo(() => taken(drawn), [drawn])
  const chosen = view.focus ?? null
  const says = scenarioSentence(drawn, chosen)
  const choose = (id: string | null, quietly?: boolean) => change({ focus: id ?? undefined }, { replace: quietly === true })
  const fold = (key: string, shut: boolean) =>
    setFolded((before) => new Set(shut ? [...before, key] : [...before].filter((other) => other !== key)))
  return (
    <>
      <p className="map-count" role="status">
        {drawn.sentence}
      </p>
      <p id={reads} className="unseen">
        {says}
      </p>
      <div className="explore-body">
        <aside className="explore-side at-border" aria-label="The same in words">
          <section className="side-card" aria-label="Outline">
            <h2>The same, in words</h2>
            <Outline rows={rows} folded={folded} chosen={chosen} onChoose={choose} onFold={fold} />
          </section>
          <section className="side-card" aria-label="What is chosen">
            <div className="chosen" aria-live="polite">
              <p className="law">{says}</p>
              {chosen ? (
                <p>
                  <IdLink id={placeOf(chosen)}>All about it</IdLink>
                </p>
              ) : (
                <p className="muted small">{drawn.caution}</p>
              )}
            </div>
          </section>
        </aside>
        <section className="explore-map" aria-label="Map">
          {narrow ? (
            <button
              type="button"
              className="button"
              aria-expanded={view.map === true}
              onClick={() => change({ map: view.map ? undefined : true })}
            >
              {view.map ? 'Hide the drawing' : 'Show the drawing'}
            </button>
          ) : null}
          {narrow && !view.map ? null : (
            <div className="map-frame border-frame">
              <Suspense fallback={<Waiting what="the drawing" />}>
                <ScenarioMap drawn={drawn} chosen={chosen} onChoose={choose} describedBy={reads} ref={map} />
              </Suspense>
            </div>
          )}
          <ScenarioLegend />
        </section>
      </div>
      <TakeMap picture={picture} table="links" release={release} map={map} />
    </>
  )
}
