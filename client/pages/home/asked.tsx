import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useOperation } from '../../api/client.ts'
import { HomeQuestionsDocument, type HomeQuestionsQuery, QuestionFigureDocument } from '../../api/generated/graphql.ts'
import { useSeen } from '../../parts/use-seen.ts'
import { Answered } from '../../shell/answered.tsx'
import { figureOf, nameOf } from '../../words/questions.ts'

type Question = HomeQuestionsQuery['questions'][number]

/** The questions of the catalogue that stand on the first page, in their order there. */
export function AskedHere() {
  const query = useOperation(HomeQuestionsDocument, {})
  return (
    <section className="theme-cards home-asked">
      <h2>What people ask</h2>
      <Answered query={query} what="the questions">
        {({ questions }) => (
          <>
            <ul className="cards">
              {questions
                .flatMap((question) => (question.home === null ? [] : [{ ...question, home: question.home }]))
                .toSorted((a, b) => a.home - b.home)
                .map((question) => (
                  <QuestionCard key={question.id} question={question} />
                ))}
            </ul>
            <p>
              <Link to="/ask">All {questions.length} questions</Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  )
}

/** A question and its answer in a figure, which is asked for once the card is near. */
function QuestionCard({ question: { id, title, why } }: { question: Question }) {
  const card = useRef<HTMLLIElement>(null)
  const { data } = useOperation(QuestionFigureDocument, { question: id }, { enabled: useSeen(card) })
  const said = data ? figureOf(data.answer.total, data.answer.findings) : null
  return (
    <li ref={card} className="card">
      <Link to="/ask/$name" params={{ name: nameOf(id) }} className="card-question">
        {title}
      </Link>
      <p className="muted">{why}</p>
      <p className="card-foot">
        <b>{said?.figure}</b>
        <span className="muted">{said?.beside}</span>
      </p>
    </li>
  )
}
