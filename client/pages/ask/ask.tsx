import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useOperation } from '../../api/client.ts'
import { CatalogueDocument, type CatalogueQuery } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { CATEGORY_WORDS, nameOf } from '../../words/questions.ts'

type Question = CatalogueQuery['questions'][number]

/** The catalogue: every question that has an answer here, by subject. */
export function AskPage() {
  const query = useOperation(CatalogueDocument, {})
  return (
    <Page
      title="Ask"
      className="ask"
      lede={
        <p>Questions that people bring to these texts. Each opens its answer, which can be asked of another text, cited and taken away.</p>
      }
    >
      <Answered query={query} what="the questions">
        {({ questions }) => <Questions questions={questions} />}
      </Answered>
      <p className="muted">
        None of these? Ask the data itself, in its query language, <a href="graphql">in GraphiQL</a>.
      </p>
    </Page>
  )
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const [typed, type] = useState('')
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const found = questions.filter(({ title, why }) => words.every((word) => `${title} ${why}`.toLowerCase().includes(word)))
  const categories = [...new Set(found.map((q) => q.category))]
  return (
    <>
      <label className="field ask-find">
        <span>Words of the question</span>
        <input type="search" value={typed} onChange={(event) => type(event.target.value)} autoComplete="off" />
      </label>
      <p className="muted" role="status">
        {found.length === questions.length ? `${questions.length} questions` : `${found.length} of ${questions.length} questions`}
      </p>
      {categories.map((category) => (
        <section key={category} className="theme-cards">
          <h2>{CATEGORY_WORDS[category] ?? category}</h2>
          <ul className="cards">
            {found
              .filter((q) => q.category === category)
              .map(({ id, title, why, missing }) => (
                <li key={id} className="card">
                  <Link to="/ask/$name" params={{ name: nameOf(id) }} className="card-question">
                    {title}
                  </Link>
                  <p className="muted">{why}</p>
                  {missing ? <p className="card-foot">Answered in part: not all of it is held.</p> : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
