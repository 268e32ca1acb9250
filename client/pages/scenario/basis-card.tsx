import type { BasisFactsFragment, SideGrantFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { strengthWords } from '../../words/grade.ts'
import { FORCE_GROUPS, FORM_WORDS, OUTCOME_WORDS } from '../../words/scenario.ts'
import { Steps } from './steps.tsx'

interface Props {
  basis: BasisFactsFragment
  requesting: string
  requested: string
}

/** What one treaty says of the request: the answer, what may be refused, what protects people on each side, and why. */
export function BasisCard({ basis, requesting, requested }: Props) {
  const { instrument, outcome, sentence, provision, missing, otherTreaties, refusalGrounds, safeguards, steps } = basis
  return (
    <article className={`legal-basis outcome-${outcome.toLowerCase().replaceAll('_', '-')}`} aria-label={instrument.shortName}>
      <header>
        <h3>
          <IdLink id={instrument.id}>{instrument.shortName}</IdLink>
        </h3>
        <strong className="outcome">{OUTCOME_WORDS[outcome]}</strong>
      </header>
      <p className="answer">{sentence}</p>
      {provision ? (
        <p className="muted">
          <IdLink id={provision.id}>{provision.citation}</IdLink>
          {provision.title !== provision.citation ? `, ${provision.title}` : ''}
          {provision.basis === 'RECALLED' ? '; the text of this treaty is held from memory' : ''}
        </p>
      ) : null}
      {missing.length > 0 ? (
        <>
          <h4>What is missing</h4>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      ) : null}
      {outcome === 'NO_BASIS' ? null : (
        <>
          <Grounds grounds={refusalGrounds} />
          <div className="two-sides">
            <Held heading={`What binds ${requesting}, who asks`} held={safeguards.filter((s) => s.appliesTo.includes('REQUESTING'))} />
            <Held heading={`What binds ${requested}, who is asked`} held={safeguards.filter((s) => s.appliesTo.includes('REQUESTED'))} />
          </div>
        </>
      )}
      <details className="why" open={outcome === 'UNDETERMINED' || outcome === 'NO_BASIS'}>
        <summary>Why: step by step</summary>
        <Steps steps={steps} />
      </details>
      {otherTreaties.length > 0 ? (
        <p className="muted">
          Of other treaties between the two it speaks in{' '}
          {otherTreaties.map(({ id, citation }, i) => (
            <span key={id}>
              {i > 0 ? ', ' : ''}
              <IdLink id={id}>{citation}</IdLink>
            </span>
          ))}
          .
        </p>
      ) : null}
    </article>
  )
}

function Grounds({ grounds }: { grounds: readonly SideGrantFragment[] }) {
  if (grounds.length === 0) return <p>No ground for refusing is held.</p>
  const closed = grounds.some((g) => g.closedList)
  return (
    <>
      <h4>What may be refused{closed ? ' (the list is closed)' : ''}</h4>
      <dl className="grounds">
        {FORCE_GROUPS.map(({ force, heading }) => {
          const own = grounds.filter((g) => (g.force ?? 'MAY') === force)
          return own.length === 0 ? null : (
            <div key={force}>
              <dt>{heading}</dt>
              {own.map((g) => (
                <dd key={g.link.id}>
                  <IdLink id={g.link.id}>{g.safeguard.name}</IdLink>
                  {g.form ? `: ${FORM_WORDS[g.form]}` : ''} <span className="muted">({g.provision.citation})</span>
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
    </>
  )
}

function Held({ heading, held }: { heading: string; held: readonly SideGrantFragment[] }) {
  return (
    <section>
      <h4>{heading}</h4>
      {held.length === 0 ? (
        <p>Nothing that is held here.</p>
      ) : (
        <ul>
          {held.map((h) => (
            <li key={h.link.id}>
              <IdLink id={h.link.id}>{h.safeguard.name}</IdLink>
              {h.strength ? `, ${strengthWords(h.strength)}` : ''}
              {h.part ? `; only: ${h.part}` : ''} <span className="muted">({h.provision.citation})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
