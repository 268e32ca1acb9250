import type { PairEffectFragment, ReservationFactsFragment } from '../api/generated/graphql.ts'
import { contentWords, whenWords } from '../words/acts.ts'
import { dayOf } from '../words/day.ts'
import { doesName, effectName, staysWords } from '../words/reservations.ts'
import { BasisTag } from './basis-tag.tsx'
import { IdLink } from './id-link.tsx'
import { PairEffect } from './pair-effect.tsx'

interface Props {
  of: ReservationFactsFragment
  heading?: 'h2' | 'h3'
  /** What it does to a pair, where another State is named. */
  pair?: PairEffectFragment | null
}

/** One reservation or declaration: who, what it says in our words, what it does, and the clauses it rests on. */
export function ReservationItem({ of, heading: Heading = 'h3', pair }: Props) {
  const { act, does } = of
  const summary = act.summary ?? 'What it says is not held.'
  return (
    <article className="reservation">
      <Heading>
        <span className="kicker">
          {act.state.name}: {act.kind} to the {act.instrument?.shortName}, {whenWords(act)}
        </span>
        <IdLink id={of.id} className="statement">
          {summary.charAt(0).toUpperCase()}
          {summary.slice(1)}
        </IdLink>
      </Heading>
      <p>{does}</p>
      {act.withdrawnBy ? (
        <p>
          <strong>
            <IdLink id={act.withdrawnBy.id}>Taken back</IdLink> {whenWords(act.withdrawnBy)}.
          </strong>
        </p>
      ) : null}
      <Facts of={of} />
      {pair ? <PairEffect of={pair} /> : null}
    </article>
  )
}

function Facts({ of }: { of: ReservationFactsFragment }) {
  const { act, allowed, objections } = of
  return (
    <dl className="facts">
      <dt>Effect</dt>
      <dd>
        {effectName(act.effect)} <span className="muted">{contentWords(act.content)}</span>
      </dd>
      <Places term="Concerns" of={act.concerns} />
      <Places term="Made under" of={act.madeUnder} />
      <Places term="Opens" of={act.opens.map(({ id, name }) => ({ id, citation: name }))} />
      {allowed === null || allowed === undefined ? null : (
        <>
          <dt>Allowed</dt>
          <dd>{allowed ? 'yes: the treaty names it, so nobody has to accept it' : 'no: the closed list of the treaty does not name it'}</dd>
        </>
      )}
      {act.takesEffect ? (
        <>
          <dt>In effect</dt>
          <dd>from {dayOf(act.takesEffect)}</dd>
        </>
      ) : null}
      <Places
        term="Objected"
        of={objections.map(({ id, state, treatyStays }) => ({ id, citation: state.name, note: staysWords(treatyStays) }))}
      />
      <dt>Source</dt>
      <dd>
        <BasisTag basis={act.basis} source={act.source} />
      </dd>
    </dl>
  )
}

function Places({ term, of }: { term: string; of: readonly { id: string; citation: string; note?: string }[] }) {
  if (of.length === 0) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {of.map(({ id, citation, note }, index) => (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            <IdLink id={id}>{citation}</IdLink>
            {note ? <span className="muted"> ({note})</span> : ''}
          </span>
        ))}
      </dd>
    </>
  )
}

/** What it does to each way to cooperate and each offence, for a table or a file. */
export const touchWords = ({ touches }: Pick<PairEffectFragment, 'touches'>) =>
  touches.map((t) => `${(t.mechanism ?? t.offence)?.name}: ${doesName(t.does)}`).join('; ')
