import type { LookAtFragment } from '../../api/generated/graphql.ts'
import { placeName } from '../../parts/claim-place.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { outcomeWords, sayerWords } from '../../words/claims.ts'
import { dayOf } from '../../words/day.ts'
import { kindName } from '../../words/kinds.ts'
import { Strip } from './strip.tsx'

/** One thing that a step shows: its name, and what there is to see of it. A claim names who makes it. */
export function LookAt({ thing }: { thing: LookAtFragment }) {
  return (
    <li className={thing.__typename === 'Claim' ? 'exhibit said' : 'exhibit'}>
      <p className="exhibit-name">
        <IdLink id={thing.id}>{nameOf(thing)}</IdLink> <span className="muted small">{kindName(thing.__typename)}</span>
      </p>
      <Shown thing={thing} />
    </li>
  )
}

function Shown({ thing }: { thing: LookAtFragment }) {
  if (thing.__typename === 'Claim') {
    const outcomes = [...new Set(thing.answeredBy.map(({ outcome }) => outcome))]
    return (
      <>
        <p className="ours">{thing.statement}</p>
        {outcomes.length > 0 ? (
          <p className="small muted">What became of it, as we read it: {outcomes.map(outcomeWords).join(', ')}.</p>
        ) : null}
      </>
    )
  }
  if (thing.__typename !== 'Provision') return null
  const does = [...thing.grants.map(({ power }) => power.name), ...thing.establishes.map(({ mechanism }) => mechanism.name)]
  return (
    <>
      {thing.summary ? <p className="ours">{thing.summary}</p> : null}
      {does.length > 0 ? <p className="small muted">{does.join(', ')}</p> : null}
      {thing.reliesOn.length > 0 ? (
        <p className="small crossing">
          <span className="crossing-end">the State that asks</span> <span aria-hidden="true">→</span>{' '}
          <span className="crossing-end">
            lets the other use {thing.reliesOn.map(({ provision }) => provision.citation.split(', ').at(-1)).join(', ')}
          </span>
        </p>
      ) : null}
      {thing.row ? <Strip cells={thing.row.cells} /> : null}
    </>
  )
}

function nameOf(thing: LookAtFragment): string {
  if (thing.__typename === 'Claim') return `${sayerWords(thing)}${thing.date ? `, ${dayOf(thing.date)}` : ''}`
  if (thing.__typename === 'Provision') return thing.printedTitle ? `${thing.citation}: ${thing.printedTitle}` : thing.citation
  return thing.__typename === 'Version' ? placeName(thing) : thing.title
}
