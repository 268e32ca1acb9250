import { IdLink } from '../../parts/id-link.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { cellKey } from '../../state/cell-key.ts'
import { cellWords } from '../../words/grade.ts'
import { measureName, type Row } from './shown.ts'

interface Props {
  heading: string
  /** What is said where there are none. */
  empty: string
  rows: readonly Row[]
  open: string | undefined
  onOpen: (measure: string, safeguard: string) => void
}

export function LackingList({ heading, empty, rows, open, onOpen }: Props) {
  return (
    <section aria-label={heading}>
      <h3>
        {heading} <span className="muted">{rows.length}</span>
      </h3>
      {rows.length === 0 ? <p className="muted">{empty}</p> : null}
      <ul className="found">
        {rows.map((row) => (
          <li key={row.measure.id}>
            <IdLink id={row.measure.id}>{measureName(row)}</IdLink>
            <small>{row.measure.citation}</small>
            {row.cells.map((cell) => {
              const key = cellKey(row.measure.id, cell.safeguard.id)
              return (
                <button
                  key={key}
                  type="button"
                  className="proof-of"
                  data-cell={key}
                  aria-pressed={open === key}
                  onClick={() => onOpen(row.measure.id, cell.safeguard.id)}
                >
                  <Mark name={markOf(cell)} />
                  <span>
                    <span className="unseen">Proof for {measureName(row)}: </span>
                    {row.cells.length > 1 ? <b>{cell.safeguard.name}: </b> : null}
                    {cellWords(cell)}
                  </span>
                </button>
              )
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
