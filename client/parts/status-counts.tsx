import type { TreatyCountsFragment } from '../api/generated/graphql.ts'
import { withDays } from '../words/acts.ts'
import { inForceWords } from '../words/entry.ts'
import { completeWords } from '../words/standing.ts'
import { IdLink } from './id-link.tsx'

const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`

interface Props {
  status: TreatyCountsFragment
  /** Whether a source gives the day of entry into force; otherwise it is reckoned. */
  sourced: boolean
  /** Says all that the figures do not say, where they stand alone. */
  caution?: boolean
}

/** The figures of one treaty on a day, to which day they are known and from which tables. */
export function StatusCounts({ status, sourced, caution = false }: Props) {
  const { signatures, consents, parties, asKnownOn, laterActs, sources } = status
  const complete = completeWords(asKnownOn, laterActs.length)
  return (
    <>
      <p>
        {/* A list of those bound at the entry into force says nothing of who signed. */}
        {signatures > 0 || consents === 0 ? `${many(signatures, 'signature')}, ` : ''}
        {many(consents, 'consent')}, <b>{parties} bound</b>. {inForceWords(status, sourced)}.
      </p>
      <p className="muted small">
        {caution ? 'From' : `${complete.charAt(0).toUpperCase()}${complete.slice(1)}. From`}{' '}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 ? ' and ' : ''}
            <IdLink id={source.id}>{source.title}</IdLink>
          </span>
        ))}
        .{caution ? ` ${withDays(status.caution)}` : ''}
      </p>
    </>
  )
}
