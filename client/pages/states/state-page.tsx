import { useOperation } from '../../api/client.ts'
import { StatePageDocument, type StatePageQuery } from '../../api/generated/graphql.ts'
import { ClaimItem } from '../../parts/claim-item.tsx'
import { Differences } from '../../parts/differences.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { Acts } from './acts.tsx'
import { stateFollowUps } from './follow-ups.ts'
import { StateFacts } from './state-facts.tsx'
import { Statuses } from './statuses.tsx'

type StateThing = NonNullable<StatePageQuery['state']>

/** A State or a regional organization: where it stands, what it did, and what it is said to hold. */
export function StatePage({ id }: { id: string }) {
  const query = useOperation(StatePageDocument, { id })
  return (
    <Answered query={query} what="the State">
      {(data) => (data.state ? <Held state={data.state} data={data} /> : <Missing id={id} />)}
    </Answered>
  )
}

function Held({ state, data }: { state: StateThing; data: StatePageQuery }) {
  const differences = data.instruments.flatMap(
    ({ shortName, status }) =>
      status?.disagreements.filter(({ about }) => about.id === state.id).map((differs) => ({ ...differs, treaty: shortName })) ?? [],
  )
  return (
    <Page title={state.name} above={<span className="muted">{state.iso ? 'State' : 'Regional organization'}</span>} className="reading">
      <div className="split">
        <div className="split-main">
          <Statuses of={state.iso ? state.statuses : state.statuses.filter(({ actions }) => actions.length > 0)} />
          <Differences of={differences} />
          <Acts of={state.actions} />
          {state.holds.length > 0 ? (
            <section>
              <h2>
                Positions it is said to hold <span className="muted">{state.holds.length}</span>
              </h2>
              <ul className="claim-list">
                {state.holds.map((claim) => (
                  <li key={claim.id}>
                    <ClaimItem claim={claim} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {state.iso ? null : <Neighbours id={state.id} heading="Who belongs to it" kinds={['MEMBER']} empty="No members are held." />}
        </div>
        <aside className="panel" aria-label="Facts">
          <StateFacts state={state} />
          <Disagree id={state.id} says={state.name} origin={state.origin} release={data.release.id} />
          <FollowUps items={stateFollowUps(state)} />
        </aside>
      </div>
    </Page>
  )
}
