import { lazy, Suspense } from 'react'
import type { State, Treaty } from './rows.ts'
import type { StatesView } from './view.ts'
import { Years } from './years.tsx'

const WorldMap = lazy(() => import('./map/world-map.tsx').then((module) => ({ default: module.WorldMap })))

interface Props {
  view: StatesView
  change: (patch: Partial<StatesView>) => void
  states: readonly State[]
  /** The treaty chosen, or the first. */
  treaty: Treaty | undefined
  on: string
}

/** What stands above the table: the map or the years of one treaty, or nothing. */
export function Drawing({ view, change, states, treaty, on }: Props) {
  if (!treaty || !view.show) return null
  return (
    <section aria-label={view.show === 'map' ? 'Map' : 'Years'}>
      <h2>{treaty.shortName}</h2>
      {view.treaty ? null : <p className="muted">A map and years are of one treaty: this is the first. Choose another above.</p>}
      {view.show === 'map' ? (
        <Suspense fallback={<div className="world-frame" />}>
          <WorldMap states={states} treaty={treaty} on={on} />
        </Suspense>
      ) : (
        <Years treaty={treaty} on={on} choose={(day) => change({ on: day })} />
      )}
    </section>
  )
}
