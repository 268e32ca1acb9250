import type { Picture } from './picture.ts'
import type { Point, Positions } from './thing.ts'

export type Arrow = 'left' | 'right' | 'up' | 'down'
const ARROWS: Record<string, Arrow> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
export const arrowOf = (key: string): Arrow | undefined => ARROWS[key]
/** The key for menus, as Windows and Linux have it, and one that every keyboard has. */
export const asksForMenu = ({ key, shiftKey }: { key: string; shiftKey: boolean }) =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey) || key === 'm'
const ALONG: Record<Arrow, Point> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } }

/**
 * Where an arrow key leads on the map: along a link where one goes that way, else to the nearest thing there. Null where nothing lies
 * that way; from nowhere, to the first thing.
 */
export function step(picture: Picture, positions: Positions, from: string | null, arrow: Arrow): string | null {
  const tie = from ? picture.ties.get(from) : undefined
  if (tie) return arrow === 'left' || arrow === 'up' ? tie.from : tie.to
  const here = from ? positions.get(from) : undefined
  if (!from || !here || !picture.things.has(from)) return picture.walk.met.find((id) => picture.things.has(id)) ?? null
  const linked = (picture.neighbours.get(from) ?? []).map((next) => next.id)
  const others = [...picture.things.keys()].filter((id) => id !== from)
  // Up and down run through a column; left and right follow the links.
  const lists = arrow === 'left' || arrow === 'right' ? [linked, others] : [others]
  for (const list of lists) {
    const found = nearest(list, positions, here, ALONG[arrow])
    if (found) return found
  }
  return null
}

/** The nearest of those that lie within 60 degrees of the way; what lies off it counts as further. */
function nearest(ids: readonly string[], positions: Positions, here: Point, way: Point): string | null {
  let best: { id: string; far: number } | null = null
  for (const id of ids) {
    const there = positions.get(id)
    if (!there) continue
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y - dy * way.x)
    if (ahead <= 0 || aside > ahead * 4) continue
    const far = ahead + 2 * aside
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id ?? null
}
