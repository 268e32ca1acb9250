import { memo } from 'react'
import { cellKey } from '../../state/cell-key.ts'
import { CellMarks } from './cell-marks.tsx'
import { type Layer, otherWords, signOf, telling } from './layer.ts'
import { RowTotal } from './row-total.tsx'
import { cellName } from './sentences.ts'
import { type Cell, matches, measureName, type Row } from './shown.ts'
import { isHeld, type Total, totalWords } from './totals.ts'
import type { MatrixView } from './view.ts'

interface Props {
  row: Row
  total: Total
  /** Its place in the table, from 1. */
  number: number
  grade: MatrixView['grade']
  /** The column that Tab stops at; -1 where it stops elsewhere. */
  focusColumn: number
  /** The first and last column that are selected, as `2-4`. */
  selected: string | undefined
  layer: Layer | null
  open: string | undefined
  onOpen: (measure: string, safeguard?: string) => void
}

/** `art. 30`, without the treaty that the whole table is about. */
export const shortCitation = (citation: string) => citation.slice(citation.indexOf(', ') + 2)

/** What it takes and when, in a word each: `live`, `content`. */
export const takes = ({ measure }: Row) => [
  ...new Set(measure.grants.flatMap(({ power }) => [power.timing === 'live' ? 'live' : 'stored', ...power.data])),
]

const classOf = (cell: Cell, faded: boolean) => [isHeld(cell) ? 'held' : '', faded ? 'quiet' : ''].filter(Boolean).join(' ') || undefined

const isWithin = (selected: string | undefined, column: number) => {
  const [from = 0, to = -1] = (selected ?? '').split('-').map(Number)
  return selected !== undefined && column >= from && column <= to
}

/** One measure. Kept as it is while only another row changes. */
export const TableRow = memo(function TableRow({ row, total, number, grade, focusColumn, selected, layer, open, onOpen }: Props) {
  const { measure } = row
  const name = measureName(row)
  const place = shortCitation(measure.citation)
  const twins = layer?.twins?.(measure.id)
  const about = twins ? `${place} · there ${twins.join(', ') || 'nothing stated to answer it'}` : [place, ...takes(row)].join(' · ')
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          tabIndex={focusColumn === 0 ? 0 : -1}
          data-row={number}
          data-column={0}
          data-cell={measure.id}
          data-tip={`${name}, ${about}: ${totalWords(total)}`}
          aria-pressed={open === measure.id}
          onClick={() => onOpen(measure.id)}
        >
          <span className="name">{name}</span>
          <small className="about">{about}</small>
          <small className="total">
            <RowTotal row={row} total={total} layer={layer} />
          </small>
        </button>
      </th>
      {row.cells.map((cell, index) => {
        const key = cellKey(measure.id, cell.safeguard.id)
        const others = layer?.of(measure.id, cell.safeguard.id) ?? []
        const sign = signOf(telling(others)?.change ?? 'SAME')
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a table that is a grid may be selected.
          <td key={key} className={classOf(cell, isFaded(cell, grade, layer, sign))} aria-selected={isWithin(selected, index + 1)}>
            <button
              type="button"
              tabIndex={focusColumn === index + 1 ? 0 : -1}
              data-row={number}
              data-column={index + 1}
              data-cell={key}
              aria-label={cellName(row, cell) + otherWords(others)}
              aria-pressed={open === key}
              onClick={() => onOpen(measure.id, cell.safeguard.id)}
            >
              <CellMarks cell={cell} other={telling(others)} />
            </button>
          </td>
        )
      })}
    </tr>
  )
})

const isFaded = (cell: Cell, grade: MatrixView['grade'], layer: Layer | null, sign: string | null) =>
  !matches(cell, grade) || (layer === null ? cell.gap === 'NOT_REQUIRED' : sign === null)
