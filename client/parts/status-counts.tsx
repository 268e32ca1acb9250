import type { TreatyCountsFragment } from '../api/generated/graphql.ts'
import { dayOf } from '../words/day.ts'
import { inForceWords } from '../words/entry.ts'
import { IdLink } from './id-link.tsx'

const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`

/** The figures of one treaty on a day, to which day they are known and from which tables. */
export function StatusCounts({ status, sourced }: { status: TreatyCountsFragment; sourced: boolean }) {
  const { signatures, consents, parties, asKnownOn, sources } = status
  return (
    <>
      <p>
        {/* A list of those bound at the entry into force says nothing of who signed. */}
        {signatures > 0 || consents === 0 ? `${many(signatures, 'signature')}, ` : ''}
        {many(consents, 'consent')}, <b>{parties} bound</b>. {inForceWords(status, sourced)}.
      </p>
      <p className="muted small">
        As known on {dayOf(asKnownOn)}, from{' '}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 ? ' and ' : ''}
            <IdLink id={source.id}>{source.title}</IdLink>
          </span>
        ))}
        .
      </p>
    </>
  )
}
