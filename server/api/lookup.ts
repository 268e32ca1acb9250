import type { NodeLabel } from '../model/graph.ts'
import type { QueryResolver } from './context.ts'

/** Looks one thing up; null where there is none, or the id is that of another kind of thing. */
export const lookup =
  (type: NodeLabel): QueryResolver<{ id: string }> =>
  async (_, { id }, { load }) => {
    const thing = await load.thing(id)
    return thing?.__typename === type ? thing : null
  }

export const all =
  (kind: string): QueryResolver =>
  (_, __, { load }) =>
    load.ofKind(kind)
