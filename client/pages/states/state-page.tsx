import { useNavigate, useSearch } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { StatePageDocument, type StatePageQuery } from '../../api/generated/graphql.ts'
import { ClaimItem } from '../../parts/claim-item.tsx'
import { DayChoice } from '../../parts/day-choice.tsx'
import { DaySlider } from '../../parts/day-slider.tsx'
import { Differences } from '../../parts/differences.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { Neighbours } from '../../parts/neighbours.tsx'
import { Rights } from '../../parts/rights.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { today } from '../../state/today.ts'
import { Acts } from './acts.tsx'
import { BesideChoice } from './beside-choice.tsx'
import { stateFollowUps } from './follow-ups.ts'
import { Partners } from './partners.tsx'
import { Said } from './said.tsx'
import { StateFacts } from './state-facts.tsx'
import { Statuses } from './statuses.tsx'
import { FIRST } from './view.ts'

type StateThing = NonNullable<StatePageQuery['state']>

/** A State or a regional organization on a day: where it stands, what it reserved, with whom it can cooperate, what it did. */
export function StatePage({ id }: { id: string }) {
  const { on } = useSearch({ from: '/thing/$' })
  const query = useOperation(StatePageDocument, { id, on: on ?? today() }, { keep: true })
  return (
    <Answered query={query} what="the State">
      {(data) => (data.state ? <Held state={data.state} data={data} on={on} /> : <Missing id={id} />)}
    </Answered>
  )
}

function Held({ state, data, on }: { state: StateThing; data: StatePageQuery; on: string | undefined }) {
  const navigate = useNavigate({ from: '/thing/$' })
  const choose = (day: string | undefined) => void navigate({ to: '.', search: { on: day }, resetScroll: false, replace: true })
  const day = on ?? today()
  const differences = data.instruments.flatMap(
    ({ shortName, status }) =>
      status?.disagreements.filter(({ about }) => about.id === state.id).map((differs) => ({ ...differs, treaty: shortName })) ?? [],
  )
  const code = state.id.replace('state/', '')
  return (
    <Page title={state.name} above={<span className="muted">{state.iso ? 'State' : 'Regional organization'}</span>} className="reading">
      <search className="choices states-choices">
        <DayChoice on={on} onChange={choose} />
        {state.iso ? <BesideChoice state={code} on={on} states={data.states} /> : null}
      </search>
      <DaySlider on={on} from={FIRST} onChange={choose} />
      <div className="split">
        <div className="split-main">
          <Statuses of={state.iso ? state.statuses : state.statuses.filter(({ actions }) => actions.length > 0)} on={day} />
          <Differences of={differences} />
          <Said of={data.reservations.edges.map(({ node }) => node)} code={code} />
          <Partners of={state.partners} state={state} on={day} />
          {state.iso ? (
            <section>
              <h2>What it owes its own people</h2>
              <Scroll label={`Human rights treaties of ${state.name}`}>
                <Rights of={state.rightsTreaties} name={state.name} />
              </Scroll>
            </section>
          ) : null}
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
