import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useOperation } from '../../api/client.ts'
import { type PartnersFactsFragment, PartnersOfDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { dayOf } from '../../words/day.ts'

interface Props {
  of: readonly PartnersFactsFragment[]
  state: { id: string; name: string }
  on: string
}

/** With how many States it is bound for what, by which treaties; each kind of cooperation opens the States, and each State a scenario. */
export function Partners({ of, state, on }: Props) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>With whom it can cooperate, and for what</h2>
      <p className="muted">
        States that a treaty held binds to {state.name} on {dayOf(on)}. Reservations, gates and the facts of a case are not weighed here;
        the scenario of a pair does that. Bilateral and regional treaties were not searched.
      </p>
      <ul className="partners">
        {of
          .toSorted((a, b) => b.count - a.count)
          .map((each) => (
            <li key={each.mechanism.id}>
              <Way of={each} state={state} on={on} />
            </li>
          ))}
      </ul>
    </section>
  )
}

function Way({ of: { mechanism, count, by }, state, on }: { of: PartnersFactsFragment; state: Props['state']; on: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {mechanism.name}: <b>{count}</b> {count === 1 ? 'State' : 'States'}{' '}
        <span className="muted">{by.map((b) => `${b.instrument.shortName} ${b.count}`).join(', ')}</span>
      </summary>
      {open ? <States mechanism={mechanism} state={state} on={on} /> : null}
    </details>
  )
}

function States({ mechanism, state, on }: { mechanism: PartnersFactsFragment['mechanism']; state: Props['state']; on: string }) {
  const query = useOperation(PartnersOfDocument, { id: state.id, mechanism: mechanism.id, on })
  const slug = (id: string) => id.slice(id.indexOf('/') + 1)
  return (
    <Answered query={query} what="the States">
      {(data) => (
        <>
          <p className="muted small">
            <IdLink id={mechanism.id}>What it is</IdLink>. Each State opens the scenario in which {state.name} asks it.
          </p>
          <ul className="who">
            {data.state?.partners[0]?.states.map(({ id, name }) => (
              <li key={id}>
                <Link to="/scenario" search={{ from: slug(state.id), to: slug(id), ask: slug(mechanism.id), on }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answered>
  )
}
