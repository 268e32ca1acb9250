import { useState } from 'react'
import { ChangeMark } from '../../parts/change-mark.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { placeOfStep, type Step } from '../../parts/line-steps.ts'
import { StepOrigins } from '../../parts/step-origins.tsx'
import { StepProposals } from '../../parts/step-proposals.tsx'
import { changeName } from '../../words/changes.ts'
import { tongueOf } from '../../words/tongue.ts'
import { Opened } from './opened.tsx'
import { WordsBeside } from './words-beside.tsx'

interface Props {
  step: Step
  /** The official words of every stop, by id, as far as they are held. */
  texts: ReadonlyMap<string, string | null>
  here: string
  release: { id: string; builtAt: string }
}

/** One text on the line: what changed there, what the provision says, and beside the stop before it what differs. */
export function ReadStop({ step, texts, here, release }: Props) {
  const [open, setOpen] = useState(false)
  const { provision, change, origins, text } = step
  const [origin] = origins
  const both = provision?.text && origin && texts.get(origin.id)
  return (
    <li className={`read-stop read-${change}${step.here ? ' here' : ''}`}>
      <h3>
        {text.name}, {provision ? <IdLink id={provision.id}>{placeOfStep(step)}</IdLink> : <IdLink id={text.id}>the text</IdLink>}
        {provision?.printedTitle ? ` ${provision.printedTitle}` : ''}{' '}
        <span className="read-change">
          <ChangeMark change={change} /> {changeName(change)}
        </span>
      </h3>
      {origins.length > 0 ? <StepOrigins origins={origins} here={here} /> : step.says ? <p className="muted">{step.says}</p> : null}
      {provision?.summary ? <p className="law">{provision.summary}</p> : null}
      {both ? <WordsBeside left={origin.id} right={provision.id} /> : null}
      {provision?.text && !both ? (
        <blockquote className="official" {...tongueOf(provision.text)}>
          {provision.text}
        </blockquote>
      ) : null}
      <StepProposals of={step.proposals} />
      {origin && provision ? (
        <>
          <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Close' : 'Part by part, with what is said of both'}
            <span className="unseen">
              : {provision.citation} beside {origin.citation}
            </span>
          </button>
          {open ? <Opened left={origin} right={provision} release={release} leftIsLater={false} /> : null}
        </>
      ) : null}
    </li>
  )
}
