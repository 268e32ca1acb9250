import type { AskedQuestionQuery } from '../../api/generated/graphql.ts'
import { CopyButton } from '../../parts/copy.tsx'

interface Props {
  question: NonNullable<AskedQuestionQuery['question']>
  args: Record<string, string>
}

/** How the answer is found: the same question in the two languages by which a program asks it. */
export function AskedHow({ question, args }: Props) {
  const graphql = `query Answer($args: JSON) {
  answer(question: "${question.id}", args: $args) {
    id sentence rows caution
    citations { id title }
  }
}`
  const variables = JSON.stringify({ args })
  const tried = `graphql?${new URLSearchParams({ query: graphql, variables })}`
  return (
    <details className="ask-how">
      <summary>How it is asked of the data</summary>
      <h2>In Cypher, of the graph</h2>
      <pre>{question.cypher}</pre>
      <CopyButton text={() => question.cypher}>Copy the Cypher</CopyButton>
      <h2>In GraphQL, of this server</h2>
      <pre>{`${graphql}\n\n${variables}`}</pre>
      <CopyButton text={() => `${graphql}\n\n${variables}`}>Copy the GraphQL</CopyButton>{' '}
      <a className="button" href={tried}>
        Try it in GraphiQL
      </a>
      {question.origin ? (
        <p className="muted">
          {question.id} stands in {question.origin.file}, line {question.origin.line}.
        </p>
      ) : null}
    </details>
  )
}
