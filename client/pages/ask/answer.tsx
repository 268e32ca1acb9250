import type { QuestionAnswerQuery } from '../../api/generated/graphql.ts'
import { CopyButton } from '../../parts/copy.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { AnswerGrid } from './answer-grid.tsx'
import { AnswerTable } from './answer-table.tsx'
import { plain, type Row } from './values.ts'

interface Props {
  data: QuestionAnswerQuery
  /** The question's name, for files. */
  name: string
}

/** An answer: its sentence, what it does not mean, its rows, and ways to cite it and take it away. */
export function QuestionAnswer({ data: { answer, release }, name }: Props) {
  const rows = answer.rows as Row[]
  const titles = new Map(answer.citations.map((node) => [node.id, node.__typename === 'Provision' ? node.citation : node.title]))
  const { grid } = answer.question
  const address = new URL(`#/a/${answer.id}`, window.location.href).href
  const cite = () => `${answer.title} ${answer.sentence} Counterpoise, release ${release.id}, ${address}`
  return (
    <section className="ask-answer" aria-label="The answer">
      <p className="sentence" role="status">
        {answer.sentence}
      </p>
      {answer.missing ? (
        <p className="note">
          <b>A part of an answer.</b> {answer.missing}
        </p>
      ) : null}
      {answer.caution ? <p className="muted">{answer.caution}</p> : null}
      <div className="ask-do">
        {answer.opens ? (
          <a className="button" href={`#${answer.opens}`}>
            See more of it
          </a>
        ) : null}
        <CopyButton text={cite}>Copy citation</CopyButton>
        <TakeAway
          name={name}
          columns={answer.columns.map((c) => c.name)}
          rows={() => rows.map((row) => Object.fromEntries(answer.columns.map((c) => [c.name, plain(row[c.name])])))}
          about={{ id: answer.id, title: answer.title, sentence: answer.sentence, caution: answer.caution, address }}
        />
      </div>
      {grid && rows.length > 0 ? <AnswerGrid grid={grid} rows={rows} titles={titles} columns={answer.columns} /> : null}
      {rows.length > 0 ? <AnswerTable caption={answer.title} columns={answer.columns} rows={rows} titles={titles} /> : null}
      {answer.truncated ? (
        <p className="muted">
          {rows.length} of {answer.total} are shown.
        </p>
      ) : null}
    </section>
  )
}
