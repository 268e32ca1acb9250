import type { StateFactsFragment } from '../../api/generated/graphql.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { dayOf } from '../../words/day.ts'

/** Its code, region, other names and memberships. */
export function StateFacts({ state }: { state: StateFactsFragment }) {
  const { iso, region, alsoCalled, memberships } = state
  return (
    <dl className="facts">
      {iso ? (
        <>
          <dt>Code</dt>
          <dd>{iso} (ISO 3166-1)</dd>
        </>
      ) : null}
      <dt>Region</dt>
      <dd>{region}</dd>
      {alsoCalled.length > 0 ? (
        <>
          <dt>Also called</dt>
          <dd>{alsoCalled.join('; ')}</dd>
        </>
      ) : null}
      {iso ? (
        <>
          <dt>Member of</dt>
          <dd>
            {memberships.length === 0 ? <span className="muted">no membership is held</span> : null}
            {memberships.map(({ organization, since, until, link }) => (
              <div key={link.id}>
                <IdLink id={organization.id}>{organization.name}</IdLink>, since {dayOf(since)}
                {until ? `, until ${dayOf(until)}` : ''} (<IdLink id={link.id}>what it rests on</IdLink>)
              </div>
            ))}
          </dd>
        </>
      ) : null}
      <dt>Rests on</dt>
      <dd>
        <BasisTag basis={state.basis} source={state.source} />
      </dd>
    </dl>
  )
}
