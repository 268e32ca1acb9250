import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { beside, measureBy } from './view-steps.ts'

interface Props {
  view: MapView
  take: Take
  texts: { id: string; title: string }[]
  yardsticks: { id: string; name: string }[]
}

/** By which standard the strips are made, and which text stands below. */
export function BorderChoices({ view, take, texts, yardsticks }: Props) {
  return (
    <>
      <label className="map-of">
        <span>above</span>
        <select value={view.second ?? ''} onChange={(event) => take(beside(event.target.value || null))}>
          <option value="">no second text</option>
          {texts
            .filter((text) => text.id !== view.start)
            .map((text) => (
              <option key={text.id} value={text.id}>
                {text.title}
              </option>
            ))}
        </select>
      </label>
      <label className="map-of">
        <span>Strips by</span>
        <select value={view.yardstick} onChange={(event) => take(measureBy(event.target.value))}>
          {yardsticks.length === 0 ? <option value={view.yardstick}>…</option> : null}
          {yardsticks.map((yardstick) => (
            <option key={yardstick.id} value={yardstick.id}>
              {yardstick.name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
