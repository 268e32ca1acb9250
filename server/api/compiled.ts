import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import { fieldsIn } from './document-size.ts'

export interface Operation {
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
}
export type Execute = (operation: Operation, context: Context) => Promise<ExecutionResult> | ExecutionResult

/** Fields of a document, fragments written out, above which it is not compiled: that takes longer and holds more than it saves. */
export const MOST_COMPILED = 400

/**
 * Compiles the operations of a document that is not too large once it is asked for the second time: what is asked once and never again
 * would only pay for it. The parser's cache gives the same document for the same text. A compiled operation awaits what a resolver returns,
 * and the items of a list, but no promise inside a property of what it returned.
 */
export function compiledExecute(schema: GraphQLSchema, { from = 2 } = {}): Execute {
  const asked = new WeakMap<DocumentNode, number>()
  const compiled = new WeakMap<DocumentNode, Map<string, ReturnType<typeof compileQuery>>>()
  const plain = plainExecute(schema)
  return (operation, context) => {
    const { document, operationName, variables } = operation
    const times = (asked.get(document) ?? 0) + 1
    asked.set(document, times)
    if (times < from || fieldsIn(document, MOST_COMPILED) > MOST_COMPILED) return plain(operation, context)
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
