import type { Picture } from '../../graph/picture.ts'
import type { Point } from '../../graph/thing.ts'
import type { MapView } from './map-view.ts'
import { wayCode } from './map-view.ts'
import { add, askWay, choose, close, fold, letGo, move, open, remove, type Step } from './view-steps.ts'
import type { WayShown } from './ways.ts'

export interface MenuStep {
  key: string
  words: string
  /** How many things it would bring, or does. */
  count?: string
  step: Step
}

interface Around {
  view: MapView
  ways: readonly WayShown[]
  picture: Picture
  /** Where the thing stands, in the units of the map. */
  point: Point | null
}

/** The steps that a thing offers: what can be done with it, then what it is tied to, by kind and with counts. */
export function thingSteps(id: string, { view, ways, picture, point }: Around): MenuStep[][] {
  const border = view.layout === 'border'
  const folded = view.folded.includes(id)
  const pinned = view.moved.some((moved) => moved.id === id)
  const hangs = [...picture.walk.parent.values()].includes(id) || folded
  const own: MenuStep[] = [
    { key: 'choose', words: 'Explain it, and let the rest step back', step: choose(id) },
    ...(border ? [{ key: 'layers', words: 'Show it in layers', step: add(id) }] : []),
    ...(!border && hangs ? [{ key: 'fold', words: folded ? 'Unfold it' : 'Fold what hangs on it', step: fold(id, !folded) }] : []),
    ...(!border && point ? [{ key: 'pin', words: pinned ? 'Let it go' : 'Pin it here', step: pinned ? letGo(id) : move(id, point) }] : []),
    ...(border ? [] : [{ key: 'off', words: 'Take it off the map', step: remove(id) }]),
    { key: 'way', words: 'A way from here to …', step: askWay({ from: id, to: null }) },
  ]
  const tied = ways.flatMap((way): MenuStep[] => {
    const key = wayCode(way)
    if (way.opened) return [{ key, words: `Close: ${way.heading}`, count: `${way.drawn} of ${way.total}`, step: close(id, way) }]
    return way.drawn < way.total ? [{ key, words: `Open: ${way.heading}`, count: `${way.total - way.drawn}`, step: open(id, way) }] : []
  })
  return tied.length > 0 ? [own, tied] : [own]
}
