import './canvas.css'
import cytoscape, { type Core, type EventObject } from 'cytoscape'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { apply } from './apply.ts'
import type { MapElement } from './elements.ts'
import { nowDrawn } from './first-drawn.ts'
import { readPalette } from './palette.ts'
import { mapStyle } from './style.ts'
import type { Point } from './thing.ts'
import { useTheme } from './use-theme.ts'

export interface MapHandle {
  /** Gives the keys to the map. */
  focus(): void
  fit(): void
  /** Nearer by a factor above 1, further by one below. */
  zoom(by: number): void
  /** Where a thing stands in the frame, in pixels; null where it is not drawn. */
  placeOf(id: string): Point | null
  /** The whole map as a picture, at twice its size. */
  picture(background: string): Promise<Blob>
}

export interface Sheet {
  width: number
  height: number
}

interface Tip extends Point {
  text: string
}

interface Props {
  elements: readonly MapElement[]
  chosen: string | null
  /** Many lines: moving the map moves a snapshot of it, drawn less finely. Fixed for the life of a canvas. */
  crowded: boolean
  /** A picture of this size is shown in its whole breadth, from its top, and stays where it is; otherwise all is made to fit. */
  sheet?: Sheet
  onChoose: (id: string | null) => void
  onMove: (id: string, to: Point) => void
  /** A thing was clicked with the other button, or pressed for long; the point is in the frame, in pixels. */
  onMenu: (id: string, at: Point) => void
  ref: Ref<MapHandle>
}

const ROOM = 18
/** A few things are not blown up beyond the size of the page's own words. */
const LIFE_SIZE = 1.25
/** A sheet is not blown up further, however wide the window. */
export const LARGEST = 1.6
/** The breadth that the words beside the pointer take at most, in pixels. */
const TIP = 280
/** Words are as large as the smaller words of the page from this scale on. */
const READABLE = 0.96

/** Draws the map. The only holder of a Cytoscape instance; what it shows comes as data and goes as ids. */
export function MapCanvas({ elements, chosen, crowded, sheet, onChoose, onMove, onMenu, ref }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const map = useRef<Core | null>(null)
  const heard = useRef({ onChoose, onMove, onMenu })
  heard.current = { onChoose, onMove, onMenu }
  const theme = useTheme()
  const [tip, setTip] = useState<Tip | null>(null)
  const spread = useRef(sheet)
  spread.current = sheet

  useEffect(() => {
    const container = frame.current
    if (!container) return
    const cy = cytoscape({
      container,
      minZoom: 0.08,
      maxZoom: 2.5,
      boxSelectionEnabled: false,
      autounselectify: true,
      pixelRatio: crowded ? 1 : 'auto',
      textureOnViewport: crowded,
      hideLabelsOnViewport: crowded,
    })
    listen(cy, heard, setTip)
    container.parentElement?.addEventListener('wheel', leaveToThePage, { capture: true, passive: true })
    const watch = new ResizeObserver(() => {
      cy.resize()
      if (spread.current) lay(cy, spread.current)
    })
    watch.observe(container)
    map.current = cy
    return () => {
      watch.disconnect()
      container.parentElement?.removeEventListener('wheel', leaveToThePage, { capture: true })
      map.current = null
      cy.destroy()
    }
  }, [crowded])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the tokens say.
  useEffect(() => {
    const container = frame.current
    if (container && map.current) map.current.style(mapStyle(readPalette(container), getComputedStyle(container).fontFamily))
  }, [theme])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice alone presents nothing anew.
  useEffect(() => {
    const cy = map.current
    if (!cy) return
    const news = apply(cy, elements)
    if (news !== 'none') cy.one('render', nowDrawn)
    setTip(null)
    if (sheet) lay(cy, sheet)
    else if (news === 'all' || (news === 'some' && !inView(cy))) present(cy, chosen)
  }, [elements])

  useEffect(() => {
    const box = chosen ? map.current?.getElementById(chosen) : undefined
    if (sheet || !box?.nonempty() || !box.isNode()) return
    bringIntoView(map.current as Core, chosen as string)
  }, [chosen, sheet])

  useImperativeHandle(ref, () => ({
    fit: () => {
      if (map.current && sheet) lay(map.current, sheet)
      else map.current?.fit(undefined, ROOM)
    },
    zoom: (by) => {
      const cy = map.current
      if (cy) cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    focus: () => frame.current?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true }),
    placeOf: (id) => {
      const box = map.current?.getElementById(id)
      return box?.nonempty() && box.isNode() ? { ...box.renderedPosition() } : null
    },
    picture: async (background) => {
      const cy = map.current
      if (!cy) throw new Error('The map is not drawn.')
      return cy.png({ output: 'blob-promise', full: true, scale: 2, bg: background, maxWidth: 8000, maxHeight: 8000 })
    },
  }))

  return (
    <div className="map-canvas">
      <div ref={frame} className="map-canvas" />
      {tip ? (
        <div className="map-tip" aria-hidden="true" style={{ left: tip.x, top: tip.y }}>
          {tip.text}
        </div>
      ) : null}
    </div>
  )
}

