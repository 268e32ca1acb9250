import type { StepProvisionFragment } from '../../api/generated/graphql.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { changeWords } from '../../words/changes.ts'
import { tongueOf } from '../../words/tongue.ts'
import type { Step } from './line-steps.ts'

/** One stop on the line, opened: what changed there, on what that rests, and what the provision says. */
export function LineStep({ step, here }: { step: Step; here: string }) {
  const { provision, link, against, change } = step
  return (
    <section id="line-step" className="line-step" aria-label={`${step.text.name}, opened`}>
      <p>
        {provision ? <IdLink id={provision.id}>{provision.citation}</IdLink> : <IdLink id={step.text.id}>{step.text.title}</IdLink>}
        {provision?.printedTitle ? ` ${provision.printedTitle}` : ''}
      </p>
      <p className={`said-change said-${change}`}>
        {against ? (
          <>
            Beside {against.id === here ? 'this provision' : against.citation}: <b>{changeWords(change)}</b>.
          </>
        ) : (
          <b className="capital">{changeWords(change)}.</b>
        )}{' '}
        {link?.note}
      </p>
      {link ? (
        <p className="small">
          <BasisTag basis={link.basis} witnesses={link.witness ? [link.witness] : []} source={link.source} />{' '}
          {link.unsettled && change !== 'not-settled' ? 'The recollections differ. ' : null}
          <IdLink id={link.id}>The statement that says so</IdLink>
        </p>
      ) : null}
      {provision && !step.here ? <Says provision={provision} /> : null}
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
