import { type RefObject, useState } from 'react'
import { toStampedCsv } from '../../export/graph-csv.ts'
import { toJson } from '../../export/graph-json.ts'
import { toGraphMl } from '../../export/graph-ml.ts'
import { withStamp } from '../../export/graph-png.ts'
import { stamp } from '../../export/graph-stamp.ts'
import { save } from '../../export/save.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import type { Picture } from '../../graph/picture.ts'
import { LINK_COLUMNS, linkRows, THING_COLUMNS, thingRows } from '../../twin/table-rows.ts'
import type { MapView } from './map-view.ts'

interface Props {
  picture: Picture
  table: MapView['table']
  release: { id: string; builtAt: string }
  map: RefObject<MapHandle | null>
}

const NAME = 'counterpoise-map'

/** Exactly what is shown, as files; each carries release, basis and date. */
export function TakeMap({ picture, table, release, map }: Props) {
  const [said, say] = useState('')
  const stamped = () => stamp(picture, release, window.location.href, new Date())
  const csv = () =>
    table === 'things'
      ? toStampedCsv(THING_COLUMNS, thingRows(picture), stamped())
      : toStampedCsv(LINK_COLUMNS, linkRows(picture), stamped())
  const png = async () => {
    try {
      const look = getComputedStyle(document.body)
      const background = look.backgroundColor
      const drawn = await map.current?.picture(background)
      if (!drawn) return say('The map is not drawn now: show it first.')
      save(`${NAME}.png`, 'image/png', await withStamp(drawn, stamped(), { background, ink: look.color, face: look.fontFamily }))
      say('')
    } catch (error) {
      say(error instanceof Error ? error.message : 'The picture could not be made.')
    }
  }
  return (
    <fieldset className="take-away">
      <legend>Take away</legend>
      <button type="button" className="button" onClick={() => void png()}>
        PNG
      </button>
      <button type="button" className="button" onClick={() => save(`${NAME}-${table}.csv`, 'text/csv', csv())}>
        CSV of the {table}
      </button>
      <button type="button" className="button" onClick={() => save(`${NAME}.json`, 'application/json', toJson(picture, stamped()))}>
        JSON
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save(`${NAME}.graphml`, 'application/graphml+xml', toGraphMl(picture, stamped()))}
      >
        GraphML
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      <span role="status">{said}</span>
    </fieldset>
  )
}
