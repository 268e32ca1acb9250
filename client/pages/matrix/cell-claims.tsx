import type { CellProofQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { sayerWords, stanceWords } from '../../words/claims.ts'
import { dayOf } from '../../words/day.ts'

/** What sources say of this measure and this safeguard: beside the grade, and never its ground. */
export function CellClaims({ of }: { of: CellProofQuery['cell']['claims'] }) {
  if (of.length === 0) return null
  return (
    <section>
      <h3>What is said of it</h3>
      <ul className="found">
        {of.map((claim) => (
          <li key={claim.id}>
            <span className="kicker">
              {sayerWords(claim)}
              {claim.date ? `, ${dayOf(claim.date)}` : ''} ({stanceWords(claim.stance)}):{' '}
            </span>
            <IdLink id={claim.id}>{claim.statement}</IdLink>
          </li>
        ))}
      </ul>
      <p className="muted">Theirs, in our words; the grade does not rest on it.</p>
    </section>
  )
}
