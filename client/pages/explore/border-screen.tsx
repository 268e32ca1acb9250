import { lazy, type RefObject, Suspense, useId, useMemo, useState } from 'react'
import { useOperation } from '../../api/client.ts'
import { BorderBoxDocument, BorderDocument, MapTextsDocument, ReleaseDocument } from '../../api/generated/graphql.ts'
import { type Border, boxesOf } from '../../graph/border/border.ts'
import { toBorder } from '../../graph/border/from-api.ts'
import { outGroups } from '../../graph/border/out-words.ts'
import { borderPicture } from '../../graph/border/stage.ts'
import { type BorderWay, textOfWay, wayAt } from '../../graph/border/way.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { later } from '../../parts/later.ts'
import { Trouble } from '../../shell/trouble.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { borderRows, borderSentence, WAY, wayRow } from '../../twin/border-rows.ts'
import { BorderLegend } from './border-legend.tsx'
import type { MapView } from './map-view.ts'
import { isAsked, START } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { useMenu } from './use-menu.ts'
import { NARROW, useNarrow } from './use-narrow.ts'
import type { FoundWays } from './use-way.ts'
import { choose, showMap } from './view-steps.ts'

// Fetched at once, beside the answer that it draws.
const drawing = matchMedia(NARROW).matches ? null : import('../../graph/border/border-map.tsx')
const BorderMap = lazy(async () => ({ default: (await (drawing ?? import('../../graph/border/border-map.tsx'))).BorderMap }))

/** These come after the picture, with the libraries that they are made of. */
const Outline = later(async () => (await import('../../twin/outline.tsx')).Outline)
const Tables = later(async () => (await import('./tables.tsx')).Tables)
const TakeMap = later(async () => (await import('./take-map.tsx')).TakeMap)
const Chosen = later(async () => (await import('./chosen.tsx')).Chosen)
const ChosenBox = later(async () => (await import('./border-chosen.tsx')).ChosenBox)
const ChosenBracket = later(async () => (await import('./border-chosen.tsx')).ChosenBracket)
const ThingMenu = later(async () => (await import('./thing-menu.tsx')).ThingMenu)

interface Props {
  view: MapView
  take: Take
  map: RefObject<MapHandle | null>
  /** The way that is asked for, drawn at the border of the text that has most of it. */
  way: FoundWays
}

