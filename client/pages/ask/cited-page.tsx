import { Link, useParams } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { CitedAnswerDocument } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { nameOf } from '../../words/questions.ts'
import { QuestionAnswer } from './answer.tsx'
import { askView } from './view.ts'

/** An answer that somebody cited: the same, or today's, with what is missing. */
export function CitedPage() {
  const { _splat: id = '' } = useParams({ from: '/a/$' })
  const query = useOperation(CitedAnswerDocument, { id })
  return (
    <Answered query={query} what="the answer">
      {({ cited, release }) => (
        <Page title={cited.answer.title} above={<Link to="/ask">Ask</Link>} className="ask">
          {cited.sameRelease ? (
            <p className="muted">This is the answer as it was cited: the release is the same.</p>
          ) : (
            <p className="note" role="alert">
              <b>This is today's answer.</b> The one that was cited is of release {cited.missingRelease}, which is not held here; this is of
              release {release.id}.
            </p>
          )}
          <QuestionAnswer data={{ answer: cited.answer, release }} name={nameOf(cited.answer.question.id)} />
          <p>
            <Link to="/ask/$name" params={{ name: nameOf(cited.answer.question.id) }} search={askView.parse(cited.answer.args)}>
              Ask it of another text
            </Link>
          </p>
        </Page>
      )}
    </Answered>
  )
}
