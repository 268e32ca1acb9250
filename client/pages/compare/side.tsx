import { Answered } from '../../shell/answered.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { Filters } from './filters.tsx'
import { isShown } from './rows.ts'
import { Rows } from './rows.tsx'
import { TakeRows } from './take-rows.tsx'
import { Totals } from './totals.tsx'
import { useCompareView } from './use-compare-view.ts'
import { useOpened } from './use-opened.ts'
import { useRows, type Whole } from './use-rows.ts'

/** Two texts side by side: the figures, what is shown of the rows, the rows. */
export function Side({ left, right }: { left: string; right: string }) {
  const query = useRows(left, right)
  return (
    <Answered query={query} what="what answers what in the two texts">
      {(whole) => <Held whole={whole} />}
    </Answered>
  )
}

function Held({ whole }: { whole: Whole }) {
  const [view, change] = useCompareView()
  const { rows } = whole
  // Of two provisions there is one row, and nothing to choose.
  const shown = rows.length > 1 ? rows.filter((row) => isShown(row, view.rows, view.who)) : rows
  const opened = useOpened(rows.length > 1 ? shown.find(({ id }) => id === view.row) : rows[0])
  return (
    <>
      <Totals whole={whole} />
      {rows.length > 1 ? <Filters whole={whole} shown={shown.length} view={view} change={change} /> : null}
      <TakeRows whole={whole} rows={shown} />
      {opened ? <Rows whole={whole} rows={shown} view={view} change={change} /> : <Waiting what="the row that is open" />}
    </>
  )
}
