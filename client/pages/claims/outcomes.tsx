import { Link } from '@tanstack/react-router'
import type { ClaimFacetCountsQuery, FacetCountsFragment } from '../../api/generated/graphql.ts'
import { OUTCOMES, type Outcome, outcomeWords } from '../../words/claims.ts'
import type { ClaimsView } from './view.ts'

type Facets = ClaimFacetCountsQuery['claimFacets']

interface Props {
  facets: Facets
  view: ClaimsView
}

const isOutcome = (value: string): value is Outcome => OUTCOMES.some((each) => each === value)

/** What became of what was said: a bar for each text, one part for each answer, the parts as wide as they are many. */
export function Outcomes({ facets, view }: Props) {
  const texts = facets.texts.toSorted((a, b) => (a.text.date ?? '').localeCompare(b.text.date ?? ''))
  const most = Math.max(...texts.map(({ count }) => count), 1)
  if (texts.length === 0) return null
  return (
    <section className="outcomes" aria-labelledby="outcomes-head">
      <h2 id="outcomes-head">What became of it, text by text</h2>
      <p className="muted small">Our reading of a later text against each claim. Where no reading is held, nothing follows.</p>
      <ul className="outcome-key" aria-hidden="true">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <span className={`part ${outcome}`} /> {outcomeWords(outcome)}
          </li>
        ))}
      </ul>
      <ol>
        {texts.map(({ text, count, outcomes }) => (
          <li key={text.id}>
            <Link to="/claims" search={{ ...view, about: text.id, pages: undefined }} className="outcome-text">
              {text.instrument.shortName}, <span className="outcome-label">{text.label.toLowerCase()}</span>
            </Link>
            <span className="outcome-count">{count}</span>
            <span className="outcome-bar" style={{ width: `${(100 * count) / most}%` }}>
              {outcomes.map((part) => (
                <Part
                  key={part.value}
                  part={part}
                  name={`${text.instrument.shortName}, ${text.label}`}
                  view={{ ...view, about: text.id }}
                />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Part({ part: { value, count }, name, view }: { part: FacetCountsFragment; name: string; view: ClaimsView }) {
  if (count === 0 || !isOutcome(value)) return null
  const words = `${name}: ${count} ${outcomeWords(value)}`
  return (
    <Link
      to="/claims"
      search={{ ...view, outcome: value, pages: undefined }}
      className={`part ${value}`}
      style={{ flexGrow: count }}
      aria-label={words}
      title={words}
    />
  )
}
