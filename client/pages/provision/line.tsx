import './line.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { LineEntryFragment, LineTwinFragment, StepProvisionFragment } from '../../api/generated/graphql.ts'
import { ChangeMark } from '../../parts/change-mark.tsx'
import { changeName } from '../../words/changes.ts'
import { LineStep } from './line-step.tsx'
import { draftSteps, placeOfStep, type Step, twinSteps } from './line-steps.ts'

interface Props {
  here: StepProvisionFragment
  lineage: readonly LineEntryFragment[]
  twins: readonly LineTwinFragment[]
}

/** Every draft of a provision and every counterpart in one strip; each opens in place, and the address says which. */
export function Line({ here, lineage, twins }: Props) {
  const drafts = draftSteps(lineage, here.id)
  const elsewhere = twinSteps(twins, lineage, here)
  if (drafts.length < 2 && elsewhere.length === 0) return null
  return (
    <section className="line" aria-label="Its drafts and counterparts">
      {drafts.length > 1 ? <Strip name="From draft to draft" steps={drafts} here={here.id} inOrder /> : null}
      {elsewhere.length > 0 ? <Strip name="In other treaties" steps={elsewhere} here={here.id} /> : null}
    </section>
  )
}

function Strip({ name, steps, here, inOrder = false }: { name: string; steps: Step[]; here: string; inOrder?: boolean }) {
  const { step: open } = useSearch({ from: '/p/$' })
  const navigate = useNavigate({ from: '/p/$' })
  const toggle = (id: string) =>
    void navigate({
      to: '/p/$',
      params: { _splat: here },
      search: { step: open === id ? undefined : id },
      replace: true,
      resetScroll: false,
    })
  return (
    <>
      <h2>{name}</h2>
      <ol className={inOrder ? 'strip in-order' : 'strip'}>
        {steps.map((step) => (
          <li key={step.id} className={step.here ? 'here' : undefined}>
            <button
              type="button"
              className={`stop stop-${step.change}`}
              aria-expanded={open === step.id}
              aria-controls={open === step.id ? 'line-step' : undefined}
              onClick={() => toggle(step.id)}
            >
              <small>{step.text.name}</small>
              <b>{placeOfStep(step)}</b>
              <span className="stop-change">
                <ChangeMark change={step.change} /> {changeName(step.change)}
                {step.since ? ` since the ${step.since.toLowerCase()}` : ''}
              </span>
              {step.here ? <span className="unseen">, this one</span> : null}
            </button>
            {open === step.id ? <LineStep step={step} here={here} /> : null}
          </li>
        ))}
      </ol>
    </>
  )
}
