import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { type DocumentNode, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { tooCostly } from '../errors.ts'
import { LARGEST_PAGE } from './paging.ts'

/**
 * `depth`: fields within fields. `cost`: fields answered, as declared list sizes and the page sizes asked for let expect, and
 * the work declared for some. Both let
 * through a whole coverage with proof, and a provision with four levels of parts and what they refer to. `tokens`, `brackets`: of the
 * document as it is written; `fields`: once its fragments are written out. `text`: characters of one string handed over; the longest id
 * has a fifth of it.
 */
export const LIMITS = { depth: 14, cost: 400_000, tokens: 6_000, brackets: 64, fields: 6_000, text: 1_000 }

/** How many entries the lists have by which the schema describes itself. */
const DESCRIBED: Record<string, number> = {
  types: 100,
  possibleTypes: 20,
  fields: 12,
  enumValues: 6,
  directives: 6,
  args: 3,
  inputFields: 3,
}

const declared = (field: GraphQLField<unknown, unknown>, name: 'listSize' | 'work'): number | undefined => {
  const directive = field.astNode?.directives?.find((d) => d.name.value === name)
  const value = directive?.arguments?.[0]?.value
  return value?.kind === 'IntValue' ? Number(value.value) : undefined
}

/** A page size that is out of bounds is refused where it is used; here it counts as the largest. */
const asked = (size: unknown): number => (typeof size === 'number' ? Math.min(Math.max(size, 1), LARGEST_PAGE) : 1)

const perField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__')) return 1 + (DESCRIBED[field.name] ?? 1) * childComplexity
  return 1 + (declared(field, 'work') ?? 0) + (declared(field, 'listSize') ?? 1) * asked(args.first ?? args.each) * childComplexity
}

/** What an operation is expected to cost. Throws TOO_COSTLY, with how much it is and may be, above the limit. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName?: string): number {
  const cost = complexity({ schema, query, variables, ...(operationName ? { operationName } : {}) })
  if (cost > LIMITS.cost)
    throw tooCostly(
      `This asks for too much at once: it costs ${cost}, and ${LIMITS.cost} is the most. Ask for fewer fields or smaller pages.`,
      LIMITS.cost,
      { cost },
    )
  return cost
}

function complexity(question: Pick<Parameters<typeof getComplexity>[0], 'schema' | 'query' | 'variables' | 'operationName'>): number {
  try {
    return getComplexity({ ...question, maxQueryNodes: LIMITS.fields, estimators: [perField] })
  } catch (error) {
    if (!(error instanceof GraphQLError) || !/number of nodes/.test(error.message)) throw error
    throw tooCostly(`With its fragments written out this asks for more than ${LIMITS.fields} fields. Ask for fewer.`, LIMITS.fields)
  }
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
