import { memo } from 'react'
import { columnHead } from '../../words/heads.ts'
import { Figures } from './figures.tsx'
import type { signsOf } from './layer.ts'
import { type Total, totalWords } from './totals.ts'

export interface Column {
  id: string
  name: string
  total: Total
  /** What differs in it, where the table is set against another. */
  signs: ReturnType<typeof signsOf> | null
  sorted: 'ascending' | 'descending' | undefined
}

interface Props {
  columns: Column[]
  /** The column whose head Tab stops at; -1 where it stops elsewhere. */
  focusColumn: number
  open: string | undefined
  onOpen: (safeguard: string) => void
}

const plain = (head: string) => head.replaceAll('\u00AD', '')

/** Short heads; the whole name and what the column comes to are said on focus and hover. */
export const TableHead = memo(function TableHead({ columns, focusColumn, open, onOpen }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col" className="corner">
          Measure
          <small>{columns[0]?.signs ? '+ more here, − less' : 'there / asked for'}</small>
        </th>
        {columns.map(({ id, name: whole, total, signs, sorted }, index) => {
          const short = columnHead({ id, name: whole })
          return (
            <th scope="col" key={id} aria-sort={sorted}>
              <button
                type="button"
                tabIndex={focusColumn === index + 1 ? 0 : -1}
                data-row={0}
                data-column={index + 1}
                data-cell={id}
                data-tip={`${whole}: ${totalWords(total)}`}
                aria-pressed={open === id}
                onClick={() => onOpen(id)}
                lang="en"
              >
                <span className="short">{short}</span>
                {plain(short) === whole ? null : <span className="unseen">: {whole}</span>}
                <small>
                  <Figures total={total} signs={signs} />
                </small>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
