import './line.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { WholeLineFragment } from '../../api/generated/graphql.ts'
import { ChangeMark } from '../../parts/change-mark.tsx'
import { draftSteps, placeOfStep, type Step, type Stop, twinSteps, withGaps } from '../../parts/line-steps.ts'
import { changeName } from '../../words/changes.ts'
import { list } from '../../words/sides.ts'
import { LineStep } from './line-step.tsx'

/** Every draft of a provision and every counterpart in one strip; each opens in place, and the address says which. */
export function Line({ here, line }: { here: string; line: WholeLineFragment }) {
  const drafts = draftSteps(line.steps, here)
  const elsewhere = twinSteps(line.twins, here)
  const several = drafts.filter(({ provision, change }) => provision || change === 'dropped').length > 1
  if (!several && elsewhere.length === 0) return null
  return (
    <section className="line" aria-label="Its drafts and counterparts">
      {several ? <Strip name="From draft to draft" stops={withGaps(drafts)} here={here} inOrder /> : null}
      {elsewhere.length > 0 ? <Strip name="In other treaties" stops={elsewhere} here={here} /> : null}
      <p className="small">
        <Link to="/compare" search={{ read: here }}>
          Read all of them, one after another
        </Link>
      </p>
    </section>
  )
}

function Strip({ name, stops, here, inOrder = false }: { name: string; stops: Stop[]; here: string; inOrder?: boolean }) {
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
        {stops.map((stop) =>
          'gap' in stop ? (
            <li key={stop.gap.join()} className="gap">
              <p>{list(stop.gap)}: not held</p>
            </li>
          ) : (
            <li key={stop.id} className={stop.here ? 'here' : undefined}>
              <Button step={stop} open={open === stop.id} onToggle={() => toggle(stop.id)} />
              {open === stop.id ? <LineStep step={stop} here={here} /> : null}
            </li>
          ),
        )}
      </ol>
    </>
  )
}

function Button({ step, open, onToggle }: { step: Step; open: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      className={`stop stop-${step.change}`}
      aria-expanded={open}
      aria-controls={open ? 'line-step' : undefined}
      onClick={onToggle}
    >
      <small>{step.text.name}</small>
      <b>{placeOfStep(step)}</b>
      <span className="stop-change">
        <ChangeMark change={step.change} /> {changeName(step.change)}
        {step.since ? ` since the ${step.since.toLowerCase()}` : ''}
      </span>
      {step.here ? <span className="unseen">, this one</span> : null}
    </button>
  )
}
