import { type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql'
import { badInput } from '../errors.ts'
import type { GraphStore, Reader } from '../graph/store.ts'
import type { Account } from './account.ts'
import type { Execute, Operation } from './compiled.ts'
import { costOf } from './limits.ts'
import { createLoaders } from './loaders.ts'
import type { Indexes } from './search/indexes.ts'

export interface Running {
  schema: GraphQLSchema
  store: GraphStore
  execute: Execute
  indexes: Indexes
}

const TIMEOUT_MS = 10_000

/** Runs operations, each within one snapshot of the graph. Throws `ProductError`s; errors of single fields stand in the result. */
export function createRunner({ schema, store, execute, indexes }: Running) {
  return async (operation: Operation, account: Account): Promise<ExecutionResult> => {
    account.cost = costOfNamed(schema, operation)
    return store.reading((reader) => within(reader, operation, account), { timeoutMs: TIMEOUT_MS })
  }

  async function within(snapshot: Reader, operation: Operation, account: Account): Promise<ExecutionResult> {
    const { reader, failure } = watched(snapshot, account)
    const context = { load: createLoaders(reader), engine: store.engine, searchIndex: () => indexes.of(reader) }
    const result = await execute(operation, context)
    // An answer with holes where the graph failed would pass for one; and the store may try again.
    if (failure.error) throw failure.error
    account.release = reader.release.id
    return { ...result, extensions: { release: reader.release.id, cost: account.cost } }
  }
}

function costOfNamed(schema: GraphQLSchema, { document, operationName, variables }: Operation): number {
  const named = getOperationAST(document, operationName)
  if (!named)
    throw badInput(
      operationName
        ? `The document holds no operation called ${operationName}.`
        : 'The document holds several operations; say which by operationName.',
    )
  return costOf(schema, document, variables, named.name?.value)
}

/** The reader, counting its statements and remembering whether one failed. */
function watched(reader: Reader, account: Account) {
  const failure: { error: unknown } = { error: null }
  const counted: Reader = {
    release: reader.release,
    async run(name, params) {
      account.statements += 1
      try {
        return await reader.run(name, params)
      } catch (error) {
        failure.error ??= error
        throw error
      }
    },
  }
  return { reader: counted, failure }
}
