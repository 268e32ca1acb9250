import type { AboutQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Gap = AboutQuery['gaps'][number]
const FEW = 6

interface Props {
  gaps: AboutQuery['gaps']
  instruments: readonly { id: string; shortName: string }[]
}

/** What is not held, and what would fill it, by the treaty that it touches first. */
export function Gaps({ gaps, instruments }: Props) {
  const of = (gap: Gap) => gap.touches.map(({ id }) => id.split('/')[0]).find((top) => instruments.some(({ id }) => id === top))
  const groups = [
    ...instruments.map(({ id, shortName }) => ({ name: shortName, own: gaps.filter((gap) => of(gap) === id) })),
    { name: 'Everything else', own: gaps.filter((gap) => of(gap) === undefined) },
  ].filter(({ own }) => own.length > 0)
  return (
    <section>
      <h2>
        Known gaps <span className="muted">{gaps.length}</span>
      </h2>
      {gaps.length === 0 ? <p className="muted">None are recorded.</p> : null}
      {groups.map(({ name, own }) => (
        <details key={name} className="more">
          <summary>
            {name} <span className="muted">{own.length}</span>
          </summary>
          <ul className="found">
            {own.map((gap) => (
              <OneGap key={gap.id} gap={gap} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function OneGap({ gap }: { gap: Gap }) {
  const more = gap.touches.length - FEW
  return (
    <li>
      <IdLink id={gap.id}>{gap.missing}</IdLink>
      <p className="muted">
        Would fill it: {gap.wouldFill}
        {gap.touches.length > 0 ? ' Concerns: ' : ''}
        {gap.touches.slice(0, FEW).map((touched, index) => (
          <span key={touched.id}>
            {index > 0 ? '; ' : ''}
            <IdLink id={touched.id}>{touched.title}</IdLink>
          </span>
        ))}
        {more > 0 ? ` and ${more} more.` : ''}
      </p>
    </li>
  )
}
