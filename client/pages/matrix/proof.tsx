import { useId } from 'react'
import { useOperation } from '../../api/client.ts'
import { CellProofDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { ProofBody } from './proof-body.tsx'
import type { MatrixView } from './view.ts'

interface Props {
  measure: string
  safeguard: string
  view: MatrixView
  /** Takes the focus when somebody asked for the proof. */
  panelRef: (panel: HTMLElement | null) => void
  onBack: () => void
  onClose: () => void
}

/** Why a cell says what it says. Escape leads back to the cell. */
export function Proof({ measure, safeguard, view, panelRef, onBack, onClose }: Props) {
  const heading = useId()
  const query = useOperation(CellProofDocument, { measure, safeguard, yardstick: view.show === 'table' ? view.yardstick : null })
  const nearest = typeof query.error?.details.nearest === 'string' ? query.error.details.nearest : null
  return (
    <aside
      className="panel"
      ref={panelRef}
      tabIndex={-1}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack()
      }}
    >
      <div className="panel-head">
        <span className="muted" id={heading}>
          Proof
        </span>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
      {nearest ? (
        <p>
          That provision is no measure of its own. <IdLink id={nearest}>The measure nearest to it</IdLink>
        </p>
      ) : null}
      <Answered query={query} what="the proof">
        {(data) => <ProofBody data={data} view={view} />}
      </Answered>
    </aside>
  )
}
