import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { close, open } from './view-steps.ts'
import type { WayShown } from './ways.ts'

interface Props {
  id: string
  ways: WayShown[]
  view: MapView
  take: Take
}

const state = ({ drawn, total }: WayShown) =>
  drawn === 0 ? `${total}` : drawn >= total ? (total === 1 ? 'drawn' : `all ${total} drawn`) : `${drawn} of ${total} drawn`

/** What a thing is tied to, by kind and with the true counts, before anything of it is opened. */
export function OpenWays({ id, ways, view, take }: Props) {
  if (ways.length === 0) return <p className="muted">Nothing is tied to it in this release.</p>
  const opened = view.opened.some((opening) => opening.id === id && !opening.closed)
  return (
    <section aria-label="What it is tied to">
      <h3>What it is tied to</h3>
      <ul className="ways-list">
        {ways.map((way) => (
          <li key={way.kind + way.direction}>
            <span>{way.heading}</span> <span className="muted">{state(way)}</span>
            {way.opened ? (
              <button type="button" className="plain-button" aria-label={`Close: ${way.heading}`} onClick={() => take(close(id, way))}>
                Close
              </button>
            ) : way.drawn < way.total ? (
              <button type="button" className="plain-button" aria-label={`Open: ${way.heading}`} onClick={() => take(open(id, way))}>
                Open
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {opened ? (
        <button type="button" className="button" onClick={() => take(close(id))}>
          Close all that was opened from it
        </button>
      ) : null}
    </section>
  )
}
