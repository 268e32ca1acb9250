import { useState } from 'react'
import type { ColumnFactsFragment } from '../../api/generated/graphql.ts'
import { AnswerValue } from './answer-value.tsx'
import { type Row, shown, type Titles } from './values.ts'

interface Props {
  caption: string
  columns: readonly ColumnFactsFragment[]
  rows: readonly Row[]
  titles: Titles
}

/** The rows of an answer, sorted by any column; as found, until one is chosen. */
export function AnswerTable({ caption, columns, rows, titles }: Props) {
  const [order, setOrder] = useState<{ name: string; down: boolean } | null>(null)
  const sorted = order ? [...rows].sort((a, b) => compared(a, b, order.name, titles) * (order.down ? -1 : 1)) : rows
  const direction = (name: string) => (order?.name !== name ? 'none' : order.down ? 'descending' : 'ascending')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must get to it.
    <section className="scroll ask-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, says }) => (
              <th key={name} scope="col" aria-sort={direction(name)}>
                <button type="button" onClick={() => setOrder({ name, down: order?.name === name && !order.down })}>
                  {says}
                  <span aria-hidden="true">{direction(name) === 'none' ? '' : order?.down ? ' ▼' : ' ▲'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={columns.map(({ name }) => String(row[name])).join('|')}>
              {columns.map(({ name, holds }) => (
                <td key={name}>
                  <AnswerValue value={row[name]} holds={holds} titles={titles} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function compared(a: Row, b: Row, name: string, titles: Titles): number {
  const [left, right] = [a[name], b[name]]
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return shown(left, titles).localeCompare(shown(right, titles), 'en', { numeric: true })
}