/** The wheel scrolls the page, also above the map; with Ctrl, as when fingers pinch, it zooms. */
function leaveToThePage(event: WheelEvent) {
  if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation()
}

function listen(cy: Core, heard: { current: Pick<Props, 'onChoose' | 'onMove' | 'onMenu'> }, show: (tip: Tip | null) => void) {
  const over = (on: boolean) => (event: EventObject) => {
    event.target.toggleClass('over', on)
    const container = cy.container()
    if (container) container.style.cursor = on ? 'pointer' : ''
  }
  cy.on('tap', (event) => heard.current.onChoose(event.target === cy ? null : (event.target.data('stands') ?? event.target.id())))
  cy.on('cxttap taphold', '.thing, .mark, .border-gate', ({ target, renderedPosition }) => {
    show(null)
    heard.current.onMenu(target.data('stands') ?? target.id(), { ...renderedPosition })
  })
  cy.on('dragfree', 'node', (event) => heard.current.onMove(event.target.id(), { ...event.target.position() }))
  cy.on('mouseover', '.thing, .tie, .mark, .border-gate', over(true))
  cy.on('mouseout', '.thing, .tie, .mark, .border-gate', over(false))
  cy.on('mouseover', '[tip]', ({ target, renderedPosition }) => {
    const { x1, y2 } = target.isNode() ? target.renderedBoundingBox() : { x1: renderedPosition.x, y2: renderedPosition.y + 8 }
    show({ x: Math.max(0, Math.min(x1, cy.width() - TIP)), y: y2 + 4, text: target.data('tip') })
  })
  cy.on('mouseout', '[tip]', () => show(null))
  cy.on('viewport', () => show(null))
}

/** Fills the breadth of the frame with a sheet, from its top. */
function lay(cy: Core, { width }: Sheet) {
  const zoom = Math.min(cy.width() / width, LARGEST)
  cy.viewport({ zoom, pan: { x: (cy.width() - width * zoom) / 2, y: 0 } })
}

/**
 * Shows the whole map where its words can be read so; otherwise as broad as the frame, or as small as its words can be read, from its top, or
 * around what is chosen.
 */
function present(cy: Core, chosen: string | null) {
  const all = cy.elements().boundingBox()
  const broad = (cy.width() - 2 * ROOM) / Math.max(all.w, 1)
  const whole = Math.min(broad, (cy.height() - 2 * ROOM) / Math.max(all.h, 1))
  if (whole >= READABLE) {
    cy.zoom(Math.min(whole, LIFE_SIZE))
    cy.center()
    return
  }
  const zoom = Math.max(READABLE, Math.min(broad, LIFE_SIZE))
  const box = chosen ? cy.getElementById(chosen) : cy.collection()
  const centre = box.nonempty() && box.isNode() ? box.position() : null
  // What lies between the first and the last that can be seen is shown where it is wanted; nothing beyond the edges of the map.
  const along = (room: number, from: number, size: number, wanted: number | undefined) => {
    if (size * zoom <= room - 2 * ROOM) return (room - size * zoom) / 2 - from * zoom
    const start = ROOM - from * zoom
    const end = room - ROOM - (from + size) * zoom
    return wanted === undefined ? start : Math.max(end, Math.min(start, room / 2 - wanted * zoom))
  }
  const pan = { x: along(cy.width(), all.x1, all.w, centre?.x), y: along(cy.height(), all.y1, all.h, centre?.y) }
  cy.viewport({ zoom, pan })
}

/** True where everything drawn lies in what can be seen now. */
function inView(cy: Core): boolean {
  const [seen, all] = [cy.extent(), cy.elements().boundingBox()]
  return all.x1 >= seen.x1 && all.y1 >= seen.y1 && all.x2 <= seen.x2 && all.y2 <= seen.y2
}

function bringIntoView(cy: Core, id: string) {
  const box = cy.getElementById(id)
  const [seen, { x, y }] = [cy.extent(), box.position()]
  if (x < seen.x1 || x > seen.x2 || y < seen.y1 || y > seen.y2) cy.center(box)
}
