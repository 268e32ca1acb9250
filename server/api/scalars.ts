import { GraphQLScalarType, valueFromASTUntyped } from 'graphql'

/** Dates are stored as they are served; nothing takes one as an argument yet. */
export const scalars = {
  Date: new GraphQLScalarType({ name: 'Date' }),
  JSON: new GraphQLScalarType({ name: 'JSON', parseLiteral: (node, variables) => valueFromASTUntyped(node, variables) }),
}
