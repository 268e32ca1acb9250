import { IdLink } from '../../parts/id-link.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { cellKey } from '../../state/cell-key.ts'
import { cellWords } from '../../words/grade.ts'
import type { Common } from './common.ts'
import { measureName, type Row } from './shown.ts'
import { shortCitation } from './table-row.tsx'
import type { ReasonFor } from './use-reasons.ts'
import type { Opened } from './view.ts'

interface Props {
  heading: string
  rows: readonly Row[]
  reasonFor: ReasonFor
  /** What every line says, told once above them and left out below. */
  common: Common
  open: string | undefined
  onOpen: (what: Opened) => void
}

/** Measures with what was found of each, and what decides it; nothing where there are none. */
export function LackingList({ heading, rows, reasonFor, common, open, onOpen }: Props) {
  if (rows.length === 0) return null
  return (
    <section aria-label={heading}>
      <h3>
        {heading} <span className="muted">{rows.length}</span>
      </h3>
      <ul className="lacking-list">
        {rows.map((row) => (
          <li key={row.measure.id}>
            <p>
              <IdLink id={row.measure.id}>{measureName(row)}</IdLink>{' '}
              <small title={row.measure.citation}>{shortCitation(row.measure.citation)}</small>
            </p>
            {row.cells.map((cell) => {
              const key = cellKey(row.measure.id, cell.safeguard.id)
              const words = cellWords(cell)
              const brief = common.words === words
              const why = reasonFor(row.measure.id, cell.safeguard.id).why
              return (
                <button
                  key={key}
                  type="button"
                  className={brief ? 'proof-of brief' : 'proof-of'}
                  data-cell={key}
                  aria-pressed={open === key}
                  onClick={() => onOpen({ measure: row.measure.id, safeguard: cell.safeguard.id })}
                >
                  <Mark name={markOf(cell)} />
                  <span>
                    <span className="unseen">Proof for {measureName(row)}: </span>
                    {row.cells.length > 1 ? <b>{cell.safeguard.name}: </b> : null}
                    {brief ? (
                      <>
                        <span className="unseen">{words}</span>
                        <span aria-hidden="true">proof</span>
                      </>
                    ) : (
                      words
                    )}
                    {why && common.why !== why ? <small> {why}</small> : null}
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
