import type { VersionOutlineQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Rule = NonNullable<VersionOutlineQuery['version']>['mayReserve'][number]

/** What a State may reserve, and how far. */
export function MayReserve({ rules }: { rules: readonly Rule[] }) {
  if (rules.length === 0) return null
  return (
    <details className="more">
      <summary>
        What a State may reserve <span className="muted">{rules.length}</span>
      </summary>
      <ul className="found">
        {rules.map(({ clause, touches, howFar, notAllowed, link }) => (
          <li key={link.id}>
            <IdLink id={clause.id}>{clause.citation}</IdLink> allows one to <IdLink id={touches.id}>{touches.citation}</IdLink>
            <p>
              {howFar} {notAllowed ? <span className="muted">Not allowed: {notAllowed}</span> : null}{' '}
              <IdLink id={link.id} className="muted">
                the statement
              </IdLink>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
