import type { CellProofQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { basisWords } from '../../words/basis.ts'
import { dayOf } from '../../words/day.ts'
import { holdWords } from '../../words/grade.ts'
import { sideWords } from '../../words/sides.ts'

/** Where and on which side a cell holds, what it rests on, and where the official words are published. */
export function ProofFacts({ cell }: { cell: CellProofQuery['cell'] }) {
  const { measure } = cell
  const { date, symbol, instrument } = measure.version
  return (
    <dl className="facts">
      <dt>Measure</dt>
      <dd>
        <IdLink id={measure.id}>{measure.citation}</IdLink>
        {date ? `, text of ${dayOf(date)}` : ''}
        {symbol ? ` (${symbol})` : ''}
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
      {cell.basis ? (
        <>
          <dt>Rests on</dt>
          <dd>
            <span className="basis">{basisWords(cell.basis)}</span>
          </dd>
        </>
      ) : null}
      <dt>Asks for</dt>
      <dd>{cell.safeguard.description}</dd>
      {instrument.officialUrl ? (
        <>
          <dt>Published</dt>
          <dd>
            <a href={instrument.officialUrl} rel="noreferrer">
              the official words
            </a>
          </dd>
        </>
      ) : null}
    </dl>
  )
}
