import neo4j from 'neo4j-driver'
import type { Param, Params } from './store.ts'

/** Whole numbers as Neo4j's integers, since the driver would send every number as a float. */
export const toNeo4j = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, convert(value)]))

function convert(value: Param): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  // A stored list is of one kind only.
  if (Array.isArray(value))
    return value.every((v) => typeof v === 'number') && !value.every(Number.isSafeInteger) ? value : value.map(convert)
  if (value !== null && typeof value === 'object') return toNeo4j(value)
  return value
}
