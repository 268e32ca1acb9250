import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { type DocumentNode, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { ProductError } from '../errors.ts'
import { LARGEST_PAGE } from './paging.ts'

/**
 * `depth`: fields within fields. `cost`: fields answered, as declared list sizes and the page sizes asked for let expect. Both let
 * through a whole coverage with proof, and a provision with four levels of parts and what they refer to.
 */
export const LIMITS = { depth: 14, cost: 400_000 }

const declared = (field: GraphQLField<unknown, unknown>): number => {
  const directive = field.astNode?.directives?.find((d) => d.name.value === 'listSize')
  const value = directive?.arguments?.[0]?.value
  return value?.kind === 'IntValue' ? Number(value.value) : 1
}

/** A page size that is out of bounds is refused where it is used; here it counts as the largest. */
const asked = (size: unknown): number => (typeof size === 'number' ? Math.min(Math.max(size, 1), LARGEST_PAGE) : 1)

const perField: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (field.name.startsWith('__')) return 1
  return 1 + declared(field) * asked(args.first ?? args.each) * childComplexity
}

/** What an operation is expected to cost. Throws TOO_COSTLY, with how much it is and may be, above the limit. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName?: string): number {
  const cost = getComplexity({ schema, query, variables, estimators: [perField], ...(operationName ? { operationName } : {}) })
  if (cost > LIMITS.cost)
    throw new ProductError(
      'TOO_COSTLY',
      `This asks for too much at once: it costs ${cost}, and ${LIMITS.cost} is the most. Ask for fewer fields or smaller pages.`,
      {
        cost,
        limit: LIMITS.cost,
      },
    )
  return cost
}

/** Validation rule: refuses what is nested too deep, as TOO_COSTLY. */
export const depthRule = maxDepthRule({
  n: LIMITS.depth,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [
    (context) =>
      context?.reportError(
        new GraphQLError(`This asks for fields within fields more than ${LIMITS.depth} deep.`, {
          extensions: { code: 'TOO_COSTLY', limit: LIMITS.depth },
        }),
      ),
  ],
})
