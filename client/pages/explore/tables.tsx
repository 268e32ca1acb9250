import type { Picture } from '../../graph/picture.ts'
import { SortedTable } from '../../twin/table.tsx'
import { LINK_COLUMNS, linkRows, THING_COLUMNS, type ThingRow, thingRows } from '../../twin/table-rows.ts'
import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { add, choose, showTable } from './view-steps.ts'

interface Props {
  picture: Picture
  view: MapView
  take: Take
}

/** Everything that was fetched, drawn or not, and every link drawn. */
export function Tables({ picture, view, take }: Props) {
  const things = thingRows(picture)
  const links = linkRows(picture)
  const pick = (row: ThingRow | undefined, id: string) => take(row?.why === null || row === undefined ? choose(id) : add(id))
  return (
    <section className="map-tables" aria-labelledby="map-tables">
      <div className="map-tables-head">
        <h2 id="map-tables">The same as a table</h2>
        <div className="chips">
          {(['things', 'links'] as const).map((table) => (
            <button key={table} type="button" className="chip" aria-pressed={view.table === table} onClick={() => take(showTable(table))}>
              {table === 'things' ? `${things.length} things` : `${links.length} links`}
            </button>
          ))}
        </div>
      </div>
      {view.table === 'things' ? (
        <SortedTable
          caption="Things"
          columns={THING_COLUMNS}
          rows={things}
          chosen={view.focus}
          onChoose={(id) =>
            pick(
              things.find((row) => row.id === id),
              id,
            )
          }
        />
      ) : (
        <SortedTable caption="Links" columns={LINK_COLUMNS} rows={links} chosen={view.focus} onChoose={(id) => take(choose(id))} />
      )}
    </section>
  )
}
