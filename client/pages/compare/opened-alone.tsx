import { ClaimList } from '../../parts/claim-list.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import type { Row } from './rows.ts'

/** A row with one end only: why, what answers it outside, and what is said of it. */
export function OpenedAlone({ row }: { row: Row }) {
  const end = row.left ?? row.right
  return (
    <div className="opened">
      <p>{row.sentence}</p>
      {row.elsewhere.length > 0 ? (
        <p>
          Answered by{' '}
          {row.elsewhere.map(({ id, citation }, at) => (
            <span key={id}>
              {at > 0 ? ', ' : ''}
              <IdLink id={id}>{citation}</IdLink>
            </span>
          ))}
          .
        </p>
      ) : null}
      {row.notCompared.map(({ why, sentence }) => (
        <p key={why} className="muted">
          {sentence}
        </p>
      ))}
      {end ? <ClaimList id={end.id} heading="What is said of it" /> : null}
    </div>
  )
}
