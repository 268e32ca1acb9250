import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from './generated/graphql.ts'
import { type AnswerError, ask } from './request.ts'

/** An answer belongs to a release, and a release does not change while somebody reads. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && (error as AnswerError).passing === true,
    },
  },
})

export interface Options {
  /** False waits, for example until something is chosen. */
  enabled?: boolean
  /** Shows the last answer while the next one comes, so that the layout does not jump. */
  keep?: boolean
}

/** The answer to one GraphQL operation. Errors are `AnswerError`, whose message is a sentence for people. */
export function useOperation<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: Options = {},
): UseQueryResult<Result, AnswerError> {
  return useQuery<Result, AnswerError>({
    queryKey: [String(document), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: options.enabled ?? true,
    placeholderData: options.keep ? keepPreviousData : undefined,
  })
}

/** The same once, for whoever needs an answer at the press of a button. Throws `AnswerError`. */
export const fetchOperation = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> =>
  queryClient.fetchQuery({ queryKey: [String(document), variables], queryFn: ({ signal }) => ask(document, variables, signal) })
