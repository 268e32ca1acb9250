import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { ScenarioChoicesDocument, ScenarioDocument, type ScenarioInput } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { inputOf } from '../../state/scenario.ts'
import { EXAMPLES } from '../../state/scenario-examples.ts'
import { Answer } from './answer.tsx'
import { Ask } from './ask.tsx'
import { useScenarioView } from './use-scenario-view.ts'

/** What the treaties held provide between two States. */
export function ScenarioPage() {
  const [view, change] = useScenarioView()
  const choices = useOperation(ScenarioChoicesDocument, {})
  const input = inputOf(view)
  return (
    <Page
      title="Between two States"
      className="scenario"
      lede={
        <p>What one State has to do when another asks, by which treaty, what it may refuse, and what protects people on either side.</p>
      }
    >
      <Answered query={choices} what="States and kinds of cooperation">
        {(data) => <Ask choices={data} view={view} change={change} />}
      </Answered>
      {input ? <Asked input={input} /> : <Start same={view.from !== undefined && view.from === view.to} />}
    </Page>
  )
}

function Asked({ input }: { input: ScenarioInput }) {
  const [view, change] = useScenarioView()
  const query = useOperation(ScenarioDocument, { input }, { keep: true })
  return (
    <Answered query={query} what="what the treaties provide">
      {(data) => <Answer data={data} view={view} change={change} />}
    </Answered>
  )
}

function Start({ same }: { same: boolean }) {
  return (
    <section className="scenario-start">
      {same ? (
        <p role="alert">A State asks another: choose two.</p>
      ) : (
        <p>Choose two States, what is asked for and about which offence; or begin with one of these.</p>
      )}
      <ul>
        {EXAMPLES.map(({ title, search }) => (
          <li key={title}>
            <Link to="/scenario" search={search}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
