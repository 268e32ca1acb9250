import type { LookAtFragment } from '../../api/generated/graphql.ts'
import { placeName } from '../../parts/claim-place.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { sayerWords } from '../../words/claims.ts'
import { dayOf } from '../../words/day.ts'
import { kindName } from '../../words/kinds.ts'

/** One thing that a step leads to: a way to its page, and what kind of thing it is. A claim names who makes it, and says it here. */
export function LookAt({ thing }: { thing: LookAtFragment }) {
  return (
    <li>
      <IdLink id={thing.id}>{nameOf(thing)}</IdLink> <span className="tag">{kindName(thing.__typename)}</span>
      {thing.__typename === 'Claim' ? <p className="ours">{thing.statement}</p> : null}
    </li>
  )
}

function nameOf(thing: LookAtFragment): string {
  if (thing.__typename === 'Claim') return `${sayerWords(thing)}${thing.date ? `, ${dayOf(thing.date)}` : ''}`
  if (thing.__typename === 'Provision') return thing.printedTitle ? `${thing.citation}: ${thing.printedTitle}` : thing.citation
  return thing.__typename === 'Version' ? placeName(thing) : thing.title
}
