import { type RefObject, Suspense } from 'react'
import { useOperation } from '../../api/client.ts'
import { MapTextsDocument } from '../../api/generated/graphql.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { later } from '../../parts/later.ts'
import { BorderChoices } from './border-choices.tsx'
import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { useUndo } from './use-undo.ts'
import { add, layOut, putBack, startWith } from './view-steps.ts'

/** Comes after the map, with the library that it is made of. */
const AddThing = later(async () => (await import('./add-thing.tsx')).AddThing)

interface Props {
  view: MapView
  take: Take
  map: RefObject<MapHandle | null>
}

/** What is drawn, how it is laid out, and what can be done with the map as a whole. */
export function Toolbar({ view, take, map }: Props) {
  const { data } = useOperation(MapTextsDocument, {})
  const { undo, redo } = useUndo()
  const texts = (data?.instruments ?? []).flatMap(({ versions }) => versions).filter((version) => version.measures.length > 0)
  const whole = view.seeds.length === 0 ? (view.start ?? '') : ''
  return (
    <fieldset className="map-tools" aria-label="The map">
      <label className="map-of">
        <span>Map of</span>
        <select value={whole} onChange={(event) => event.target.value && take(startWith(event.target.value))}>
          {whole === '' ? <option value="">what was asked for</option> : null}
          {texts.map((text) => (
            <option key={text.id} value={text.id}>
              {text.title}
            </option>
          ))}
          {whole !== '' && texts.every((text) => text.id !== whole) ? <option value={whole}>{whole}</option> : null}
        </select>
      </label>
      <fieldset className="choice" aria-label="Layout">
        {(['border', 'layers', 'free'] as const).map((layout) => (
          <button key={layout} type="button" className="chip" aria-pressed={view.layout === layout} onClick={() => take(layOut(layout))}>
            {layout === 'border' ? 'the border' : layout}
          </button>
        ))}
      </fieldset>
      {view.layout === 'border' ? <BorderChoices view={view} take={take} texts={texts} yardsticks={data?.yardsticks ?? []} /> : null}
      <button type="button" className="chip" disabled={!undo} onClick={() => undo?.()}>
        undo
      </button>
      <button type="button" className="chip" disabled={!redo} onClick={() => redo?.()}>
        redo
      </button>
      {view.layout === 'border' ? null : (
        <>
          <button type="button" className="chip" onClick={() => map.current?.fit()}>
            fit
          </button>
          <button type="button" className="chip" aria-label="Nearer" onClick={() => map.current?.zoom(1.25)}>
            +
          </button>
          <button type="button" className="chip" aria-label="Further" onClick={() => map.current?.zoom(0.8)}>
            −
          </button>
        </>
      )}
      {view.moved.length > 0 ? (
        <button type="button" className="chip" onClick={() => take(putBack)}>
          put back what was moved
        </button>
      ) : null}
      <Suspense fallback={<div className="map-add search-room" />}>
        <AddThing onAdd={(id) => take(add(id))} />
      </Suspense>
    </fieldset>
  )
}
