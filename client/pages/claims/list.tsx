import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ClaimFactsFragment } from '../../api/generated/graphql.ts'
import { ClaimItem } from '../../parts/claim-item.tsx'
import { counted } from '../../words/kinds.ts'

interface Props {
  claims: readonly ClaimFactsFragment[]
  total: number
  /** Ways to take them along. */
  take: ReactNode
  waiting: boolean
  /** Why no more came. */
  trouble: string | null
  onMore: () => void
}

/** The claims in the order in which they were made. After "Show more" the focus is on the first that came. */
export function List({ claims, total, take, waiting, trouble, onMore }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const askedAt = useRef<number | null>(null)
  useEffect(() => {
    if (askedAt.current === null || claims.length <= askedAt.current) return
    list.current?.children[askedAt.current]?.querySelector('a')?.focus()
    askedAt.current = null
  }, [claims.length])
  if (total === 0)
    return (
      <p className="nothing">
        No claim like this is held. Only sources somebody read are searched; <Link to="/claims">see every claim</Link>.
      </p>
    )
  return (
    <section className="claims" aria-label="Claims">
      <div className="table-bar">
        <p className="muted" role="status">
          {claims.length < total ? `${claims.length} of ${counted(total, 'claim')}` : counted(total, 'claim')}, earliest first
        </p>
        {take}
      </div>
      <ol className="claim-list" ref={list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} heading="h2" />
          </li>
        ))}
      </ol>
      {trouble ? <p role="alert">{trouble}</p> : null}
      {claims.length < total ? (
        <button
          type="button"
          className="button"
          aria-disabled={waiting}
          onClick={() => {
            if (waiting) return
            askedAt.current = claims.length
            onMore()
          }}
        >
          {waiting ? 'Fetching more…' : 'Show more'}
        </button>
      ) : null}
    </section>
  )
}
