import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AnswerError } from '../api/request.ts'
import { Trouble } from './trouble.tsx'
import { Renewing, Waiting } from './waiting.tsx'

interface Props<Result> {
  query: UseQueryResult<Result, AnswerError>
  /** Completes "Fetching …". */
  what: string
  children: (data: Result) => ReactNode
}

/** One of three: the answer, that it is on its way, or why there is none. */
export function Answered<Result>({ query, what, children }: Props<Result>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isPlaceholderData ? <Renewing what={what} /> : null}
        {children(query.data)}
      </>
    )
  }
  if (query.error) return <Trouble error={query.error} reset={() => void query.refetch()} />
  return <Waiting what={what} />
}
