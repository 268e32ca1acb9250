import type { ReactNode } from 'react'
import { TakeAway } from '../../parts/take-away.tsx'
import { COLUMNS } from './rows.ts'
import { type Selection, selectedRows, selectionWords } from './selection.ts'
import type { Row } from './shown.ts'
import type { Carry } from './use-carry.ts'
import type { MatrixView } from './view.ts'

interface Props {
  view: MatrixView
  carry: Carry
  rows: readonly Row[]
  selection: Selection | null
  onSelect: (selection: null) => void
  children: ReactNode
}

/** What can be taken along: the block that is selected, or all that is shown. */
export function TableBar({ view, carry, rows, selection, onSelect, children }: Props) {
  const chosen = selectedRows(rows, selection)
  return (
    <div className="table-bar">
      {children}
      <div className="bar-buttons">
        <span role="status">{carry.said}</span>
        {selection ? (
          <button type="button" className="chip" onClick={() => onSelect(null)} aria-label="Select nothing">
            {selectionWords(chosen)} selected <span aria-hidden="true">×</span>
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => void carry.copy(chosen)} disabled={rows.length === 0}>
          {selection ? 'Copy the selection' : 'Copy the answer'}
        </button>
        <TakeAway
          name={`counterpoise-${view.version.replaceAll('/', '-')}-${view.yardstick.split('/').at(-1)}`}
          columns={COLUMNS}
          rows={() => carry.flat(rows)}
          about={carry.about}
        />
      </div>
    </div>
  )
}
