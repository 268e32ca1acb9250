import type { ScenarioQuery } from '../../api/generated/graphql.ts'
import { FACTS, type Fact, type ScenarioView, TRI_FACTS } from '../../state/scenario.ts'
import { FACT_LABELS, OUTCOME_WORDS } from '../../words/scenario.ts'

type Asked = ScenarioQuery['scenario']['asks'][number]
interface Props {
  asks: readonly Asked[]
  view: ScenarioView
  change: (patch: Partial<ScenarioView>) => void
}

/** Only the facts that matter for this pair, each with why, to be answered on the spot; and those that were answered. */
export function KnownFacts({ asks, view, change }: Props) {
  const given = FACTS.filter((fact) => view[fact] !== undefined)
  if (asks.length === 0 && given.length === 0) return <p className="muted">Nothing else that can be told here would change the answer.</p>
  return (
    <>
      {asks.length > 0 ? <h2>What would change the answer</h2> : null}
      {asks.map((asked) => (
        <AskedFact key={asked.fact} asked={asked} change={change} />
      ))}
      {given.length > 0 ? (
        <ul className="given" aria-label="What was told">
          {given.map((fact) => (
            <li key={fact}>
              {FACT_LABELS[fact]}: <strong>{String(view[fact])}</strong>{' '}
              <button type="button" className="button" onClick={() => change({ [fact]: undefined })}>
                Not known<span className="unseen">: {FACT_LABELS[fact]}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

const isTri = (fact: string): fact is (typeof TRI_FACTS)[number] => (TRI_FACTS as readonly string[]).includes(fact)

function AskedFact({ asked, change }: { asked: Asked; change: Props['change'] }) {
  const fact = asked.fact as Fact
  return (
    <fieldset className="asked">
      <legend>{asked.question}</legend>
      <p className="muted">
        {asked.why} ({asked.instruments.map((i) => i.shortName).join(', ')})
      </p>
      {isTri(fact) ? (
        asked.would.map(({ value, best }) => (
          <button key={value} type="button" className="button" onClick={() => change({ [fact]: value })}>
            {value === 'yes' ? 'Yes' : 'No'} <small>→ {OUTCOME_WORDS[best]}</small>
          </button>
        ))
      ) : (
        <label>
          Years{' '}
          <input
            type="number"
            min={0}
            max={1000}
            onChange={(event) => event.target.value !== '' && change({ [fact]: Number(event.target.value) })}
          />
        </label>
      )}
    </fieldset>
  )
}
