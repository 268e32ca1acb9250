import type { Point } from '../../graph/thing.ts'
import type { MapView, Wanted, Way } from './map-view.ts'
import { FIRST_HIDDEN, isAsked, START, tieCode, USUAL_MOST, wayCode } from './map-view.ts'

/** What a person does to the map: each step goes from one view to the next, and Back undoes it. */
export type Step = (view: MapView) => MapView

const less = <T>(items: T[], item: T) => items.filter((each) => each !== item)
const more = <T>(items: T[], item: T) => (items.includes(item) ? items : [...items, item])
const sameWay = (a: Way) => (b: Way) => wayCode(a) === wayCode(b)

export const choose =
  (id: string | null): Step =>
  (view) => ({ ...view, focus: id })

/** What the border does not show is shown in layers. */
const offBorder = ({ layout }: MapView): Pick<MapView, 'layout'> => ({ layout: layout === 'border' ? 'layers' : layout })

/** Adds a thing with what it is usually tied to, and chooses it. Nothing stays folded, as a fold might hide it. */
export const add =
  (id: string): Step =>
  (view) => {
    const back = { ...view, ...offBorder(view), without: less(view.without, id), folded: [], focus: id }
    const there =
      view.seeds.includes(id) || view.opened.some((opening) => opening.id === id && opening.ways.length === 0 && !opening.closed)
    return there ? back : { ...back, opened: [...view.opened, { id, ways: [], closed: false }] }
  }

/** Opens a thing by one kind of link, which is then drawn. */
export const open =
  (id: string, way: Way): Step =>
  (view) => {
    const shut = view.opened.findIndex((opening) => opening.id === id && opening.closed && opening.ways.some(sameWay(way)))
    const shown = { ...view, ...offBorder(view), folded: less(view.folded, id), hidden: less(view.hidden, tieCode(way.kind)) }
    if (shut >= 0) return { ...shown, opened: view.opened.map((opening, at) => (at === shut ? { ...opening, closed: false } : opening)) }
    return { ...shown, opened: [...view.opened, { id, ways: [way], closed: false }] }
  }

/** Takes back what was opened from a thing, all of it or one kind of link. Later things stay where they are. */
export const close =
  (id: string, way?: Way): Step =>
  (view) => {
    const hit = (opening: MapView['opened'][number]) => opening.id === id && (!way || opening.ways.some(sameWay(way)))
    const opened = view.opened.map((opening) => (hit(opening) ? { ...opening, closed: true } : opening))
    while (opened.at(-1)?.closed) opened.pop()
    return { ...view, opened }
  }

/** Folds a thing: what hangs on it alone goes out of sight in outline and map. */
export const fold =
  (id: string, shut: boolean): Step =>
  (view) => ({ ...view, folded: shut ? more(view.folded, id) : less(view.folded, id) })

export const foldAll =
  (ids: string[]): Step =>
  (view) => ({ ...view, folded: ids })

/** Takes a thing off the map. */
export const remove =
  (id: string): Step =>
  (view) => ({ ...view, without: more(view.without, id), focus: view.focus === id ? null : view.focus })

export const bringBack: Step = (view) => ({ ...view, without: [] })

export const move =
  (id: string, to: Point): Step =>
  (view) => ({
    ...view,
    moved: [...view.moved.filter((moved) => moved.id !== id), { id, x: Math.round(to.x), y: Math.round(to.y), after: view.opened.length }],
  })

/** Takes back that a thing was put where it is. */
export const letGo =
  (id: string): Step =>
  (view) => ({ ...view, moved: view.moved.filter((moved) => moved.id !== id) })

/** Only a whole text has a border, and a way is drawn at that of its text. */
const atBorder = (view: MapView): Partial<MapView> =>
  view.start === null && !isAsked(view.path) ? { ...clear(view), start: START, hidden: FIRST_HIDDEN, path: null } : {}

/** Lays things out another way; what was moved belonged to the old layout. */
export const layOut =
  (layout: MapView['layout']): Step =>
  (view) => ({ ...view, layout, moved: [], ...(layout === 'border' ? atBorder(view) : {}) })

/** The standard by which the strips at the border are made. */
export const measureBy =
  (yardstick: string): Step =>
  (view) => ({ ...view, yardstick })

/** A second text at the border, below the first. */
export const beside =
  (second: string | null): Step =>
  (view) => ({ ...view, second: second === view.start ? null : second })

export const putBack: Step = (view) => ({ ...view, moved: [] })

/** Draws a kind of thing or of link, or does not. */
export const toggleKind =
  (code: string): Step =>
  (view) => ({ ...view, hidden: view.hidden.includes(code) ? less(view.hidden, code) : more(view.hidden, code) })

const NO_WAY: Wanted = { from: null, to: null, along: 'law', most: USUAL_MOST, way: 1 }

/** Asks for a way, or changes what is asked; once both ends are named, the way is all that is drawn. */
export const askWay =
  (change: Partial<Wanted>): Step =>
  (view) => {
    const path = { ...NO_WAY, ...view.path, way: 1, ...change }
    return isAsked(path) ? { ...clear(view), ...offBorder(view), start: null, hidden: [], path } : { ...view, path }
  }

/** Another of the ways of the same length. */
export const takeWay =
  (way: number): Step =>
  (view) =>
    isAsked(view.path) ? { ...clear(view), path: { ...view.path, way } } : view

/** Asks for no way, and goes back to the map of the usual text. */
export const endWay: Step = (view) =>
  isAsked(view.path) ? { ...clear(view), start: START, hidden: FIRST_HIDDEN, layout: 'border', path: null } : { ...view, path: null }

const clear = (view: MapView): MapView => ({
  ...view,
  seeds: [],
  opened: [],
  folded: [],
  without: [],
  focus: null,
  moved: [],
  all: false,
})

/** The map of a whole text, without what was added to another one. */
export const startWith =
  (version: string): Step =>
  (view) => ({
    ...clear(view),
    start: version,
    ...(isAsked(view.path) ? { hidden: FIRST_HIDDEN, layout: 'border' } : {}),
    path: null,
    second: view.second === version ? null : view.second,
  })

export const drawAll =
  (all: boolean): Step =>
  (view) => ({ ...view, all })

export const showTable =
  (table: MapView['table']): Step =>
  (view) => ({ ...view, table })

export const showMap =
  (map: boolean): Step =>
  (view) => ({ ...view, map })
