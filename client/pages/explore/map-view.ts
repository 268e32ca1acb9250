import type { Direction, Point } from '../../graph/thing.ts'
import { HIDDEN_AT_FIRST } from '../../graph/tie-words.ts'
import type { ExploreView } from './view.ts'

/** The ties of one kind and direction, seen from a thing. */
export interface Way {
  kind: string
  direction: Direction
}

/** A thing that was opened: `ways` says by what kinds of link, empty for the usual ones. */
export interface Opening {
  id: string
  ways: Way[]
  /** Closed again; it stays listed while later steps stand on it, so that nothing moves. */
  closed: boolean
}

/** Where a person put a thing; `after` counts the openings before it, so that replaying them finds the thing in its place. */
export interface Move extends Point {
  id: string
  after: number
}

/** The way from one thing to another that is asked for; an end may be a kind, and is null while it is not chosen. */
export interface Wanted {
  from: string | null
  to: string | null
  along: 'law' | 'all'
  most: number
  /** Which of several of the same length is drawn, from 1. */
  way: number
}
export const isAsked = (path: Wanted | null): path is Wanted & { from: string; to: string } => Boolean(path?.from && path.to)
export const USUAL_MOST = 6

/** What the address says, taken apart. */
export interface MapView {
  start: string | null
  seeds: string[]
  opened: Opening[]
  folded: string[]
  without: string[]
  focus: string | null
  layout: 'border' | 'layers' | 'free'
  /** The standard by which the strips at the border are made. */
  yardstick: string
  /** A second text, drawn below the first at the border. */
  second: string | null
  /** Codes of kinds of thing and of link that are not drawn. */
  hidden: string[]
  moved: Move[]
  /** Draws everything up to the outside limit instead of the best linked. */
  all: boolean
  table: 'things' | 'links'
  /** On a narrow screen, whether the map is drawn at all. */
  map: boolean
  path: Wanted | null
}

export const START = 'uncc/final'
export const YARDSTICK = 'yardstick/necessary-proportionate'
const ID = /^[A-Za-z0-9/~-]{1,200}$/

/** `REFERS_TO` → `refers-to`, as addresses have it. */
export const tieCode = (kind: string) => kind.toLowerCase().replaceAll('_', '-')
const tieKind = (code: string) => code.toUpperCase().replaceAll('-', '_')
export const FIRST_HIDDEN = HIDDEN_AT_FIRST.map(tieCode)

/** Codes as kinds: of things they are the same, of links they are written large. */
export const hiddenKinds = (codes: readonly string[]): Set<string> => new Set(codes.flatMap((code) => [code, tieKind(code)]))

const list = (joined: string | undefined) => [...new Set((joined ?? '').split(',').filter(Boolean))]
const idList = (joined: string | undefined) => list(joined).filter((id) => ID.test(id))

const readWay = (code: string): Way[] => {
  const [, kind, direction] = /^([a-z-]+)_(in|out)$/.exec(code) ?? []
  return kind && direction ? [{ kind: tieKind(kind), direction: direction === 'in' ? 'IN' : 'OUT' }] : []
}
export const wayCode = ({ kind, direction }: Way) => `${tieCode(kind)}_${direction.toLowerCase()}`

function readOpening(code: string): Opening[] {
  const [id = '', ways = ''] = code.split(':')
  if (!ID.test(id)) return []
  const marks = ways.split('.')
  return [{ id, ways: marks.flatMap(readWay), closed: marks.includes('*') }]
}
function writeOpening({ id, ways, closed }: Opening): string {
  const marks = [...ways.map(wayCode), ...(closed ? ['*'] : [])]
  return marks.length > 0 ? `${id}:${marks.join('.')}` : id
}

function readMove(code: string): Move[] {
  const [, id, x, y, after] = /^([^:]+):(-?\d{1,5})\.(-?\d{1,5})\.(\d{1,3})$/.exec(code) ?? []
  return id && ID.test(id) ? [{ id, x: Number(x), y: Number(y), after: Number(after) }] : []
}
const writeMove = ({ id, x, y, after }: Move) => `${id}:${Math.round(x)}.${Math.round(y)}.${after}`

/** A whole text opens at its border; where something was named, opened, folded, taken off or moved, the map that shows that. */
const usualLayout = (view: Pick<MapView, 'seeds' | 'opened' | 'folded' | 'without' | 'moved' | 'path'>): MapView['layout'] =>
  isAsked(view.path) || [view.seeds, view.opened, view.folded, view.without, view.moved].some((list) => list.length > 0)
    ? 'layers'
    : 'border'

/** Reads an address; what cannot be read is left out. Nothing named at all means the map of the usual text. */
export function readView(view: ExploreView): MapView {
  const seeds = idList(view.seeds)
  // The same thing may be opened twice, by other kinds of link the second time.
  const opened = (view.open ?? '').split(',').flatMap(readOpening)
  const path = readPath(view)
  const told = {
    seeds,
    opened,
    folded: idList(view.fold),
    without: idList(view.without),
    moved: (view.at ?? '').split(',').flatMap(readMove),
    path,
  }
  return {
    ...told,
    start: view.start && ID.test(view.start) ? view.start : seeds.length > 0 || isAsked(path) ? null : START,
    focus: view.focus && view.focus.length > 0 ? view.focus : null,
    layout: view.layout ?? usualLayout(told),
    yardstick: view.by && ID.test(view.by) ? view.by : YARDSTICK,
    second: view.and && ID.test(view.and) ? view.and : null,
    hidden: view.hide === undefined ? firstHidden(path) : list(view.hide).filter((code) => code !== 'none'),
    all: view.all ?? false,
    table: view.table ?? 'things',
    map: view.map ?? false,
  }
}

/** A way that is asked for is drawn with every link on it. */
const firstHidden = (path: Wanted | null) => (isAsked(path) ? [] : FIRST_HIDDEN)

function readPath({ from, to, along = 'law', most = USUAL_MOST, way = 1 }: ExploreView): Wanted | null {
  const end = (id: string | undefined) => (id && ID.test(id) ? id : null)
  return end(from) || end(to) ? { from: end(from), to: end(to), along, most, way } : null
}

const joined = (items: string[]) => (items.length > 0 ? items.join(',') : undefined)
const same = (a: string[], b: string[]) => a.length === b.length && a.every((item) => b.includes(item))

/** Writes the shortest address that reads back as this view. */
export function writeView(view: MapView): ExploreView {
  const usual = view.seeds.length > 0 || isAsked(view.path) ? null : START
  const parts: ExploreView = {
    start: view.start === usual ? undefined : (view.start ?? undefined),
    seeds: joined(view.seeds),
    open: joined(view.opened.map(writeOpening)),
    fold: joined(view.folded),
    without: joined(view.without),
    focus: view.focus ?? undefined,
    layout: view.layout === usualLayout(view) ? undefined : view.layout,
    by: view.yardstick === YARDSTICK ? undefined : view.yardstick,
    and: view.second ?? undefined,
    hide: same(view.hidden, firstHidden(view.path)) ? undefined : (joined(view.hidden) ?? 'none'),
    at: joined(view.moved.map(writeMove)),
    all: view.all || undefined,
    table: view.table === 'things' ? undefined : view.table,
    map: view.map || undefined,
    from: view.path?.from ?? undefined,
    to: view.path?.to ?? undefined,
    along: view.path?.along === 'all' ? 'all' : undefined,
    most: view.path && view.path.most !== USUAL_MOST ? view.path.most : undefined,
    way: view.path && view.path.way > 1 ? view.path.way : undefined,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}
