import type { Loaders } from './loaders.ts'
import type { SearchIndex } from './search/search-index.ts'

/** What the resolvers of one operation work with. Everything comes from one snapshot. */
export interface Context {
  load: Loaders
  engine: string
  /** The search index of the release that answers. */
  searchIndex(): Promise<SearchIndex>
}

export type Resolver<Parent, Args = Record<string, never>> = (parent: Parent, args: Args, context: Context) => unknown
export type Resolvers<Parent> = Record<string, Resolver<Parent>>
/** Resolvers of the fields of Query, which have arguments of their own. */
export type QueryResolver<Args = Record<string, never>> = Resolver<unknown, Args>
