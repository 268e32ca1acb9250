import { createYoga } from 'graphql-yoga'
import type { GraphStore } from '../graph/store.ts'
import type { Account } from './account.ts'
import { compiledExecute, type Execute } from './compiled.ts'
import { useDocuments } from './documents.ts'
import type { Report } from './errors.ts'
import { type ServerContext, useLimits, usePresentation, useRunner } from './plugins.ts'
import { useRequests } from './requests.ts'
import { createRunner } from './run-operation.ts'
import { schema } from './schema.ts'
import { createIndexes } from './search/indexes.ts'

export interface ApiOptions {
  store: GraphStore
  /** Where unexpected failures are written down. */
  report: Report
  /** Called for every operation that was run. */
  done?: (account: Account) => void
  execute?: Execute
}

/** In bytes, the document and its variables together. */
export const LARGEST_QUESTION = 100_000

export type Api = ReturnType<typeof createApi>

/** The GraphQL API over one graph, called in process by `fetch` as if it were a server. */
export function createApi({ store, report, done = () => {}, execute = compiledExecute(schema) }: ApiOptions) {
  const indexes = createIndexes()
  const run = createRunner({ schema, store, execute, indexes })
  let release = ''
  const note = (account: Account) => {
    release = account.release || release
    done(account)
  }
  const current = () => release
  const yoga = createYoga<ServerContext>({
    schema,
    plugins: [useRequests(), useDocuments(), useLimits(), useRunner(run, report, note, current), usePresentation(report, current)],
    parserAndValidationCache: false,
    maskedErrors: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: LARGEST_QUESTION,
  })
  return {
    fetch: yoga.fetch,
    /** Makes ready what a first reader would wait for: the search index, and the plan of the coverage. Gives the release. */
    warm: async () => {
      release = await store.reading(async (reader) => {
        await indexes.of(reader)
        // The heaviest statement: an engine that plans it once should not do so for a reader who waits.
        await reader.run('coverage', { version: '', yardstick: null, safeguards: [] })
        return reader.release.id
      })
      return release
    },
  }
}
