import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { RowEndFragment } from '../../api/generated/graphql.ts'
import { ChangeMark } from '../../parts/change-mark.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { changeName } from '../../words/changes.ts'
import { changeGroups } from './change-groups.ts'
import { BasisOnly, ChangeGroups } from './changes.tsx'
import { placeOf } from './names.ts'
import { Opened } from './opened.tsx'
import { OpenedAlone } from './opened-alone.tsx'
import type { Row } from './rows.ts'
import type { Whole } from './use-rows.ts'

interface Props {
  row: Row
  names: { left: string; right: string }
  whole: Whole
  open: boolean
  /** Null where the row is the only one, and stays open. */
  onToggle: (() => void) | null
}

/** One row: what stands on either side, how the second stands to the first, what became of protections and duties, and all of it opened. */
export function PairRow({ row, names, whole, open, onToggle }: Props) {
  const { left, right } = row
  const groups = changeGroups(row.changes)
  const either = right ?? left
  const place = useRef<HTMLElement>(null)
  const arrived = useRef(open && onToggle !== null)
  useEffect(() => {
    // An address that names a row leads to it; whoever opens one is there already. Once the rows are painted: to grow and to scroll in one
    // frame would count as everything below having moved.
    if (!arrived.current) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'start' }))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <article ref={place} className={`pair pair-${row.said}${open ? ' pair-open' : ''}`} aria-label={titleOf(row)}>
      <End end={left} text={`First, ${names.left}`} instead={row.sentence} />
      <p className="pair-said">
        <ChangeMark change={row.said} />
        <span>{changeName(row.said)}</span>
      </p>
      <End end={right} text={`Second, ${names.right}`} instead={row.sentence} />
      <div className="pair-more">
        <ChangeGroups groups={groups} />
        {row.basisOnly > 0 && groups.length === 0 ? <BasisOnly count={row.basisOnly} /> : null}
        <p className="pair-ways">
          {onToggle ? (
            <button type="button" className="plain-button" aria-expanded={open} onClick={onToggle}>
              {open ? 'Close' : left && right ? 'Open: words, parts, proof, claims' : 'Open'}
              <span className="unseen"> {titleOf(row)}</span>
            </button>
          ) : null}
          {either ? (
            <Link to="/compare" search={{ read: either.id }}>
              All its drafts and counterparts<span className="unseen"> of {either.citation}</span>
            </Link>
          ) : null}
        </p>
        {open ? (
          left && right ? (
            <Opened left={left} right={right} release={whole.release} leftIsLater={whole.leftIsLater} />
          ) : (
            <OpenedAlone row={row} />
          )
        ) : null}
      </div>
    </article>
  )
}

const titleOf = ({ left, right }: Row) => (left && right ? `${left.citation} beside ${right.citation}` : ((left ?? right)?.citation ?? ''))

function End({ end, text, instead }: { end: RowEndFragment | null | undefined; text: string; instead: string }) {
  if (!end)
    return (
      <div className="pair-end lone">
        <p className="pair-text">{text}</p>
        <p className="muted">{instead}</p>
      </div>
    )
  return (
    <div className="pair-end">
      <p className="pair-text">{text}</p>
      <h3>
        <IdLink id={end.id}>{placeOf(end)}</IdLink>
        {end.printedTitle ? ` ${end.printedTitle}` : ''}
      </h3>
      {end.summary ? <p className="pair-summary">{end.summary}</p> : <p className="muted small">No summary is held.</p>}
    </div>
  )
}
