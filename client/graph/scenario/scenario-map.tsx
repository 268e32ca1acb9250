import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react'
import { LARGEST, MapCanvas, type MapHandle } from '../canvas.tsx'
import { focusOn } from '../focus.ts'
import { arrowOf, step } from '../step.ts'
import { useBreadth } from '../use-breadth.ts'
import type { DrawnScenario } from './drawn.ts'
import { positionsOf, scenarioElements } from './elements.ts'
import { layout } from './layout.ts'
import { sizesFor } from './sizes.ts'
import { walked } from './stage.ts'

interface Props {
  drawn: DrawnScenario
  chosen: string | null
  /** `quietly` where somebody only passes by with the arrow keys. */
  onChoose: (id: string | null, quietly?: boolean) => void
  /** Names the sentence that reads the picture aloud. */
  describedBy: string
  ref: RefObject<MapHandle | null>
}

/** The scenario drawn, as high as it needs to be. Arrow keys walk from box to box, Escape chooses nothing. */
export function ScenarioMap({ drawn, chosen, onChoose, describedBy, ref }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const breadth = useBreadth(frame)
  const picture = useMemo(() => walked(drawn), [drawn])
  const placed = useMemo(() => layout(drawn, sizesFor(breadth)), [drawn, breadth])
  const elements = useMemo(() => scenarioElements(drawn, placed, focusOn(picture, chosen)), [drawn, placed, picture, chosen])
  const { width, height } = placed
  const sheet = useMemo(() => ({ width, height }), [width, height])

  const walk = (event: KeyboardEvent) => {
    const arrow = arrowOf(event.key)
    if (arrow) {
      event.preventDefault()
      const next = step(picture, positionsOf(drawn, placed), chosen, arrow)
      if (next && next !== chosen) onChoose(next, true)
    } else if (event.key === 'Escape') onChoose(null)
  }
  return (
    <div
      ref={frame}
      role="application"
      aria-roledescription="map"
      aria-label="The request drawn. Arrow keys walk from box to box."
      aria-describedby={describedBy}
      className="map-drawn"
      style={{ height: breadth > 0 ? height * Math.min(breadth / width, LARGEST) : undefined }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work inside it.
      tabIndex={0}
      onKeyDown={walk}
    >
      {breadth > 0 ? (
        <MapCanvas
          crowded={false}
          elements={elements}
          chosen={chosen}
          sheet={sheet}
          onChoose={onChoose}
          onMove={() => {}}
          onMenu={() => {}}
          ref={ref}
        />
      ) : null}
    </div>
  )
}
