import { Link } from '@tanstack/react-router'
import type { ScenarioQuery } from '../../api/generated/graphql.ts'
import { save } from '../../export/save.ts'
import { CopyButton } from '../../parts/copy.tsx'
import { Rights } from '../../parts/rights.tsx'
import type { ScenarioView } from '../../state/scenario.ts'
import { OUTCOME_WORDS } from '../../words/scenario.ts'
import { BasisCard } from './basis-card.tsx'
import { briefOf } from './brief.ts'
import { KnownFacts } from './known-facts.tsx'
import { OtherWay } from './other-way.tsx'
import { WhatIf } from './what-if.tsx'

interface Props {
  data: ScenarioQuery
  view: ScenarioView
  change: (patch: Partial<ScenarioView>) => void
}

/** The sentence first, then a card a treaty, then what each State owes its own people. */
export function Answer({ data, view, change }: Props) {
  const { scenario } = data
  const { requesting, requested } = scenario
  const [open, closed] = [scenario.bases.filter((b) => b.outcome !== 'NO_BASIS'), scenario.bases.filter((b) => b.outcome === 'NO_BASIS')]
  const card = (basis: (typeof open)[number]) => (
    <BasisCard key={basis.instrument.id} basis={basis} requesting={requesting.name} requested={requested.name} />
  )
  return (
    <>
      <section className="scenario-answer" aria-label="The answer">
        <p className="sentence" role="status">
          {scenario.sentence}
        </p>
        <p className="muted">
          The strongest of {scenario.bases.length} treaties that know this kind of cooperation: {OUTCOME_WORDS[scenario.best]}. Bases add
          up; nothing here says which goes before another.
        </p>
        <p className="caution">{scenario.caution}</p>
        <div className="take-away">
          <Link to="/explore/scenario" search={view} className="button">
            See it drawn
          </Link>
          <CopyButton text={() => briefOf(data, window.location.href)}>Copy as a brief</CopyButton>
          <button
            type="button"
            className="button"
            onClick={() => save('scenario.json', 'application/json', `${JSON.stringify(data, null, 2)}\n`)}
          >
            JSON
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
        </div>
      </section>
      <section className="scenario-facts" aria-label="What is known of the case">
        <KnownFacts asks={scenario.asks} view={view} change={change} />
        <WhatIf answer={scenario} view={view} change={change} />
        <OtherWay key={`${view.from} ${view.to}`} answer={scenario} view={view} change={change} />
      </section>
      {open.length > 0 ? (
        <section>
          <h2>What each treaty provides</h2>
          {open.map(card)}
        </section>
      ) : null}
      {closed.length > 0 ? (
        <section>
          <h2>Treaties that give no basis</h2>
          {closed.map(card)}
        </section>
      ) : null}
      <section>
        <h2>What each State owes its own people</h2>
        <Rights of={scenario.requestingRights} name={requesting.name} />
        <Rights of={scenario.requestedRights} name={requested.name} />
      </section>
    </>
  )
}
