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
 * Compiles each operation of a document that is not too large once; the parser's cache gives the same document for the same text. A
 * compiled operation awaits what a resolver returns, and the items of a list, but no promise inside a property of what it returned.
 */
export function compiledExecute(schema: GraphQLSchema): Execute {
  const compiled = new WeakMap<DocumentNode, Map<string, ReturnType<typeof compileQuery>> | 'too large'>()
  const plain = plainExecute(schema)
  return ({ document, operationName, variables }, context) => {
    const own = compiled.get(document) ?? (fieldsIn(document, MOST_COMPILED) > MOST_COMPILED ? 'too large' : new Map())
    compiled.set(document, own)
    if (own === 'too large') return plain({ document, operationName, variables }, context)
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
