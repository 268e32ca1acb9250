import type { QueryResolver } from '../context.ts'
import type { Thing, Tie } from '../things.ts'
import { date } from './date.ts'

const node: QueryResolver<{ id: string }> = (_, { id }, { load }) => (id.startsWith('link/') ? load.link(id) : load.thing(id))

export const common = {
  Date: date,
  Query: { node },
  Node: { __resolveType: (thing: Thing | Tie) => thing.__typename },
}
