import { memo } from 'react'
import { Mark, markOf } from '../../parts/mark.tsx'
import { cellKey } from '../../state/cell-key.ts'
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
  open: string | undefined
  onOpen: (measure: string, safeguard?: string) => void
}

/** `art. 30`, without the treaty that the whole table is about. */
export const shortCitation = (citation: string) => citation.slice(citation.indexOf(', ') + 2)

/** What it takes and when, in a word each: `live`, `content`. */
export const takes = ({ measure }: Row) => [
  ...new Set(measure.grants.flatMap(({ power }) => [power.timing === 'live' ? 'live' : 'stored', ...power.data])),
]

const classOf = (cell: Cell, faded: boolean) =>
  [isHeld(cell) ? 'held' : '', cell.gap === 'NOT_REQUIRED' || faded ? 'quiet' : ''].filter(Boolean).join(' ') || undefined

const isWithin = (selected: string | undefined, column: number) => {
  const [from = 0, to = -1] = (selected ?? '').split('-').map(Number)
  return selected !== undefined && column >= from && column <= to
}

/** One measure. Kept as it is while only another row changes. */
export const TableRow = memo(function TableRow({ row, total, number, grade, focusColumn, selected, open, onOpen }: Props) {
  const { measure } = row
  const name = measureName(row)
  const about = [shortCitation(measure.citation), ...takes(row)].join(' · ')
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
          <small className="total" aria-hidden="true">
            {total.asked === 0 ? (
              'not asked'
            ) : (
              <>
                <b>{total.held}</b>/{total.asked}
                <span>{total.missing} missing</span>
              </>
            )}
          </small>
        </button>
      </th>
      {row.cells.map((cell, index) => {
        const key = cellKey(measure.id, cell.safeguard.id)
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a table that is a grid may be selected.
          <td key={key} className={classOf(cell, !matches(cell, grade))} aria-selected={isWithin(selected, index + 1)}>
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
              {cell.gap === 'ONE_SIDED' ? <span className={cell.appliesTo.includes('REQUESTED') ? 'side asked' : 'side asks'} /> : null}
            </button>
          </td>
        )
      })}
    </tr>
  )
})
