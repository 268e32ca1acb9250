import type { CellProofQuery } from '../../api/generated/graphql.ts'
import { AbsenceProof } from '../../parts/absence-proof.tsx'
import { BesideHead } from '../../parts/beside.tsx'
import { CopyRich } from '../../parts/copy-rich.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { gapWords, gradeWords } from '../../words/grade.ts'
import { AgainstProof } from './against-proof.tsx'
import { carried } from './carried.ts'
import { CellClaims } from './cell-claims.tsx'
import { FindingProof } from './finding-proof.tsx'
import { cellFollowUps } from './follow-ups.ts'
import type { Layer } from './layer.ts'
import { ProofFacts } from './proof-facts.tsx'
import { reasonOf } from './reasons.ts'
import type { MatrixView } from './view.ts'

interface Props {
  data: CellProofQuery
  view: MatrixView
  /** What the table is set against. */
  layer: Layer | null
  onClose: () => void
}

/** The deciding reason first, then what it rests on, then everything else that was found. */
export function ProofBody({ data: { cell, release }, view, layer, onClose }: Props) {
  const names = [
    ...cell.measure.grants.map(({ power }) => power.name),
    ...cell.measure.establishes.map(({ mechanism }) => mechanism.name),
    ...cell.measure.criminalises.map(({ offence }) => offence.name),
  ]
  const deciding = cell.because.filter((finding) => finding.decides)
  const others = cell.because.filter((finding) => !finding.decides)
  const reason = reasonOf(cell)
  const row = { kinds: [], names, measure: { ...cell.measure, article: null }, cells: [cell] }
  const rich = () =>
    carried(
      {
        sentence: cell.sentence,
        caution: cell.caution ?? '',
        text: cell.measure.version,
        standard: null,
        release,
        address: window.location.href,
      },
      [row],
      () => reason,
      layer,
    )
  return (
    <>
      <BesideHead
        kicker="Proof"
        title={
          <>
            <IdLink id={cell.measure.id}>{names.join(', ') || cell.measure.title}</IdLink> ×{' '}
            <IdLink id={cell.safeguard.id}>{cell.safeguard.name}</IdLink>
          </>
        }
        actions={<CopyRich rich={rich}>Copy with citation</CopyRich>}
        onClose={onClose}
      >
        <p className="verdict">
          <Mark name={markOf(cell)} />
          <b>{gradeWords(cell)}</b>
          {cell.gap && cell.gap !== 'NONE' ? <span className="tag">{gapWords(cell.gap)}</span> : null}
        </p>
      </BesideHead>
      {reason.why ? (
        <p className="law">
          {deciding[0] ? (
            <>
              <IdLink id={deciding[0].provision.id}>{deciding[0].provision.citation}</IdLink>:{' '}
            </>
          ) : null}
          {reason.why}
        </p>
      ) : null}
      {cell.grade === 'UNEXAMINED' ? (
        <p className="law">No finding says that it is there, and none that it is not. A blank is no answer.</p>
      ) : null}
      {layer ? <AgainstProof measure={cell.measure.id} safeguard={cell.safeguard.id} view={view} layer={layer} /> : null}
      <p className="small">{cell.sentence}</p>
      {cell.caution ? <p className="muted small">{cell.caution}</p> : null}
      <ProofFacts cell={cell} />
      <CellClaims of={cell.claims} />
      {deciding.length > 0 ? <h3>What decides it</h3> : null}
      {deciding.map((finding) => (
        <FindingProof key={finding.link.id} finding={finding} release={release.id} />
      ))}
      {cell.absences.length > 0 ? <h3>{deciding.length > 0 ? 'Also said: it is not there' : 'Who found nothing, and how'}</h3> : null}
      {cell.absences.map((absence) => (
        <AbsenceProof key={absence.id} absence={absence} release={release.id} />
      ))}
      {others.length > 0 ? (
        <details className="more" open={deciding.length === 0}>
          <summary>Also found: {others.length}</summary>
          {others.map((finding) => (
            <FindingProof key={finding.link.id} finding={finding} release={release.id} />
          ))}
        </details>
      ) : null}
      <FollowUps items={cellFollowUps(cell, view)} />
    </>
  )
}
