import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react'
import { LARGEST, MapCanvas, type MapHandle } from '../canvas.tsx'
import type { Picture } from '../picture.ts'
import { arrowOf, asksForMenu, step } from '../step.ts'
import type { Point } from '../thing.ts'
import { useBreadth } from '../use-breadth.ts'
import type { Border } from './border.ts'
import { comeOut } from './come-out.ts'
import { borderElements, positionsOf } from './elements.ts'
import { borderFocus, wayFocus } from './focus.ts'
import { joinElements } from './join-elements.ts'
import { layout } from './layout.ts'
import type { OutGroup } from './out-words.ts'
import { sizesFor } from './sizes.ts'
import { type BorderWay, notesOf } from './way.ts'

interface Props {
  borders: readonly Border[]
  /** The same as things and lines; see `borderPicture`. */
  picture: Picture
  chosen: string | null
  /** What comes out of the box that is chosen, once it is known. */
  out?: readonly OutGroup[]
  /** A way to make stand out; then nothing comes out of a box. */
  way?: BorderWay | null
  /** `quietly` where somebody only passes by with the arrow keys. */
  onChoose: (id: string | null, quietly?: boolean) => void
  /** The steps of a thing were asked for, at a point of the frame. */
  onMenu?: (id: string, at: Point) => void
  /** Names the sentence that reads the picture aloud. */
  describedBy: string
  ref: RefObject<MapHandle | null>
}

const NOTHING: readonly OutGroup[] = []

/** The border drawn, as high as it needs to be. Arrow keys walk from box to box and across, Escape chooses nothing. */
export function BorderMap({ borders, picture, chosen, out = NOTHING, way = null, onChoose, onMenu, describedBy, ref }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const breadth = useBreadth(frame)
  const sheets = useMemo(() => stacked(borders, breadth, chosen, out, way), [borders, breadth, chosen, out, way])
  const elements = useMemo(
    () => [
      ...sheets.flatMap(({ border, placed }) => borderElements(border, placed, way ? wayFocus(way, chosen) : borderFocus(border, chosen))),
      ...(way
        ? joinElements(
            way,
            sheets.flatMap(({ placed }) => placed.boxes),
          )
        : []),
    ],
    [sheets, chosen, way],
  )
  const width = sheets[0]?.placed.width ?? 1
  const height = Math.max(1, ...sheets.map(({ placed }) => placed.top + placed.height))
  const sheet = useMemo(() => ({ width, height }), [width, height])

  const walk = (event: KeyboardEvent) => {
    const arrow = arrowOf(event.key)
    if (arrow) {
      event.preventDefault()
      const positions = new Map(sheets.flatMap(({ placed }) => [...positionsOf(placed)]))
      const next = chosen === null ? [...positions.keys()][0] : step(picture, positions, chosen, arrow)
      if (next && next !== chosen) onChoose(next, true)
    } else if (event.key === 'Escape') onChoose(null)
    else if (chosen !== null && asksForMenu(event)) {
      event.preventDefault()
      const place = ref.current?.placeOf(chosen)
      if (place) onMenu?.(chosen, place)
    } else if (event.key === 'Enter' && chosen !== null) onChoose(chosen)
  }
  return (
    <div
      ref={frame}
      role="application"
      aria-roledescription="map"
      aria-label="The border. Arrow keys walk from box to box and across."
      aria-describedby={describedBy}
      className="map-drawn border-drawn"
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
          onMenu={(id, at) => onMenu?.(id, at)}
          ref={ref}
        />
      ) : null}
    </div>
  )
}

/** One border below the other. */
function stacked(borders: readonly Border[], breadth: number, chosen: string | null, out: readonly OutGroup[], way: BorderWay | null) {
  const notes = way ? notesOf(way) : undefined
  const sizes = sizesFor(breadth)
  let top = 0
  return borders.map((border) => {
    const whole = layout(border, sizes, { top, named: borders.length > 1, notes })
    const placed = chosen === null || way ? whole : comeOut(border, whole, chosen, out)
    top = placed.top + placed.height
    return { border, placed }
  })
}
