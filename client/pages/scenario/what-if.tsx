import type { ScenarioQuery } from '../../api/generated/graphql.ts'
import type { ScenarioView } from '../../state/scenario.ts'

interface Props {
  answer: ScenarioQuery['scenario']
  view: ScenarioView
  change: (patch: Partial<ScenarioView>) => void
}

/** What if both had joined a treaty that gives no basis now, and it were in force. */
export function WhatIf({ answer, view, change }: Props) {
  const closed = answer.bases.filter((b) => b.outcome === 'NO_BASIS').map((b) => b.instrument)
  const [from, to] = [view.from, view.to]
  if (view.joined || view.inForce)
    return (
      <p className="what-if">
        This answer takes it that {view.joined ? 'States had joined treaties' : ''}
        {view.joined && view.inForce ? ' and ' : ''}
        {view.inForce ? 'treaties not yet in force were' : ''}.{' '}
        <button type="button" className="button" onClick={() => change({ joined: undefined, inForce: undefined })}>
          As things are
        </button>
      </p>
    )
  if (closed.length === 0) return null
  return (
    <p className="what-if">
      What if both were bound by{' '}
      {closed.map(({ id, shortName }) => (
        <button key={id} type="button" className="button" onClick={() => change({ joined: `${id}:${from},${id}:${to}`, inForce: true })}>
          {shortName}
        </button>
      ))}
    </p>
  )
}
