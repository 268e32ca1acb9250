import { useCallback, useEffect, useRef, useState } from 'react'
import { type Spot, step } from './keys.ts'
import type { Shown } from './shown.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import type { MatrixView } from './view.ts'

interface Props {
  caption: string
  shown: Shown
  grade: MatrixView['grade']
  /** The cell whose proof is open, as `<measure>~<safeguard>`. */
  open: string | undefined
  onOpen: (measure: string, safeguard: string) => void
}

const spotOf = (target: EventTarget): Spot | null => {
  const holder = (target as HTMLElement).closest<HTMLElement>('[data-row]')
  return holder ? { row: Number(holder.dataset.row), column: Number(holder.dataset.column) } : null
}

function spotOfCell({ rows, safeguards }: Shown, open: string | undefined): Spot {
  const row = rows.findIndex((each) => open?.startsWith(`${each.measure.id}~`))
  const column = safeguards.findIndex((each) => open?.endsWith(`~${each.id}`))
  return row < 0 || column < 0 ? { row: 1, column: 1 } : { row: row + 1, column: column + 1 }
}

/** Measures down, safeguards across; one stop for Tab, and the arrow keys from there. */
export function MatrixTable({ caption, shown, grade, open, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const size = { rows: shown.rows.length, columns: shown.safeguards.length }
  const [last, setLast] = useState<Spot>(() => spotOfCell(shown, open))
  // A filter may have taken the spot away.
  const at = { row: Math.min(last.row, size.rows), column: Math.min(last.column, size.columns) }

  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = spotOf(event.target)
    const to = from && step(from, event.key, event.ctrlKey || event.metaKey, size)
    if (!to) return
    event.preventDefault()
    setLast(to)
    table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
  }
  // A copied address may open a cell far down: bring it into the frame, without moving the page or the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival; later somebody is looking at the cell already.
  useEffect(() => {
    const cell = open && table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(open)}"]`)?.closest('td')
    const frame = table.current?.parentElement
    if (cell && frame) frame.scrollTo({ top: cell.offsetTop - frame.clientHeight / 2, left: cell.offsetLeft - frame.clientWidth / 2 })
  }, [])
  const onFocus = useCallback((event: React.FocusEvent) => {
    const spot = spotOf(event.target)
    if (spot) setLast(spot)
  }, [])

  return (
    <div className="matrix-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are worked by keyboard is a grid. */}
      <table className="matrix" role="grid" ref={table} onKeyDown={onKeyDown} onFocus={onFocus} aria-rowcount={size.rows + 1}>
        <caption className="unseen">{caption}</caption>
        <TableHead safeguards={shown.safeguards} focusColumn={at.row === 0 ? at.column : -1} />
        <tbody>
          {shown.rows.map((row, index) => (
            <TableRow
              key={row.measure.id}
              row={row}
              number={index + 1}
              grade={grade}
              focusColumn={at.row === index + 1 ? at.column : -1}
              open={open?.startsWith(`${row.measure.id}~`) ? open : undefined}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
