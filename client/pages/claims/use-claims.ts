import { type InfiniteData, keepPreviousData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ClaimsDocument, type ClaimsQuery } from '../../api/generated/graphql.ts'
import { type AnswerError, ask } from '../../api/request.ts'
import { type ClaimsView, chosenOf } from './view.ts'

const PAGE = 20

/** As many pages of the claims as the view says, one after the other; what was there stays while the next comes. */
export function useClaims(view: ClaimsView): UseInfiniteQueryResult<InfiniteData<ClaimsQuery>, AnswerError> {
  const { pages = 1 } = view
  const chosen = chosenOf(view)
  const query = useInfiniteQuery<ClaimsQuery, AnswerError, InfiniteData<ClaimsQuery>, unknown[], string | null>({
    queryKey: [String(ClaimsDocument), chosen],
    queryFn: ({ pageParam, signal }) => ask(ClaimsDocument, { ...chosen, first: PAGE, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ claims: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  })
  const { data, hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = query
  const short = !isPlaceholderData && !isFetching && !isError && hasNextPage && (data?.pages.length ?? 0) < pages
  useEffect(() => {
    if (short) void fetchNextPage()
  }, [short, fetchNextPage])
  return query
}
