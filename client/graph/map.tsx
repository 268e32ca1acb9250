import { type KeyboardEvent, type RefObject, useMemo } from 'react'
import { MapCanvas, type MapHandle } from './canvas.tsx'
import { CROWDED, elements, type Places } from './elements.ts'
import { focusOn } from './focus.ts'
import type { Picture } from './picture.ts'
import { arrowOf, asksForMenu, step } from './step.ts'
import type { Point } from './thing.ts'

interface Props {
  picture: Picture
  places: Places
  chosen: string | null
  /** `quietly` where somebody only passes by with the arrow keys. */
  onChoose: (id: string | null, quietly?: boolean) => void
  onMove: (id: string, to: Point) => void
  /** The steps of a thing were asked for, at a point of the frame. */
  onMenu?: (id: string, at: Point) => void
  /** Names the sentence that reads the map aloud. */
  describedBy: string
  ref: RefObject<MapHandle | null>
}

/** The drawn map. Arrow keys walk along its lines, plus and minus zoom, Escape chooses nothing; everything else is done beside it. */
export function DrawnMap({ picture, places, chosen, onChoose, onMove, onMenu, describedBy, ref }: Props) {
  const drawn = useMemo(() => elements(picture, places, focusOn(picture, chosen)), [picture, places, chosen])
  const crowded = picture.ties.size > CROWDED
  const walk = (event: KeyboardEvent) => {
    const arrow = arrowOf(event.key)
    if (arrow) {
      event.preventDefault()
      const next = step(picture, places.positions, chosen, arrow)
      if (next && next !== chosen) onChoose(next, true)
    } else if (event.key === 'Escape') onChoose(null)
    else if (chosen && asksForMenu(event)) {
      event.preventDefault()
      const place = ref.current?.placeOf(chosen)
      if (place) onMenu?.(chosen, place)
    } else if (event.key === '+' || event.key === '=') ref.current?.zoom(1.25)
    else if (event.key === '-') ref.current?.zoom(0.8)
  }
  return (
    <div
      role="application"
      aria-roledescription="map"
      aria-label="The map. Arrow keys walk along its lines."
      aria-describedby={describedBy}
      className="map-drawn"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work inside it.
      tabIndex={0}
      onKeyDown={walk}
    >
      <MapCanvas
        key={String(crowded)}
        crowded={crowded}
        elements={drawn}
        chosen={chosen}
        onChoose={onChoose}
        onMove={onMove}
        onMenu={(id, at) => onMenu?.(id, at)}
        ref={ref}
      />
    </div>
  )
}
