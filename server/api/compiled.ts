import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'

export interface Operation {
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
}
export type Execute = (operation: Operation, context: Context) => Promise<ExecutionResult> | ExecutionResult

/**
 * Compiles each operation once; the parser's cache gives the same document for the same text. A compiled operation awaits what a
 * resolver returns, and the items of a list, but no promise inside a property of what it returned.
 */
export function compiledExecute(schema: GraphQLSchema): Execute {
  const compiled = new WeakMap<DocumentNode, Map<string, ReturnType<typeof compileQuery>>>()
  return ({ document, operationName, variables }, context) => {
    const own = compiled.get(document) ?? new Map()
    compiled.set(document, own)
    const query = own.get(operationName ?? '') ?? compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true })
    own.set(operationName ?? '', query)
    return isCompiledQuery(query) ? query.query(undefined, context, variables) : (query as ExecutionResult)
  }
}

/** The reference executor: what the compiled one is compared with. */
export const plainExecute =
  (schema: GraphQLSchema): Execute =>
  ({ document, operationName, variables }, contextValue) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue })
