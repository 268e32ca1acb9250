import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { CardCountsDocument, type LackingCountFragment } from '../../api/generated/graphql.ts'
import { THEMES } from './questions.ts'

/** `9 of 12 lack it · 2 unexamined`, as far as there is anything to say. */
function countWords({ measures, gaps, contested, unexamined }: LackingCountFragment): string {
  if (measures === 0) return 'none of them is held; nothing follows'
  const parts = [`${gaps.length} of ${measures} lack it`]
  if (contested.length > 0) parts.push(`${contested.length} contested`)
  if (unexamined.length > 0) parts.push(`${unexamined.length} unexamined`)
  return parts.join(' · ')
}

/** Real questions by theme; each is a way to its answer, and says how it comes out where that is a number. */
export function Cards() {
  const { data } = useOperation(CardCountsDocument, {})
  return THEMES.map((theme) => (
    <section key={theme.name} className="theme-cards">
      <h2>{theme.name}</h2>
      <ul className="cards">
        {theme.cards.map((card) => (
          <li key={card.question} className="card">
            <Link {...card.link} className="card-question">
              {card.question}
            </Link>
            <p className="muted">{card.why}</p>
            <p className="card-foot">
              <b>{card.opens}</b>
              {card.count && data ? <span className="muted">{countWords(data[card.count])}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
