import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { StatesDocument, type StatesQuery, WhoSaidDocument } from '../../api/generated/graphql.ts'
import { DaySlider } from '../../parts/day-slider.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { today } from '../../state/today.ts'
import { dayOf } from '../../words/day.ts'
import { AllTable } from './all-table.tsx'
import { Choices } from './choices.tsx'
import { Drawing } from './drawing.tsx'
import { statesShown, treatiesOf, whoCanStand } from './rows.ts'
import { ShowChoice } from './show-choice.tsx'
import { TakeStates } from './take-states.tsx'
import { TreatyLines } from './treaty-lines.tsx'
import { TreatyTable } from './treaty-table.tsx'
import { Uncertain } from './uncertain.tsx'
import { useStatesView } from './use-states-view.ts'
import { FIRST } from './view.ts'

/** Who signed, who consented and who is bound, on a day. */
export function StatesPage() {
  const [{ on }] = useStatesView()
  const query = useOperation(StatesDocument, { on: on ?? today() }, { keep: true })
  return (
    <Page title="States" lede={<p>Who signed, who consented to be bound and who is bound, on a day, as far as the tables held know.</p>}>
      <Answered query={query} what="where States stand">
        {(data) => <Shown data={data} />}
      </Answered>
    </Page>
  )
}

function Shown({ data }: { data: StatesQuery }) {
  const [view, change] = useStatesView()
  const all = treatiesOf(data.instruments)
  const chosen = all.find(({ id }) => id === view.treaty)
  const treaties = chosen ? [chosen] : all
  const said = useOperation(WhoSaidDocument, { instrument: chosen?.id ?? null }, { enabled: view.said === true, keep: true }).data
  const who = view.said && said ? new Set(said.reservations.facets.states.map(({ value }) => value)) : undefined
  const held = whoCanStand(data.states, all)
  const states = statesShown(held, treaties, view, who)
  const on = treaties[0]?.status.on ?? today()
  const from = treaties.map(({ opened }) => opened ?? FIRST).sort()[0] ?? FIRST
  return (
    <>
      <Choices view={view} treaties={all} change={change} />
      <DaySlider on={view.on} from={from} onChange={(day) => change({ on: day })} />
      <p role="status" className="muted standings-count">
        {states.length === held.length
          ? `All ${states.length} States and organizations held`
          : `${states.length} of ${held.length} States and organizations held`}
        , on {dayOf(on)}
      </p>
      <p className="caution">
        A table proves what it lists until its last day and nothing after. “Not bound” is said for a year from then; later a State that no
        table lists as consenting is not known. Signed, approved at home and consented are three things: only consent binds. This shows
        where States stand, never what one may ask of another.{' '}
        <Link to="/reservations" search={chosen ? { treaty: chosen.id } : {}}>
          What they reserved and declared
        </Link>
      </p>
      <TreatyLines treaties={treaties} chosen={chosen !== undefined} />
      <Uncertain treaties={treaties} chosen={chosen !== undefined} />
      <ShowChoice view={view} change={change} />
      {states.length === 0 ? (
        <p className="nothing">
          No State that is held has such a name and stands so on that day. The search looked through names, other names and codes.
        </p>
      ) : (
        <>
          <Drawing view={view} change={change} states={states} treaty={chosen ?? all[0]} on={on} />
          {chosen ? <TreatyTable states={states} treaty={chosen} on={on} /> : <AllTable states={states} treaties={all} on={on} />}
          <TakeStates states={states} treaties={treaties} on={on} release={data.release.id} />
        </>
      )}
    </>
  )
}
