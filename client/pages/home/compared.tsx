import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { HomeComparedDocument } from '../../api/generated/graphql.ts'
import { comparisonSentence } from '../../words/comparison.ts'
import { obstacleWords } from '../../words/obstacles.ts'

interface Pair {
  question: string
  left: string
  right: string
}
const PAIRS: Pair[] = [
  { question: 'What did the adopted UN text change of its zero draft?', left: 'uncc/zero', right: 'uncc/final' },
  { question: 'How does the UN Convention stand to the Budapest Convention?', left: 'uncc/final', right: 'budapest/2001' },
]

/** Two texts against two others, answered in figures, with what could not be compared as plain. They are asked after the page has its own. */
export function Compared({ ready }: { ready: boolean }) {
  return (
    <section className="theme-cards compared">
      <h2>Text against text</h2>
      <ul className="cards">
        {PAIRS.map((pair) => (
          <PairCard key={pair.question} pair={pair} ready={ready} />
        ))}
      </ul>
    </section>
  )
}

function PairCard({ pair: { question, left, right }, ready }: { pair: Pair; ready: boolean }) {
  const { data } = useOperation(HomeComparedDocument, { left, right }, { enabled: ready })
  const totals = data?.compare.totals
  return (
    <li className="card">
      <Link to="/compare" search={{ left, right }} className="card-question">
        {question}
      </Link>
      <p className="card-answer">{totals ? comparisonSentence(totals) : null}</p>
      <p className="card-foot muted">
        {totals && totals.notCompared.length > 0 ? `Not compared: ${obstacleWords(totals.notCompared)}.` : null}
      </p>
    </li>
  )
}
