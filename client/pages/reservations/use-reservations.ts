import { type InfiniteData, keepPreviousData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ReservationsDocument, type ReservationsQuery } from '../../api/generated/graphql.ts'
import { type AnswerError, ask } from '../../api/request.ts'
import { type ReservationsView, stateId } from './view.ts'

const PAGE = 20

/** As many pages of the reservations as the view says, one after the other; what was there stays while the next comes. */
export function useReservations(view: ReservationsView): UseInfiniteQueryResult<InfiniteData<ReservationsQuery>, AnswerError> {
  const { treaty, at, of, effect, act, on, pages = 1 } = view
  const other = stateId(view.with)
  const chosen = {
    ...{ instrument: treaty ?? null, provision: at ?? null, state: stateId(of), effect: effect ?? null, act: act ?? null },
    ...{ other: other ?? '', pair: other !== null, on: on ?? null },
  }
  const query = useInfiniteQuery<ReservationsQuery, AnswerError, InfiniteData<ReservationsQuery>, unknown[], string | null>({
    queryKey: [String(ReservationsDocument), chosen],
    queryFn: ({ pageParam, signal }) => ask(ReservationsDocument, { ...chosen, first: PAGE, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ reservations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  })
  const { data, hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = query
  const short = !isPlaceholderData && !isFetching && !isError && hasNextPage && (data?.pages.length ?? 0) < pages
  useEffect(() => {
    if (short) void fetchNextPage()
  }, [short, fetchNextPage])
  return query
}
