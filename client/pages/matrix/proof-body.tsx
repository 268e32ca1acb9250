import type { CellProofQuery } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { AbsenceProof } from '../../parts/absence-proof.tsx'
import { CopyButton } from '../../parts/copy.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { basisWords } from '../../words/basis.ts'
import { cellWords, gapWords, gradeWords, holdWords } from '../../words/grade.ts'
import { sideWords } from '../../words/sides.ts'
import { CellClaims } from './cell-claims.tsx'
import { FindingProof } from './finding-proof.tsx'
import { cellFollowUps } from './follow-ups.ts'
import type { MatrixView } from './view.ts'

export function ProofBody({ data: { cell, release }, view }: { data: CellProofQuery; view: MatrixView }) {
  const names = [
    ...cell.measure.grants.map(({ power }) => power.name),
    ...cell.measure.establishes.map(({ mechanism }) => mechanism.name),
    ...cell.measure.criminalises.map(({ offence }) => offence.name),
  ]
  const deciding = cell.because.filter((finding) => finding.decides)
  const others = cell.because.filter((finding) => !finding.decides)
  const cited = () =>
    citation({
      what: `${cell.measure.citation}, ${cell.safeguard.name.toLowerCase()}`,
      says: cellWords(cell),
      basis: cell.basis ? basisWords(cell.basis) : 'nothing was found',
      release,
      address: window.location.href,
    })
  return (
    <>
      <h2>
        <IdLink id={cell.measure.id}>{names.join(', ') || cell.measure.title}</IdLink> ×{' '}
        <IdLink id={cell.safeguard.id}>{cell.safeguard.name}</IdLink>
      </h2>
      <p className="verdict">
        <Mark name={markOf(cell)} />
        <b>{gradeWords(cell)}</b>
        {cell.gap && cell.gap !== 'NONE' ? <span className={cell.gap === 'GAP' ? 'tag gap' : 'tag'}>{gapWords(cell.gap)}</span> : null}
      </p>
      <p className="law">{cell.sentence}</p>
      {cell.caution ? <p className="muted">{cell.caution}</p> : null}
      <dl className="facts">
        <dt>Measure</dt>
        <dd>
          <IdLink id={cell.measure.id}>{cell.measure.citation}</IdLink>
        </dd>
        {cell.appliesTo.length > 0 ? (
          <>
            <dt>By side</dt>
            <dd>
              {cell.bySide.map((held, index) => (
                <span key={held.side}>
                  {index > 0 ? '; ' : ''}
                  {sideWords(held.side)}: {holdWords(held)}
                </span>
              ))}
            </dd>
          </>
        ) : null}
        {cell.basis && deciding.length > 0 ? (
          <>
            <dt>Rests on</dt>
            <dd>
              <span className="basis">{basisWords(cell.basis)}</span>
            </dd>
          </>
        ) : null}
        <dt>Asks for</dt>
        <dd>{cell.safeguard.description}</dd>
      </dl>
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
      {cell.grade === 'UNEXAMINED' ? <p>No finding says that it is there, and none that it is not. A blank is no answer.</p> : null}
      <p className="actions">
        <CopyButton text={cited}>Copy with citation</CopyButton>
      </p>
      <FollowUps items={cellFollowUps(cell, view)} />
    </>
  )
}
