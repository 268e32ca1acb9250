import { Link } from '@tanstack/react-router'
import type { StepProvisionFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import type { Step } from '../../parts/line-steps.ts'
import { StepOrigins } from '../../parts/step-origins.tsx'
import { StepProposals } from '../../parts/step-proposals.tsx'
import { changeWords } from '../../words/changes.ts'
import { tongueOf } from '../../words/tongue.ts'

/** One stop on the line, opened: what changed there, on what that rests, what was proposed, and what the provision says. */
export function LineStep({ step, here }: { step: Step; here: string }) {
  const { provision, change, origins } = step
  const [origin] = origins
  return (
    <section id="line-step" className="line-step" aria-label={`${step.text.name}, opened`}>
      <p>
        {provision ? <IdLink id={provision.id}>{provision.citation}</IdLink> : <IdLink id={step.text.id}>{step.text.title}</IdLink>}
        {provision?.printedTitle ? ` ${provision.printedTitle}` : ''}
      </p>
      {origins.length > 0 ? (
        <StepOrigins origins={origins} here={here} />
      ) : (
        <p className={`said-change said-${change}`}>
          <b className="capital">{changeWords(change)}.</b>
        </p>
      )}
      {provision && !step.here ? <Says provision={provision} /> : null}
      <StepProposals of={step.proposals} />
      {provision && origin ? (
        <p className="small">
          <Link to="/compare" search={{ left: origin.id, right: provision.id }}>
            Both side by side, part by part
          </Link>
        </p>
      ) : null}
    </section>
  )
}

function Says({ provision: { summary, text } }: { provision: StepProvisionFragment }) {
  return (
    <>
      {summary ? <p className="law">{summary}</p> : null}
      {text ? (
        <>
          <h3>Official words</h3>
          <blockquote className="official" {...tongueOf(text)}>
            {text}
          </blockquote>
        </>
      ) : (
        <p className="muted small">Our words; the official ones are not held here.</p>
      )}
    </>
  )
}
