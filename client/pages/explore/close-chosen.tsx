import { KindMark } from '../../graph/kind-mark.tsx'
import { kindName } from '../../words/kinds.ts'
import type { Take } from './use-map-view.ts'
import { choose } from './view-steps.ts'

/** What kind of thing is chosen, and the way to choose nothing. */
export function CloseChosen({ kind, take }: { kind: string; take: Take }) {
  return (
    <div className="panel-head">
      <span className="muted small">
        {kind === 'link' ? null : <KindMark kind={kind} />} {kind === 'link' ? 'link' : kindName(kind)}
      </span>
      <button type="button" className="plain-button" onClick={() => take(choose(null))}>
        Close
      </button>
    </div>
  )
}
