import { type ReactNode, useState } from 'react'
import { sorted } from './table-rows.ts'

interface Props<Row extends { id: string }, Column extends keyof Row & string> {
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  chosen: string | null
  /** The first column is the name of the row and chooses it. */
  onChoose: (id: string) => void
  cell?: (row: Row, column: Column) => ReactNode
}

/** A table whose heads sort and whose first column chooses. */
export function SortedTable<Row extends { id: string }, Column extends keyof Row & string>(props: Props<Row, Column>) {
  const { caption, columns, rows, chosen, onChoose, cell = (row, column) => String(row[column]) } = props
  const [order, setOrder] = useState<{ column: Column; descending: boolean } | null>(null)
  const shown = order ? sorted(rows, order.column, order.descending) : rows
  const sort = (column: Column) => setOrder({ column, descending: order?.column === column && !order.descending })
  const direction = (column: Column) => (order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending')
  const [first, ...others] = columns
  if (!first) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must get to it.
    <section className="scroll map-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={direction(column)}>
                <button type="button" onClick={() => sort(column)}>
                  {column}
                  <span aria-hidden="true">{direction(column) === 'none' ? '' : direction(column) === 'ascending' ? ' ▲' : ' ▼'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} className={row.id === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" aria-pressed={row.id === chosen} onClick={() => onChoose(row.id)}>
                  {cell(row, first)}
                </button>
              </th>
              {others.map((column) => (
                <td key={column}>{cell(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