/** The border of a text, or of two: who asks, who is asked, what crosses and what holds it back; and the same in words. */
export function BorderScreen({ view, take, map, way }: Props) {
  const { yardstick, second } = view
  const asked = isAsked(view.path)
  const texts = useOperation(MapTextsDocument, {}, { enabled: asked })
  const ofWay = useMemo(
    () =>
      way.stage && texts.data
        ? textOfWay(
            way.stage,
            texts.data.instruments.flatMap(({ versions }) => versions),
          )
        : null,
    [way.stage, texts.data],
  )
  const enabled = !asked || !(way.waiting || texts.isPending)
  const first = useOperation(BorderDocument, { version: view.start ?? ofWay ?? START, yardstick }, { enabled })
  const other = useOperation(BorderDocument, { version: second ?? '', yardstick }, { enabled: second !== null })
  const release = useOperation(ReleaseDocument, {}).data?.release
  const borders = useMemo(
    () => [first.data, second === null ? undefined : other.data].flatMap((data) => (data ? [toBorder(data)] : [])),
    [first.data, other.data, second],
  )
  const drawnWay = useMemo(() => (way.stage && borders.length > 0 ? wayAt(borders, way.stage) : null), [way.stage, borders])
  const picture = useMemo(() => borderPicture(borders), [borders])
  const border = borders.find((each) => isAt(each, view.focus)) ?? borders[0]
  const box = border ? boxesOf(border).find(({ thing }) => thing.id === view.focus) : undefined
  const bracket = border?.brackets.find(({ id }) => id === view.focus)
  const facts = useOperation(BorderBoxDocument, { id: box?.thing.id ?? '' }, { enabled: box !== undefined })
  const out = useMemo(() => (box && facts.data?.provision ? outGroups(box, facts.data.provision) : []), [box, facts.data])
  const { isOpen, turn } = useTurned(view.focus)
  const rows = useMemo(
    () => [...(drawnWay ? [wayRow(drawnWay, { has: isOpen })] : []), ...borderRows(borders, { has: isOpen })],
    [borders, drawnWay, isOpen],
  )
  const reads = useId()
  const { menu, setMenu, closeMenu } = useMenu(map)
  const narrow = useNarrow()
  const trouble = first.error ?? other.error
  const says = borders.map((border) => borderSentence(border, view.focus))
  const read = [...(drawnWay && way.chosen ? [way.chosen.sentence] : []), ...says].join(' ')
  return (
    <>
      {trouble ? <Trouble error={trouble} reset={() => void (first.error ? first.refetch() : other.refetch())} /> : null}
      <p className="map-count" role="status">
        {first.isPending ? 'Fetching what is on the map…' : counted(borders, way.stage ? (drawnWay ?? NOT_HERE) : null)}
      </p>
      <p id={reads} className="unseen">
        {read}
      </p>
      <div className="explore-body">
        <aside className="explore-side at-border" aria-label="The same in words">
          <section className="side-card" aria-label="Outline">
            <h2>The same, in words</h2>
            <Suspense fallback={<Waiting what="the outline" />}>
              <Outline
                rows={rows}
                folded={{ has: (key) => !isOpen(key) }}
                chosen={view.focus}
                onChoose={(id) => take(choose(id))}
                onFold={(key, shut) => turn(key, !shut)}
              />
            </Suspense>
          </section>
          <section className="side-card" aria-label="What is chosen">
            <Suspense fallback={<Waiting what="what is chosen" />}>
              {border && (box || bracket) ? (
                <div className="chosen" aria-live="polite">
                  {box ? (
                    <ChosenBox border={border} box={box} query={facts} take={take} release={release?.id ?? ''} />
                  ) : bracket ? (
                    <ChosenBracket border={border} bracket={bracket} take={take} />
                  ) : null}
                </div>
              ) : (
                <Chosen picture={picture} view={view} take={take} release={release?.id ?? ''} whole={says} />
              )}
            </Suspense>
          </section>
        </aside>
        <section className="explore-map" aria-label="Map">
          {narrow ? (
            <button type="button" className="button" aria-expanded={view.map} onClick={() => take(showMap(!view.map))}>
              {view.map ? 'Hide the map' : 'Show the map'}
            </button>
          ) : null}
          {narrow && !view.map ? null : (
            <div className="map-frame border-frame">
              <Suspense fallback={<Waiting what="the map" />}>
                {borders.length > 0 ? (
                  <BorderMap
                    borders={borders}
                    picture={picture}
                    chosen={view.focus}
                    out={out}
                    way={drawnWay}
                    onChoose={(id, quietly) => take(choose(id), { replace: quietly === true })}
                    onMenu={(id, at) => setMenu({ id, ...at })}
                    describedBy={reads}
                    ref={map}
                  />
                ) : null}
              </Suspense>
              {menu ? (
                <Suspense fallback={null}>
                  <ThingMenu at={menu} picture={picture} positions={null} view={view} take={take} onClose={closeMenu} />
                </Suspense>
              ) : null}
            </div>
          )}
          <BorderLegend borders={borders} />
        </section>
      </div>
      <Suspense fallback={<Waiting what="the table" />}>
        <Tables picture={picture} view={view} take={take} />
        {release ? <TakeMap picture={picture} table={view.table} release={release} map={map} /> : null}
      </Suspense>
    </>
  )
}

const isAt = (border: Border, id: string | null) =>
  boxesOf(border).some(({ thing }) => thing.id === id) || [...border.brackets, ...border.crossings].some((each) => each.id === id)

const NOT_HERE: BorderWay = { steps: [], on: new Set(), joins: [] }

/** `33 boxes and 14 lines across the border`. */
function counted(borders: readonly Border[], way: BorderWay | null): string {
  const boxes = borders.reduce((sum, border) => sum + boxesOf(border).length, 0)
  const lines = borders.reduce((sum, border) => sum + border.crossings.length, 0)
  const here = way?.steps.filter(({ thing, box }) => thing.id === box).length
  const ofWay =
    here === undefined
      ? ''
      : here === 0
        ? '; no step of the way is a box here'
        : `; ${here} of ${way?.steps.length} steps of the way are boxes here`
  const of = way ? `${borders.map(({ version }) => version.title).join(' and ')}: ` : ''
  return `${of}${boxes} boxes and ${lines} ${lines === 1 ? 'line' : 'lines'} across the border${ofWay}`
}

/** Lines of the outline are closed, but for what is chosen and what somebody opened. */
function useTurned(focus: string | null) {
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isOpen = useMemo(
    () => (key: string) => turned.get(key) ?? (key === WAY || (focus !== null && (key === focus || key.startsWith(`${focus}>`)))),
    [turned, focus],
  )
  const turn = (key: string, open: boolean) => setTurned((before) => new Map([...before, [key, open]]))
  return { isOpen, turn }
}
