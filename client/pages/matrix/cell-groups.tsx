import { Mark, markOf } from '../../parts/mark.tsx'
import { cellWords } from '../../words/grade.ts'
import type { Cell } from './shown.ts'
import { isHeld } from './totals.ts'

export interface CellLine {
  cell: Cell
  /** What the line is called: a safeguard in a row, a measure in a column. */
  name: string
  key?: string
}

interface Props {
  lines: readonly CellLine[]
  onOpen: (cell: Cell, key: string) => void
}

const GROUPS: [heading: string, takes: (cell: Cell) => boolean][] = [
  ['There, at least in part', isHeld],
  ['Missing', ({ gap }) => gap === 'GAP'],
  ['Not known', ({ gap }) => gap === 'UNKNOWN'],
  ['Not asked for here', ({ gap }) => !gap || gap === 'NOT_REQUIRED'],
]

/** Cells in words, what is there first; each opens its proof. */
export function CellGroups({ lines, onOpen }: Props) {
  return GROUPS.map(([heading, takes]) => {
    const some = lines.filter(({ cell }) => takes(cell))
    if (some.length === 0) return null
    return (
      <details key={heading} className="more" open={heading !== 'Not asked for here'}>
        <summary>
          {heading} <span className="muted">{some.length}</span>
        </summary>
        <ul className="cells">
          {some.map(({ cell, name, key = cell.safeguard.id }) => (
            <li key={key}>
              <button type="button" className="proof-of" onClick={() => onOpen(cell, key)}>
                <Mark name={markOf(cell)} />
                <span>
                  <b>{name}</b> {cellWords(cell)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
