import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { Mark, markOf } from '../../parts/mark.tsx'
import { cellKey } from '../../state/cell-key.ts'
import { placeOf } from '../../state/place.ts'
import { cellName } from './sentences.ts'
import { type Cell, matches, measureName, type Row } from './shown.ts'
import type { MatrixView } from './view.ts'

interface Props {
  row: Row
  /** Its place in the table, from 1. */
  number: number
  grade: MatrixView['grade']
  /** The column that Tab stops at; -1 where it stops elsewhere. */
  focusColumn: number
  open: string | undefined
  onOpen: (measure: string, safeguard: string) => void
}

/** `art. 30`, without the treaty that the whole table is about. */
export const shortCitation = (citation: string) => citation.slice(citation.indexOf(', ') + 2)

const classOf = (cell: Cell, faded: boolean) =>
  [cell.gap === 'GAP' ? 'gap' : '', cell.gap === 'NOT_REQUIRED' || faded ? 'quiet' : ''].filter(Boolean).join(' ') || undefined

/** One measure. Kept as it is while only another row changes. */
export const TableRow = memo(function TableRow({ row, number, grade, focusColumn, open, onOpen }: Props) {
  const { measure } = row
  const takes = measure.grants.flatMap(({ power }) => [power.timing === 'live' ? 'live' : 'stored', ...power.data])
  return (
    <tr>
      <th scope="row">
        <Link {...placeOf(measure.id)} tabIndex={focusColumn === 0 ? 0 : -1} data-row={number} data-column={0}>
          {measureName(row)}
          <small>{[shortCitation(measure.citation), ...new Set(takes)].join(' · ')}</small>
        </Link>
      </th>
      {row.cells.map((cell, index) => {
        const key = cellKey(measure.id, cell.safeguard.id)
        return (
          <td key={key} className={classOf(cell, !matches(cell, grade))}>
            <button
              type="button"
              tabIndex={focusColumn === index + 1 ? 0 : -1}
              data-row={number}
              data-column={index + 1}
              data-cell={key}
              aria-label={cellName(row, cell)}
              aria-pressed={open === key}
              onClick={() => onOpen(measure.id, cell.safeguard.id)}
            >
              <Mark name={markOf(cell)} />
              {cell.gap === 'ONE_SIDED' ? <small aria-hidden="true">one side</small> : null}
            </button>
          </td>
        )
      })}
    </tr>
  )
})
