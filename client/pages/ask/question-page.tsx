import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import {
  AskedQuestionDocument,
  type AskedQuestionQuery,
  QuestionAnswerDocument,
  QuestionChoicesDocument,
} from '../../api/generated/graphql.ts'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { nameOf } from '../../words/questions.ts'
import { QuestionAnswer } from './answer.tsx'
import { AskedHow } from './asked-how.tsx'
import { ParameterField } from './parameter-field.tsx'
import { type AskView, argsOf } from './view.ts'

type Question = NonNullable<AskedQuestionQuery['question']>

export function QuestionPage() {
  const { name } = useParams({ from: '/ask/$name' })
  const query = useOperation(AskedQuestionDocument, { id: `question/${name}` })
  return (
    <Answered query={query} what="the question">
      {({ question }) => (question ? <Asked question={question} /> : <Missing />)}
    </Answered>
  )
}

function Asked({ question }: { question: Question }) {
  const view = useSearch({ from: '/ask/$name' })
  const args = argsOf(view, question.parameters)
  const query = useOperation(QuestionAnswerDocument, { question: question.id, args }, { keep: true })
  return (
    <Page
      title={query.data?.answer.title ?? question.title}
      above={<Link to="/ask">Ask</Link>}
      className="ask"
      lede={<p>{question.why}</p>}
    >
      {question.parameters.length > 0 ? <Parameters question={question} view={view} /> : null}
      <Answered query={query} what="the answer">
        {(data) => <QuestionAnswer data={data} name={nameOf(question.id)} />}
      </Answered>
      <AskedHow question={question} args={args} />
      <FollowUps
        items={question.next.map(({ id, title }) => ({
          question: title,
          link: { to: '/ask/$name', params: { name: nameOf(id) } },
        }))}
      />
    </Page>
  )
}

function Parameters({ question, view }: { question: Question; view: AskView }) {
  const navigate = useNavigate({ from: '/ask/$name' })
  const choices = useOperation(QuestionChoicesDocument, {})
  const choose = (name: string, value: string) =>
    void navigate({ to: '/ask/$name', search: (before: AskView) => ({ ...before, [name]: value }), resetScroll: false })
  return (
    <Answered query={choices} what="what can be chosen">
      {(data) => (
        <div className="ask-parameters">
          {question.parameters.map((parameter) => (
            <ParameterField
              key={parameter.name}
              parameter={parameter}
              value={view[parameter.name as keyof AskView] ?? parameter.example}
              choices={data}
              onChange={(value) => choose(parameter.name, value)}
            />
          ))}
        </div>
      )}
    </Answered>
  )
}
