import type { Picture } from '../../graph/picture.ts'
import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { add, askWay, fold, remove, toggleKind } from './view-steps.ts'

/** What can be done with a thing: on the map, or to get it there. */
export function ThingSteps({ id, picture, view, take }: { id: string; picture: Picture; view: MapView; take: Take }) {
  const folded = view.folded.includes(id)
  const rest = picture.rest.find(({ thing }) => thing.id === id)
  return (
    <p className="steps">
      {picture.things.has(id) ? (
        <>
          <button type="button" className="button" onClick={() => take(fold(id, !folded))}>
            {folded ? 'Unfold' : 'Fold what hangs on it'}
          </button>
          <button type="button" className="button" onClick={() => take(remove(id))}>
            Take it off
          </button>
        </>
      ) : rest?.why === 'hidden' ? (
        <button type="button" className="button" onClick={() => take(toggleKind(rest.thing.kind))}>
          Draw its kind
        </button>
      ) : (
        <button type="button" className="button" onClick={() => take(add(id))}>
          Put it on the map
        </button>
      )}
      <button type="button" className="button" onClick={() => take(askWay({ from: id, to: null }))}>
        From here to …
      </button>
    </p>
  )
}
