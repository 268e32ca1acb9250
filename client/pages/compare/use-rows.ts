import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ComparedDocument, type ComparedQuery } from '../../api/generated/graphql.ts'
import { type AnswerError, ask } from '../../api/request.ts'
import { type Row, toRow } from './rows.ts'

export interface Whole {
  release: ComparedQuery['release']
  head: Omit<ComparedQuery['compare'], 'pairs'>
  rows: Row[]
  leftIsLater: boolean
}

/** Whether one text came after another. */
export const isLater = (text: { date: string | null }, than: { date: string | null }) => (text.date ?? '') > (than.date ?? '')

/** A comparison with all its rows, page by page until there is none left. */
export function useRows(left: string, right: string): UseQueryResult<Whole, AnswerError> {
  return useQuery<Whole, AnswerError>({
    queryKey: [String(ComparedDocument), { left, right }],
    queryFn: async ({ signal }) => {
      const rows: Row[] = []
      for (let after: string | null = null; ; ) {
        const { release, compare }: ComparedQuery = await ask(ComparedDocument, { left, right, after }, signal)
        const { pairs, ...head } = compare
        const leftIsLater = isLater(compare.leftText, compare.rightText)
        rows.push(...pairs.map((pair) => toRow(pair, leftIsLater)))
        if (!head.pageInfo.hasNextPage) return { release, head, rows, leftIsLater }
        after = head.pageInfo.endCursor ?? null
      }
    },
  })
}
