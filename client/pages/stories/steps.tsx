import type { ShownStepFragment } from '../../api/generated/graphql.ts'
import { LookAt } from './look-at.tsx'
import { MatrixExhibit } from './matrix-exhibit.tsx'
import { matrixPart } from './step-view.ts'

const WHERE: [address: RegExp, words: string][] = [
  [/^\/matrix/, 'See it in the matrix'],
  [/^\/explore/, 'See it on the map'],
  [/^\/claims/, 'Read all that was said'],
  [/^\/p\//, 'Open the provision'],
]
const whereWords = (view: string) => WHERE.find(([address]) => address.test(view))?.[1] ?? 'See it laid out'

/** The steps of a reading, as an article: each paragraph with what shows it beside it. */
export function Steps({ steps }: { steps: readonly ShownStepFragment[] }) {
  return (
    <ol className="story">
      {steps.map((step, index) => {
        const part = matrixPart(step.view)
        const articles = step.about.filter(({ __typename }) => __typename === 'Provision').length
        return (
          <li key={step.sentence}>
            <div className="story-words">
              <h2>
                <span className="unseen">Step </span>
                {index + 1} <span className="muted">of {steps.length}</span>
              </h2>
              <p>{step.sentence}</p>
              {step.view ? (
                <p className="small">
                  <a href={`#${step.view}`}>{whereWords(step.view)}</a>
                </p>
              ) : null}
            </div>
            <div className="story-shown">
              {part ? <MatrixExhibit part={part} step={index + 1} /> : null}
              <ul className={articles > 1 ? 'look-at side-by-side' : 'look-at'}>
                {step.about.map((thing) => (
                  <LookAt key={thing.id} thing={thing} />
                ))}
              </ul>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
