import { Fragment } from 'react'
import { IdLink } from '../../parts/id-link.tsx'
import { dayOf } from '../../words/day.ts'
import { FINDING_WORDS } from '../../words/questions.ts'
import type { Row, Titles } from './values.ts'

interface Props {
  value: Row[string] | undefined
  holds: string
  titles: Titles
}

/** One value of an answer; what has a page leads to it. */
export function AnswerValue({ value, holds, titles }: Props) {
  const values = [value ?? []].flat()
  if (values.length === 0) return <span className="muted">–</span>
  if (holds === 'finding') return <span className={`finding ${value}`}>{FINDING_WORDS[String(value)] ?? String(value)}</span>
  if (holds === 'day') return <>{dayOf(String(value))}</>
  if (holds !== 'thing' && holds !== 'things') return <>{String(value)}</>
  return values.map((id, i) => (
    <Fragment key={id}>
      {i > 0 ? '; ' : null}
      <IdLink id={String(id)}>{titles.get(String(id)) ?? String(id)}</IdLink>
    </Fragment>
  ))
}
