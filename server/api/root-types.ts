import { GraphQLError, type ValidationRule } from 'graphql'

/** Validation rule: no rule of GraphQL's own asks whether the schema has such operations at all. */
export const rootTypeRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(
      new GraphQLError(`Nothing is changed or subscribed to here: ask by a query, not by a ${node.operation}.`, { nodes: node }),
    )
  },
})
