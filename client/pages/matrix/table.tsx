import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Arranged } from './arranged.ts'
import { columnOf } from './column-of.ts'
import { GroupRow } from './group-row.tsx'
import { type Spot, step } from './keys.ts'
import { type Layer, signsOf } from './layer.ts'
import { type Selection, selectedIn } from './selection.ts'
import { type Column, TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { Tip } from './tip.tsx'
import { type Total, totalOf } from './totals.ts'
import type { MatrixView, Opened } from './view.ts'

interface Props {
  caption: string
  arranged: Arranged
  grade: MatrixView['grade']
  sort?: MatrixView['sort']
  /** What it is set against, in the same cells. */
  layer?: Layer | null
  /** What is open beside it, as in the address. */
  open: string | undefined
  onOpen: (what: Opened) => void
  selection: Selection | null
  onSelect: (selection: Selection | null) => void
  /** Asked for by Ctrl and C: the block that is selected, or the one cell. */
  onCopy: (selection: Selection) => void
}

const spotOf = (target: EventTarget): Spot | null => {
  const holder = (target as HTMLElement).closest<HTMLElement>('[data-row]')
  return holder ? { row: Number(holder.dataset.row), column: Number(holder.dataset.column) } : null
}

function spotOfCell({ rows, safeguards }: Arranged, open: string | undefined): Spot {
  const row = rows.findIndex((each) => open?.startsWith(`${each.measure.id}~`))
  const column = safeguards.findIndex((each) => open?.endsWith(`~${each.id}`))
  return row < 0 || column < 0 ? { row: 1, column: 1 } : { row: row + 1, column: column + 1 }
}

const sortedBy = (sort: string | undefined, id: string) => (sort === id ? 'descending' : sort === `-${id}` ? 'ascending' : undefined)

function columnsOf({ safeguards, rows }: Arranged, sort: string | undefined, layer: Layer | null): Column[] {
  return safeguards.map(({ id, name }) => {
    const column = columnOf(rows, id)
    const total = totalOf(column.flatMap(({ cells }) => cells))
    return { id, name, total, signs: layer && signsOf(layer, column), sorted: sortedBy(sort, id) }
  })
}

const NOTHING: Total = { asked: 0, held: 0, missing: 0, unknown: 0 }

/** Measures down, safeguards across; one stop for Tab, and the arrow keys from there. Shift draws a block of cells. */
export function MatrixTable({ caption, arranged, grade, sort, layer = null, open, onOpen, selection, onSelect, onCopy }: Props) {
  const frame = useRef<HTMLElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const size = { rows: arranged.rows.length, columns: arranged.safeguards.length }
  const [last, setLast] = useState<Spot>(() => spotOfCell(arranged, open))
  // A filter may have taken the spot away.
  const at = { row: Math.min(last.row, size.rows), column: Math.min(last.column, size.columns) }
  const columns = useMemo(() => columnsOf(arranged, sort, layer), [arranged, sort, layer])

  const focus = (to: Spot) => {
    setLast(to)
    table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = spotOf(event.target)
    if (!from) return
    const ctrl = event.ctrlKey || event.metaKey
    if (ctrl && event.key === 'a') onSelect({ from: { row: 1, column: 1 }, to: { row: size.rows, column: size.columns } })
    else if (ctrl && event.key === 'c' && !String(getSelection() ?? '')) onCopy(selection ?? { from, to: from })
    else if (event.key === 'Escape' && selection) onSelect(null)
    else {
      const to = step(from, event.key, ctrl, size)
      if (!to) return
      onSelect(event.shiftKey ? { from: selection?.from ?? from, to } : null)
      focus(to)
    }
    event.preventDefault()
  }
  const onClickCapture = (event: React.MouseEvent) => {
    const to = spotOf(event.target)
    if (!event.shiftKey || !to) return
    event.stopPropagation()
    event.preventDefault()
    onSelect({ from: selection?.from ?? at, to })
  }
  // A copied address may open a cell far down: bring it into the frame, without moving the page or the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival; later somebody is looking at the cell already.
  useEffect(() => {
    const cell = open && table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(open)}"]`)?.closest('td')
    if (cell && frame.current)
      frame.current.scrollTo({
        top: cell.offsetTop - frame.current.clientHeight / 2,
        left: cell.offsetLeft - frame.current.clientWidth / 2,
      })
  }, [])
  const onFocus = useCallback((event: React.FocusEvent) => {
    const spot = spotOf(event.target)
    if (spot) setLast(spot)
  }, [])
  const openColumn = useCallback((safeguard: string) => onOpen({ safeguard }), [onOpen])
  const openCell = useCallback((measure: string, safeguard?: string) => onOpen({ measure, safeguard }), [onOpen])

  let number = 0
  return (
    <section className="matrix-frame" ref={frame} aria-label="The table">
      <table
        className="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are worked by keyboard is a grid.
        role="grid"
        ref={table}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClickCapture={onClickCapture}
        aria-multiselectable="true"
      >
        <caption className="unseen">{caption}</caption>
        <TableHead columns={columns} focusColumn={at.row === 0 ? at.column : -1} open={open} onOpen={openColumn} />
        {arranged.groups.map((group) => (
          <tbody key={group.key}>
            {group.name ? <GroupRow group={group} safeguards={arranged.safeguards} layer={layer} /> : null}
            {group.rows.map((row) => {
              number += 1
              return (
                <TableRow
                  key={row.measure.id}
                  row={row}
                  total={arranged.totals.get(row.measure.id) ?? NOTHING}
                  number={number}
                  grade={grade}
                  focusColumn={at.row === number ? at.column : -1}
                  selected={selectedIn(selection, number)}
                  layer={layer}
                  open={open?.startsWith(row.measure.id) ? open : undefined}
                  onOpen={openCell}
                />
              )
            })}
          </tbody>
        ))}
      </table>
      <Tip within={frame} />
    </section>
  )
}
