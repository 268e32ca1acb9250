import { badInput } from '../errors.ts'
import { pageSize } from './paging.ts'

export interface PageArgs {
  first: number
  after?: string | null
}

/** One page of a list that is held whole. A cursor is the id of the entry; one that names none is BAD_INPUT. */
export function connectionOf<T extends { id: string }>(all: T[], { first, after }: PageArgs) {
  const size = pageSize('first', first)
  const last = after ? all.findIndex((item) => item.id === after) : -1
  if (after && last < 0) throw badInput('after names no entry of this list; take it from the page before.', { argument: 'after' })
  const page = all.slice(last + 1, last + 1 + size)
  return {
    edges: page.map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: last + 1 + size < all.length, endCursor: page.at(-1)?.id ?? null },
    totalCount: all.length,
  }
}
