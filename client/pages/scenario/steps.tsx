import type { BasisFactsFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Top = BasisFactsFragment['steps'][number]
type StepLike = Pick<Top, 'order' | 'holds' | 'sentence' | 'missing' | 'citations'> & { children?: readonly StepLike[] }

const SAYS = { true: 'yes', false: 'no', null: 'open' } as const
const keyOf = (holds: boolean | null | undefined) => (holds === true ? 'true' : holds === false ? 'false' : 'null')

/** The tree of reasons. A step in which the answer turned stands open; the others open on request. */
export function Steps({ steps }: { steps: readonly StepLike[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.order} className={`step ${keyOf(step.holds)}`}>
          <StepLine step={step} />
        </li>
      ))}
    </ol>
  )
}

function StepLine({ step }: { step: StepLike }) {
  const head = (
    <>
      <span className="step-mark">{SAYS[keyOf(step.holds)]}</span> <span>{step.sentence}</span>
    </>
  )
  const cited = step.citations.length > 0 ? <Cited citations={step.citations} /> : null
  if (!step.children || step.children.length === 0)
    return (
      <div>
        <p>{head}</p>
        {cited}
      </div>
    )
  return (
    <details open={turns(step)}>
      <summary>{head}</summary>
      {cited}
      <Steps steps={step.children} />
    </details>
  )
}

/** Whether something in it closed the way or is missing. */
const turns = (step: StepLike): boolean =>
  step.holds === false || step.missing != null || (step.children ?? []).some((child) => child.holds === false || child.missing != null)

function Cited({ citations }: { citations: StepLike['citations'] }) {
  const shown = citations.filter((c) => c.__typename !== 'Link')
  if (shown.length === 0) return null
  return (
    <p className="cited muted">
      {shown.map((c, i) => (
        <span key={c.id}>
          {i > 0 ? ' · ' : ''}
          <IdLink id={c.id}>{c.__typename === 'Provision' ? c.citation : c.title}</IdLink>
        </span>
      ))}
    </p>
  )
}
