import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { citation } from '../../export/citation.ts'
import { CopyButton } from '../../parts/copy.tsx'
import { ReservationItem } from '../../parts/reservation-item.tsx'
import { basisWords } from '../../words/basis.ts'
import type { Item, Release } from './held.ts'

interface Props {
  items: readonly Item[]
  total: number
  release: Release
  waiting: boolean
  /** Why no more came. */
  trouble: string | null
  onMore: () => void
}

/** The statements as they come. After "Show more" the focus is on the first that came. */
export function List({ items, total, release, waiting, trouble, onMore }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const askedAt = useRef<number | null>(null)
  useEffect(() => {
    if (askedAt.current === null || items.length <= askedAt.current) return
    list.current?.children[askedAt.current]?.querySelector('a')?.focus()
    askedAt.current = null
  }, [items.length])
  if (total === 0)
    return (
      <p className="nothing">
        No reservation or declaration like this is held, which is no finding that none was made: only the sources named on the page about
        the data were read. <Link to="/reservations">See all that are held</Link>.
      </p>
    )
  return (
    <section className="reservations" aria-label="Reservations and declarations">
      <ol className="claim-list" ref={list}>
        {items.map((item) => (
          <li key={item.id}>
            <ReservationItem of={item} heading="h2" pair={item.between} />
            <CopyButton text={() => cited(item, release)}>Copy as a citation</CopyButton>
          </li>
        ))}
      </ol>
      {trouble ? <p role="alert">{trouble}</p> : null}
      {items.length < total ? (
        <button
          type="button"
          className="button"
          aria-disabled={waiting}
          onClick={() => {
            if (waiting) return
            askedAt.current = items.length
            onMore()
          }}
        >
          {waiting ? 'Fetching more…' : 'Show more'}
        </button>
      ) : null}
    </section>
  )
}

const cited = ({ act, does, between }: Item, release: Release) =>
  citation({
    what: `${act.state.name}, ${act.kind} to the ${act.instrument?.shortName}, ${act.earliest === act.latest ? act.earliest : `${act.earliest} to ${act.latest}`}`,
    says: [act.summary, does, between?.sentence].filter(Boolean).join('. ').replaceAll('..', '.'),
    basis: `our words; ${basisWords(act.basis, [], act.source)}`,
    release,
    address: `${window.location.href.split('#')[0]}#/thing/${act.id}`,
  })
