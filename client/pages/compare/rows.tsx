import { columnNames } from './names.ts'
import { PairRow } from './pair-row.tsx'
import type { Row } from './rows.ts'
import type { Change } from './use-compare-view.ts'
import type { Whole } from './use-rows.ts'
import type { CompareView } from './view.ts'

interface Props {
  whole: Whole
  rows: readonly Row[]
  view: CompareView
  change: Change
}

/** The rows in two columns that scroll as one. All of them are in the page, so that a search in it and print find them. */
export function Rows({ whole, rows, view, change }: Props) {
  const names = columnNames(whole)
  if (rows.length === 0) return <p className="nothing">No row is of this kind.</p>
  return (
    <section className="pairs" aria-label="The two texts, row by row">
      <h2 className="unseen">The two texts, row by row</h2>
      <div className="pairs-head" aria-hidden="true">
        <b>First: {names.left}</b>
        <span />
        <b>Second: {names.right}</b>
      </div>
      {rows.map((row) => (
        <PairRow
          key={row.id}
          row={row}
          names={names}
          whole={whole}
          open={view.row === row.id || whole.rows.length === 1}
          onToggle={whole.rows.length === 1 ? null : () => change({ row: view.row === row.id ? undefined : row.id }, { replace: true })}
        />
      ))}
    </section>
  )
}
