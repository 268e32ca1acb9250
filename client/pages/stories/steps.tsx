import { useRef } from 'react'
import type { ShownStepFragment } from '../../api/generated/graphql.ts'
import { LookAt } from './look-at.tsx'

/** The steps of a reading. Their headings are stops: a reader goes from one to the next without scrolling. */
export function Steps({ steps }: { steps: readonly ShownStepFragment[] }) {
  const headings = useRef<(HTMLHeadingElement | null)[]>([])
  const go = (index: number) => headings.current[index]?.focus()
  return (
    <ol className="story">
      {steps.map((step, index) => (
        <li key={step.sentence}>
          <h2
            tabIndex={-1}
            ref={(heading) => {
              headings.current[index] = heading
            }}
          >
            Step {index + 1} <span className="muted">of {steps.length}</span>
          </h2>
          <p className="law big">{step.sentence}</p>
          <ul className="found look-at">
            {step.about.map((thing) => (
              <LookAt key={thing.id} thing={thing} />
            ))}
          </ul>
          {step.view ? (
            <p>
              <a href={`#${step.view}`}>See it laid out</a>
            </p>
          ) : null}
          <p className="steps">
            {index > 0 ? (
              <button type="button" className="button" onClick={() => go(index - 1)}>
                To step {index}
              </button>
            ) : null}
            {index < steps.length - 1 ? (
              <button type="button" className="button" onClick={() => go(index + 1)}>
                To step {index + 2}
              </button>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
