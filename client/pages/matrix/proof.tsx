import { useOperation } from '../../api/client.ts'
import { CellProofDocument } from '../../api/generated/graphql.ts'
import { BesideHead } from '../../parts/beside.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { ProofBody } from './proof-body.tsx'
import { useLayerOf } from './use-layer.ts'
import type { MatrixView } from './view.ts'

interface Props {
  measure: string
  safeguard: string
  view: MatrixView
  onClose: () => void
}

/** Why a cell says what it says. */
export function Proof({ measure, safeguard, view, onClose }: Props) {
  const query = useOperation(CellProofDocument, { measure, safeguard, yardstick: view.show === 'table' ? view.yardstick : null })
  const { layer, pending } = useLayerOf(view)
  const nearest = typeof query.error?.details.nearest === 'string' ? query.error.details.nearest : null
  return (
    <>
      {query.data && !pending ? null : <BesideHead kicker="Proof" title="Why it says so" onClose={onClose} />}
      {nearest ? (
        <p>
          That provision is no measure of its own. <IdLink id={nearest}>The measure nearest to it</IdLink>
        </p>
      ) : null}
      <Answered query={query} what="the proof">
        {(data) => (pending ? <Waiting what="the proof" /> : <ProofBody data={data} view={view} layer={layer} onClose={onClose} />)}
      </Answered>
    </>
  )
}
